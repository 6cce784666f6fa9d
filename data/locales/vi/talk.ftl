### Chào hỏi, ngôn ngữ, cách gặp nhân viên.

greet =
    Xin chào! Mình là trợ lý tự động của dịch vụ hỗ trợ y tế Gangnam.
    Mình có thể cho bạn biết về các liệu trình, phòng khám và đặt lịch hẹn. Bạn cần gì?
greet-draft =
    Chào mừng bạn quay lại. Bạn đang đặt lịch dở, những gì bạn đã cho biết vẫn còn đây.
    Mình tiếp tục nhé?
goodbye = Tạm biệt, chúc bạn khoẻ. Bạn nhắn lại lúc nào cũng được.
thanks = Không có gì. Bạn cần thêm gì nữa không?
open-offer = Bạn muốn làm gì?
deny-open = Vâng. Khi nào cần bạn cứ nhắn nhé.
capabilities =
    Mình trả lời về liệu trình, giá đã công bố, phòng khám, đón sân bay và phiên dịch; mình đặt, xem và huỷ lịch hẹn.
    Mình không phải bác sĩ: câu hỏi y khoa bạn hỏi phòng khám nhé.
if-bot = Mình là trợ lý tự động, không phải người và không phải bác sĩ. Bạn có thể yêu cầu gặp nhân viên bất cứ lúc nào.
feedback-thanks = Cảm ơn bạn đã góp ý. Chúng tôi đọc mọi ý kiến.
out-of-scope = Xin lỗi, điều đó nằm ngoài những gì mình biết. Mình giúp được về liệu trình, phòng khám và lịch hẹn ở Gangnam.
fallback =
    Xin lỗi, mình chưa hiểu. Bạn nói cách khác được không?
    Bạn cũng có thể chọn một mục dưới đây, hoặc yêu cầu gặp nhân viên.
fallback-in-form = Xin lỗi, mình chưa hiểu.
start-over = Vâng, mình làm lại từ đầu nhé. Những gì bạn đã điền để đặt lịch đã được xoá.
language-changed = Từ giờ mình sẽ viết bằng tiếng Việt.
language-which = Bạn muốn dùng ngôn ngữ nào?
language-offer = Mình chưa chắc đây là tiếng gì. Mình viết được:
language-confirm = { $language }: mình viết tiếp bằng tiếng này nhé?
language-neighbour = Xin lỗi, mình chưa biết tiếng này. Một trong các ngôn ngữ sau có được không?
human-lines =
    Mình đã ghi lại rằng bạn muốn gặp nhân viên. Nếu bạn để lại số điện thoại hoặc email ở đây, nhân viên có thể liên hệ lại.
    Bạn cũng có thể gọi các số này:
human-contact-saved = Cảm ơn bạn. Mình đã chuyển thông tin liên lạc để nhân viên có thể liên hệ lại với bạn.
safety-check = Bạn có đang an toàn không? Có ai ở bên bạn không?
safety-ok = Mình mừng vì bạn an toàn. Nếu nặng hơn, ở Hàn Quốc gọi 119 ngay; ở nơi khác gọi số cấp cứu tại đó. Khi nào bạn sẵn sàng, mình lại tiếp tục.
safety-not-ok =
    Gọi 119 ngay, hoặc đưa thẻ ở trên cho người gần bạn xem.
    Ngoài Hàn Quốc, gọi số cấp cứu tại nơi bạn ở.
    Ở lại nơi có người nhìn thấy bạn.
