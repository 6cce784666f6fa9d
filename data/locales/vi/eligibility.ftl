### Tôi dùng được không? Đón sân bay và phiên dịch miễn phí: vài câu hỏi nhanh, rồi nhiều khả năng, không hoặc chưa rõ;
### và theo luật ai là bệnh nhân từ nước ngoài. Số liệu, ngày và tên lấy từ dữ liệu và danh mục.

reply-check = Tôi dùng được không?

## Câu hỏi. Nút ở dưới mỗi câu; mỗi lần một câu.

check-ask-clinic = Bạn sẽ đến phòng khám nào?
check-ask-airport = Bạn hạ cánh ở sân bay nào?
check-ask-arrived = Bạn đã ở Hàn Quốc chưa?
check-ask-booked = Đã có lịch phẫu thuật hoặc điều trị ở đó chưa?
check-ask-resident = Dịch vụ miễn phí này dành cho khách đến từ nước ngoài. Bạn có đang sống ở Hàn Quốc và đã đăng ký cư trú hoặc có bảo hiểm y tế ở đó không?
check-ask-occasion = Có phải bạn cần phiên dịch cho buổi tư vấn hoặc điều trị tại phòng khám không?
reply-check-no-clinic = Chưa chọn
reply-check-other-clinic = Phòng khám khác
reply-check-airport = { $name }
reply-check-other-airport = Sân bay khác
reply-check-arrived = Rồi, tôi ở Hàn Quốc
reply-check-abroad = Chưa
reply-check-visiting = Tôi từ nước ngoài đến
reply-check-resident = Tôi sống ở Hàn Quốc
reply-check-booked = Rồi, đã đặt lịch
reply-check-not-booked = Chưa đặt lịch
reply-check-which = Tôi thuộc nhóm nào?
reply-check-g-one = G-1, không bảo hiểm

## Kết quả. “Nhân viên”: những người phía sau dịch vụ này. Bên dưới là thẻ ghi lý do, ngày và nguồn.

check-pickup-likely =
    Nhiều khả năng bạn được đón sân bay: chuyến đi của bạn đáp ứng các điều kiện mà chúng tôi biết. Mình chưa hứa trước được.
    Mình đã ghi nhận yêu cầu, nhân viên sẽ kiểm tra với phòng khám.
check-pickup-unknown =
    Mình chưa biết bạn có được đón sân bay hay không; thẻ dưới đây ghi những điều còn chưa rõ.
    Mình đã ghi nhận yêu cầu, nhân viên sẽ kiểm tra.
check-pickup-no = Theo những gì chúng tôi biết, chuyến đi này không thuộc diện được đón sân bay. Dưới đây là lý do và những cách khác cho bạn.
check-interpretation-likely =
    Nhiều khả năng bạn có phiên dịch miễn phí: buổi hẹn của bạn đáp ứng các điều kiện mà chúng tôi biết. Mình chưa hứa trước được.
    Mình đã ghi nhận yêu cầu, nhân viên sẽ kiểm tra với phòng khám.
check-interpretation-unknown =
    Mình chưa biết bạn có được phiên dịch miễn phí hay không; thẻ dưới đây ghi những điều còn chưa rõ.
    Mình đã ghi nhận yêu cầu, nhân viên sẽ kiểm tra.
check-interpretation-no = Theo những gì chúng tôi biết, trường hợp này không có phiên dịch miễn phí. Dưới đây là lý do và những cách khác cho bạn.
check-leave-contact = Nhân viên liên lạc với bạn bằng cách nào? Bạn cho mình số điện thoại kèm mã quốc gia, hoặc email.
check-stopped = Vâng, mình dừng ở đây và không ghi nhận gì cả.

## Thẻ kết quả.

