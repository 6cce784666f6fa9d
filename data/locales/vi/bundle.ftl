### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = Thêm phiên dịch
reply-bundle-pickup = Thêm xe đón sân bay
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = Điền chi tiết

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = Bạn cần phiên dịch vào ngày nào, lúc mấy giờ (giờ Seoul)?
# Follows when only a day was named.
bundle-time-hour = Bạn cho mình biết thêm mấy giờ nhé (giờ Seoul).
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = { $language }: bạn cần phiên dịch trong bao lâu? Theo những gì chúng tôi biết, { $hours } đầu miễn phí. Bạn cũng có thể chọn ngôn ngữ khác.
bundle-ask-hours-unknown = { $language }: bạn cần phiên dịch trong bao lâu? Bạn cũng có thể chọn ngôn ngữ khác.
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = Mình có thể yêu cầu nhiều nhất { $length }.
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = Theo các nguồn của chúng tôi, chỉ có xe đón từ: { $airports }.
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = Bạn đi chuyến bay nào và hạ cánh lúc nào (giờ Seoul)? Bạn viết trong một dòng, ví dụ: { $flight }, { $when }
bundle-ask-flight-number = Số hiệu chuyến bay là gì? Ví dụ: { $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = { $flight } hạ cánh vào ngày nào, lúc mấy giờ (giờ Seoul)?
bundle-ask-people = Đoàn bạn có mấy người và mấy kiện hành lý?
form-bundle-people = Người và hành lý
form-bundle-next = Tiếp tục
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = Mình chỉ yêu cầu được một xe, nhiều nhất { $count } người. Nếu đông hơn, bạn nhờ nhân viên giúp nhé.
bundle-ask-to = Xe đưa bạn đến đâu?
reply-bundle-clinic = Đến phòng khám
reply-bundle-hotel = Đến khách sạn
bundle-ask-hotel = Bạn ở khách sạn nào? Chỉ cần tên hoặc địa chỉ.
form-bundle-hotel = Khách sạn của bạn

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = Bạn xem lại giúp nhé. Mình sẽ gửi yêu cầu, kèm chuyến bay hoặc giờ, cho người điều phối xe và phiên dịch. Chỉ khi họ xác nhận mới là chắc chắn. Mình gửi đi được chưa?
# { $minutes }: a length of time.
bundle-summary-held = Lúc đó có người rảnh, mình giữ giờ cho bạn trong { $minutes }. Mình gửi yêu cầu đến người điều phối chứ?
bundle-summary-full = Theo danh sách của chúng tôi, lúc đó không ai rảnh. Mình vẫn có thể gửi yêu cầu để người điều phối tìm người. Mình gửi chứ?

## The answers.

# { $deadline }: day and hour.
bundle-requested = Yêu cầu của bạn đã đến người điều phối, nhưng chưa được xác nhận. Câu trả lời sẽ đến trong cuộc trò chuyện này trước { $deadline } (giờ Seoul).
bundle-confirmed-interpretation = Phiên dịch của bạn đã được xác nhận: { $when } (giờ Seoul).
bundle-confirmed-pickup = Xe đón sân bay của bạn đã được xác nhận. Giờ hạ cánh: { $when } (giờ Seoul).
bundle-declined-interpretation = Chúng tôi không có phiên dịch vào { $when } (giờ Seoul). Lịch hẹn của bạn vẫn giữ nguyên. Nhân viên có thể giúp bạn tìm cách khác.
bundle-declined-pickup = Chúng tôi không có xe vào { $when } (giờ Seoul). Lịch hẹn của bạn vẫn giữ nguyên. Nhân viên có thể giúp bạn tìm cách khác.
bundle-not-sent = Vâng, mình chưa yêu cầu gì cả. Lịch hẹn của bạn vẫn giữ nguyên.
bundle-dropped = Mình đã huỷ yêu cầu. Lịch hẹn của bạn vẫn giữ nguyên.
bundle-problem-past = Giờ đó đã qua hoặc còn quá xa.
bundle-problem-ended = Không thay đổi được nữa: lịch hẹn hoặc yêu cầu đã kết thúc. Nhân viên có thể giúp bạn.
bundle-problem-full = Giờ đó không còn ai rảnh nữa. Yêu cầu của bạn vẫn được giữ. Nhân viên có thể giúp bạn.
bundle-problem-already = Bạn đã yêu cầu việc này rồi. Tình trạng hiện nay:
bundle-problem-too-many = Đang có quá nhiều yêu cầu chưa xong. Nhân viên có thể giúp bạn.

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = Chuyến bay bị trễ
reply-bundle-driver = Không thấy tài xế
reply-bundle-drop-pickup = Huỷ xe đón
reply-bundle-drop-interpretation = Huỷ phiên dịch
# { $phone }: the dispatcher's telephone number.
bundle-urgent = Mình đã đánh dấu khẩn để nhân viên thấy ngay. Bạn cũng có thể gọi người điều phối: { $phone }
bundle-urgent-unknown = Mình đã đánh dấu khẩn để nhân viên thấy ngay. Mình không có số điện thoại của người điều phối. Bạn đừng đóng cuộc trò chuyện này nhé.

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = Phiên dịch và xe đón
# Still a request, as before.
bundle-rest-interpretation-moved = Phiên dịch: yêu cầu cũng chuyển sang { $when }, chưa xác nhận.
bundle-rest-interpretation-moved-sure = Phiên dịch: cũng chuyển sang { $when }, đã xác nhận.
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = Phiên dịch: đã yêu cầu lại cho { $when }. Xác nhận cũ không còn hiệu lực, người điều phối sẽ trả lời.
bundle-rest-interpretation-kept = Phiên dịch: vẫn là { $when }.
bundle-rest-interpretation-cancelled = Phiên dịch: đã huỷ.
bundle-rest-pickup-moved = Xe đón sân bay: yêu cầu cũng chuyển sang { $when }, chưa xác nhận.
bundle-rest-pickup-asked-again = Xe đón sân bay: đã yêu cầu lại cho { $when }, chưa xác nhận. Nếu chuyến bay cũng đổi, bạn hãy huỷ rồi yêu cầu lại.
bundle-rest-pickup-kept = Xe đón sân bay: vẫn là { $when }. Nếu chuyến bay đổi, bạn hãy huỷ rồi yêu cầu lại.
bundle-rest-pickup-cancelled = Xe đón sân bay: đã huỷ.

## The card of a request.

label-bundle-code = Mã yêu cầu
label-bundle-answer = Trả lời trước
label-bundle-flight = Chuyến bay
label-bundle-landing = Hạ cánh (giờ Seoul)
label-bundle-terminal = Nhà ga
label-bundle-people = Số người
label-bundle-luggage = Số kiện hành lý
label-bundle-to = Điểm đến
bundle-to-clinic = phòng khám
# { $hours }: a length of time beyond the free hours.
bundle-extra = Vượt thời gian miễn phí: { $hours }. Bạn hỏi người điều phối về chi phí.
state-service-requested = đã gửi yêu cầu, chưa xác nhận
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = đã giữ giờ, chưa xác nhận
state-service-confirmed = đã xác nhận
state-service-declined = không thể sắp xếp
state-service-cancelled = đã huỷ
# Nobody answered in time; a person looks after it.
state-service-overdue = chưa có trả lời, nhân viên đang hỏi
state-service-delayed = khẩn: chuyến bay bị trễ
state-service-driver-missing = khẩn: không thấy tài xế
# The interpreter came, the car drove.
state-service-completed = đã xong
# The visitor did not come.
state-service-no-show = không sử dụng

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = Những giờ gần nhất có phiên dịch rảnh: { $times } (giờ Seoul). Bạn cũng có thể chọn một trong các giờ này.
# Below it: “Take the new time”.
dispatch-says-proposed = Người điều phối đề nghị giờ khác cho phiên dịch của bạn (yêu cầu { $code }): { $new } thay cho { $time } (giờ Seoul). Nếu bạn đồng ý, giờ mới được xác nhận ngay. Trước đó không có gì thay đổi, và lịch hẹn của bạn vẫn giữ nguyên.

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = Lịch hẹn này có kèm phiên dịch hoặc xe đón, huỷ lịch thì phần đó cũng bị huỷ theo. Bạn muốn huỷ phần nào?
reply-bundle-cancel-all = Huỷ tất cả

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = Nếu bạn hỏi về xe đón hoặc phiên dịch: bạn xem các thẻ dưới đây, mỗi thẻ có nút riêng.
