### Những gì chúng tôi tự gửi: nhắc lịch trước buổi hẹn, hỏi thăm sau đó.
### Màn hình khoá hiện các câu và tiêu đề này: không nêu phòng khám, liệu trình hay chuyên khoa.

# { $time }: ngày giờ. Nơi đến ghi ở thẻ bên dưới.
notice-day-before =
    Nhắc lịch hẹn: { $time } (giờ Seoul).
    Nơi đến ghi trên thẻ, có địa chỉ tiếng Hàn để đưa tài xế xem.
notice-two-hours =
    Sắp đến giờ hẹn: { $time } (giờ Seoul).
    Bạn đưa tài xế xem địa chỉ tiếng Hàn trên thẻ.
# Phòng khám chưa trả lời yêu cầu.
notice-unconfirmed =
    Yêu cầu của bạn vẫn chưa được xác nhận: { $time } (giờ Seoul).
    Bạn đừng đi khi phòng khám chưa đồng ý. Nhân viên có thể giúp bạn.
# Sau buổi hẹn. { $day }: ngày hẹn.
notice-visit = Buổi hẹn { $day } có diễn ra không? Nếu có gì khác dự kiến, bạn viết ở đây, nhân viên sẽ giúp.
# Vài ngày sau. Không bao giờ nói điều gì là thường gặp hay vô hại.
notice-care =
    Từ { $day } đến nay bạn thấy thế nào? Ở đây chúng tôi không đánh giá được, chỉ bác sĩ mới đánh giá được.
    Nếu có triệu chứng đột ngột hoặc nặng, đừng đợi: ở Hàn Quốc gọi 119, ở nơi khác gọi số cấp cứu tại nơi bạn ở. Nếu lo điều khác, bạn xem trên thẻ để biết liên hệ với ai.
notice-care-end = Đây là tin nhắn cuối của chúng tôi về buổi hẹn này.
# Về dịch vụ của chúng tôi, không phải về phòng khám hay điều trị.
notice-rating =
    Bạn thấy dịch vụ của chúng tôi cho buổi hẹn này thế nào?
    Chỉ nhân viên của chúng tôi đọc câu trả lời, và không bao giờ công khai. Bạn cũng có thể viết vài lời.

## Thư: tiêu đề và dòng cuối

notice-subject-reminder = Lời nhắc từ Gangnam Concierge
notice-subject-visit = Câu hỏi từ Gangnam Concierge
notice-subject-care = Bạn thấy thế nào?
notice-subject-rating = Bạn thấy dịch vụ thế nào?
# { $code }: mã đặt lịch, { $link }: địa chỉ trò chuyện.
notice-mail-foot = Trợ lý tự động gửi thư này vì địa chỉ này được ghi trong lịch đặt { $code }. Bạn đừng trả lời thư, hãy viết trong khung trò chuyện: { $link }

## Nút (tối đa 24 ký tự)

reply-notice-move = Đổi giờ khác
reply-notice-cancel = Huỷ lịch
reply-notice-question = Tôi có câu hỏi
reply-notice-severe = Đột ngột hoặc nặng
reply-rating-great = Rất tốt
reply-rating-good = Tốt
reply-rating-fair = Tạm được
reply-rating-poor = Chưa tốt

## Did the visit take place, and how was the service: buttons, the page behind a letter’s link, what is said to the answer.
# { $day }: the day of the visit, { $deadline }: day and hour, { $answer }: one of the buttons.
reply-visit-yes = Có, đã diễn ra
reply-visit-moved = Không, đã dời lịch
reply-visit-refused = Không được tiếp nhận
reply-rating-bad = Rất tệ
visit-told-yes = Cảm ơn bạn, đã ghi nhận.
visit-told-moved = Cảm ơn bạn, đã ghi nhận. Nếu cần giúp về giờ mới, bạn nhắn trong khung trò chuyện nhé.
visit-told-refused = Cảm ơn bạn đã cho biết, xin lỗi bạn về việc này. Nhân viên sẽ hỏi phòng khám và nhắn cho bạn.
visit-told-rated = Cảm ơn bạn. Chỉ nhân viên của chúng tôi đọc, và không bao giờ công khai.
visit-desk = Về buổi hẹn { $day } của bạn: nhân viên đang tìm hiểu sự việc và sẽ nhắn cho bạn trước { $deadline } (giờ Seoul). Những gì bạn cho biết được giữ nguyên.
visit-page-again = Câu trả lời trước của bạn: { $answer }. Bạn có thể đổi tại đây.
visit-page-words = Vài lời, nếu bạn muốn
visit-page-send = Gửi
visit-page-gone = Liên kết này không dùng được nữa: đã quá lâu, hoặc lịch hẹn đã thay đổi. Bạn nhắn cho chúng tôi trong khung trò chuyện nhé.
notice-mail-open = Trả lời tại đây