card-check-pickup = Đón sân bay
card-check-interpretation = Phiên dịch
label-check-state = Câu trả lời lúc này
check-state-likely = nhiều khả năng được, chưa hứa trước
check-state-unknown = chưa rõ
check-state-no = không, theo các điều kiện này
label-check-airport = Sân bay
label-check-language = Ngôn ngữ
label-check-owner = Người lo việc này
check-owner = nhân viên của chúng tôi
label-check-open = Chưa công bố, bạn cần hỏi
check-open-lead-time = cần yêu cầu trước bao lâu
check-open-companions = người khác có đi cùng được không
check-open-luggage = mang được bao nhiêu hành lý
check-open-night-arrivals = đến vào ban đêm thì sao
check-open-price-after = giá sau thời gian miễn phí

## Lý do. Các dòng trên thẻ.

check-why-partner = { $clinic } có trong danh sách phòng khám tham gia (tính đến { $date }).
check-why-not-partner = { $clinic } không có trong danh sách phòng khám tham gia (tính đến { $date }).
check-why-partner-unknown = Chúng tôi chưa rõ phòng khám của bạn có tham gia hay không.
check-why-no-clinic = Còn tuỳ phòng khám, mà bạn chưa chọn nơi nào.
check-why-unverified = Chúng tôi chưa kiểm tra được phòng khám có đăng ký đón bệnh nhân quốc tế hay chưa.
check-why-airport = Các nguồn của chúng tôi chỉ nói có xe đón từ: { $airports }.
check-why-arrived = Cần yêu cầu trước khi đến Hàn Quốc.
check-why-resident = Dịch vụ dành cho bệnh nhân từ nước ngoài. Theo luật, người đăng ký cư trú hoặc có bảo hiểm y tế tại Hàn Quốc không thuộc nhóm này.
check-why-not-booked = Cần đặt lịch phẫu thuật hoặc điều trị tại phòng khám trước.
check-why-occasion = Chỉ dành cho buổi tư vấn và điều trị.
check-why-language = Trong các ngôn ngữ mà nguồn của chúng tôi nêu, không có { $language }.
check-why-terms = Hiện chúng tôi không có thông tin còn hiệu lực về các điều kiện.
check-why-open = Có một câu bạn chưa chắc. Nhân viên sẽ hỏi lại bạn.

## Những cách khác. Các dòng trên thẻ.

check-way-partner = Có phòng khám khác tham gia: xem các nút bên dưới.
check-way-from-airport = Phòng khám có thể cho bạn biết các bệnh nhân khác đi từ sân bay đến bằng cách nào.
check-way-staff = { $clinic } có nhân viên nói được { $language }.
check-cost = Theo các nguồn, phòng khám và quận chia nhau chi phí; không nguồn nào nhắc đến phần của bệnh nhân.
card-check-phone = Phiên dịch qua điện thoại
label-check-bbb = BBB Korea (tình nguyện viên)
check-bbb = { $number }, miễn phí, cả ngày lẫn đêm, { $count } thứ tiếng (chúng tôi đọc ngày { $read })

## Bốn trường hợp của người sống ở Hàn Quốc: thẻ có mỗi trường hợp một dòng.

check-ways =
    Luật quy định ai được tính là bệnh nhân từ nước ngoài; chỉ những người đó mới dùng được dịch vụ này.
    Bạn tìm dòng đúng với trường hợp của bạn. Nếu không có dòng nào đúng, và bạn không đăng ký cư trú cũng không có bảo hiểm y tế ở Hàn Quốc, thì bạn được tính là bệnh nhân từ nước ngoài.
card-check-ways = Người sống ở Hàn Quốc
label-check-way-registered = Có đăng ký người nước ngoài, trừ G-1
check-way-registered = không được tính: bạn đặt lịch trực tiếp với phòng khám; số 1345 trả lời về việc cư trú
label-check-way-insured = Có bảo hiểm y tế Hàn Quốc
check-way-insured = không được tính, dù visa loại nào: bạn đặt lịch trực tiếp với phòng khám và cho họ xem bảo hiểm
label-check-way-g-one = Có visa G-1
check-way-g-one = được tính là bệnh nhân từ nước ngoài, trừ khi có bảo hiểm y tế Hàn Quốc
label-check-way-overseas = Kiều bào Hàn Quốc (khai báo cư trú)
check-way-overseas = không được tính: bạn đặt lịch trực tiếp với phòng khám; nếu không khai báo và không có bảo hiểm thì được tính
