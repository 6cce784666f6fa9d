### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = Đã quá hạn mà { $clinic } chưa trả lời yêu cầu { $code }. Đây vẫn là yêu cầu: chưa xác nhận, cũng chưa bị từ chối. Nhân viên đang hỏi phòng khám và sẽ nhắn cho bạn.
life-unanswered-choose = Đã quá hạn mà { $clinic } chưa trả lời yêu cầu { $code }. Đây vẫn là yêu cầu, nhân viên đang hỏi phòng khám. Bạn có thể chờ, yêu cầu giờ khác ở đó (giờ Seoul), hoặc chọn phòng khám khác.
life-other-clinics = Phòng khám khác còn giờ trống
life-told-confirmed = { $clinic } đã xác nhận lịch hẹn: { $when } (giờ Seoul). Mã đặt lịch: { $code }.
life-told-declined = { $clinic } không thể nhận yêu cầu { $code } cho giờ này: { $when } (giờ Seoul). Xin lỗi bạn. Mình có thể tìm giờ khác hoặc phòng khám khác.
life-told-cancelled = Lịch { $code } tại { $clinic } đã bị phòng khám hoặc chúng tôi huỷ: { $when } (giờ Seoul). Xin lỗi bạn. Mình có thể tìm giờ khác hoặc phòng khám khác.
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = Đã ghi nhận: { $paper }. Nhân viên sẽ hỏi { $clinic } và nhắn cho bạn trước { $deadline } (giờ Seoul). Phòng khám quyết định có cấp hay không. Mã yêu cầu: { $code }.
life-paper-not-now = Lịch này hiện chưa xin được giấy đó. Nhân viên có thể giúp bạn.
life-paper-open = đã gửi yêu cầu, trả lời trước { $deadline }
life-paper-waiting = phòng khám đang xem, trả lời trước { $deadline }
life-paper-closed = đã trả lời
label-paper-invitation = Thư mời
label-paper-certificate = Giấy chứng nhận tiếng Anh
label-own-time = Theo giờ của bạn
card-confirmation = Giấy xác nhận để in
card-calendar = Buổi hẹn để lưu vào lịch
reply-invitation = Xin thư mời
reply-certificate = Xin giấy tiếng Anh
reply-cancel-request = Huỷ yêu cầu
reply-show-booking = Xem lịch của tôi
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = Buổi hẹn (chưa xác nhận)
life-ics-cancelled = Buổi hẹn (đã huỷ)
life-ics-note = { $clinic }: { $state }. Mã đặt lịch: { $code }.
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = Vâng. Nếu { $clinic } có giờ trống trước { $until } (giờ Seoul), mình sẽ nhắn ở đây. Ai hỏi trước được báo trước. Hiện chưa đặt lịch nào.
life-wait-offer = { $clinic } vừa có giờ trống: { $when } (giờ Seoul). Mình giữ cho bạn đến { $deadline } (giờ Seoul), nhưng chưa đặt lịch. Bạn có muốn đặt giờ này không?
life-wait-stopped = Vâng, mình không tìm giờ trống cho bạn nữa.
reply-wait = Báo khi có giờ trống
reply-wait-stop = Không chờ nữa

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = đã cấp, phòng khám gửi cho bạn
life-paper-at-clinic = đã cấp, nhận tại phòng khám
life-paper-refused = phòng khám không cấp
life-paper-unanswered = đã đóng, phòng khám không trả lời
life-told-paper-sent = { $paper }, lịch { $code }: phòng khám đã cấp và cho biết đã gửi cho bạn. Nếu chưa nhận được, bạn nhắn trong khung trò chuyện nhé.
life-told-paper-at-clinic = { $paper }, lịch { $code }: phòng khám đã cấp. Bạn có thể đến đó nhận, nhớ mang theo hộ chiếu.
life-told-paper-refused = { $paper }, lịch { $code }: phòng khám không cấp giấy này. Xin lỗi bạn. Nhân viên có thể cùng bạn xem còn cách nào khác.
life-told-paper-unanswered = { $paper }, lịch { $code }: phòng khám không trả lời chúng tôi, nên yêu cầu đã đóng. Chưa có giấy nào được cấp. Nhân viên có thể cùng bạn xem còn cách nào khác.
life-subject-paper = Trả lời về giấy tờ của bạn
