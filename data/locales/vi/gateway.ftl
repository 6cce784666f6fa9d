### Những gì chính máy chủ nói.

error-turn-failed =
    Xin lỗi bạn, hệ thống bên mình gặp lỗi nên chưa trả lời được. Tin nhắn của bạn vẫn còn.
    Bạn có thể thử lại, hoặc gọi:
error-too-long = Tin nhắn này dài quá. Bạn viết gọn trong { $limit } ký tự nhé.
error-empty = Tin nhắn chưa có nội dung.
error-too-fast = Tin nhắn đến hơi dồn dập. Bạn đợi { $seconds } giây rồi viết tiếp nhé.
error-session = Cuộc trò chuyện này đã kết thúc. Bạn bắt đầu cuộc mới nhé.
error-bad-request = Mình không đọc được yêu cầu đó.
error-too-large = Nội dung đó lớn quá, mình không nhận được.
error-payload = Nút đó không còn dùng được. Bạn nhắn điều mình muốn nhé.
error-unavailable = Dịch vụ tạm thời chưa dùng được. Bạn thử lại sau ít phút nhé.
media-urgent = Mình không xem được hình và không nghe được tin nhắn thoại. Việc này có gấp không, có phải sau khi điều trị không?
demo-banner = Bản thử nghiệm: phòng khám hư cấu, không lịch nào được đặt thật.
waiting-for-person = Nhân viên đã nhận cuộc trò chuyện và sẽ viết cho bạn tại đây.
error-form = Bạn xem lại những ô được đánh dấu nhé.
error-field-required = Bạn điền ô này giúp nhé.
error-field-tick = Bạn đánh dấu ô này thì mình mới làm tiếp được.
error-field-long = Ở đây bạn viết tối đa { $limit } ký tự nhé.
error-field-choice = Bạn chọn một trong các mục này nhé.
error-field-date = Ngày này không có trên lịch, bạn viết lại giúp nhé.
