### Ứng dụng dòng lệnh và trang chat đơn giản.

chat-title = Gangnam Concierge
chat-placeholder = Nhập tin nhắn
chat-send = Gửi
chat-connecting = Đang kết nối …
chat-offline = Mất kết nối. Tin nhắn sẽ được gửi khi có mạng lại.
chat-language = Ngôn ngữ
chat-choose = Nhập số để chọn
chat-bot = Trợ lý
chat-you = Bạn
chat-typing = đang viết …
chat-call = Gọi { $number }
chat-show = Đưa người gần bạn xem
chat-new = Cuộc trò chuyện mới
chat-no-gateway = Không có gì trả lời ở { $url }. Chạy “make run” ở một cửa sổ dòng lệnh khác để bật dịch vụ.
chat-no-answer = Chờ { $seconds } giây chưa thấy trả lời.
chat-leave = Nhấn Ctrl-D để thoát.
chat-example = Tiêm botox giá bao nhiêu?
chat-optional = không bắt buộc
chat-form-help = Trả lời từng dòng, hoặc nhấn Enter để viết tự do.
chat-form-keep = Nhấn Enter để giữ: { $value }
chat-page = Trang { $page }/{ $pages }
chat-yes = Có
chat-no = Không
