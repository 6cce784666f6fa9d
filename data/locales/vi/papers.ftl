### Giấy tờ và visa: danh sách để giữ lại. Tên visa và ngày lấy từ dữ liệu.

papers-answer =
    Đây là danh sách để bạn giữ lại: những thứ phòng khám thường hỏi. Phòng khám của bạn sẽ cho biết cần những gì.
    Bạn sang Hàn Quốc theo diện nào? Mình sẽ thêm giấy tờ cho diện đó.
papers-answer-procedure = { $procedure }: đây là danh sách để bạn giữ lại, gồm những thứ phòng khám thường hỏi. Phòng khám của bạn sẽ cho biết cần những gì.

## Tên các danh sách

card-papers = Cần mang theo
card-papers-also = Cần thêm cho liệu trình này
card-papers-journey = Giấy tờ xin visa
card-papers-resident = Nếu bạn sống ở Hàn Quốc
card-papers-ask = Những điều cần hỏi phòng khám
card-visa-change = Điều trị lâu hơn
card-keta = Giấy phép du lịch K-ETA

## Các dòng: những thứ cần mang

paper-passport = Hộ chiếu
paper-doctors-note = Giấy của bác sĩ hoặc chẩn đoán
paper-results = Kết quả xét nghiệm gần đây
paper-images = Phim chụp và hình ảnh khác, lưu trên đĩa
paper-medicines = Danh sách thuốc đang dùng
paper-allergies = Những gì bạn dị ứng
paper-operations = Những lần mổ trước: mổ gì, khi nào
paper-policy = Hợp đồng bảo hiểm
paper-face-operations = Những lần phẫu thuật ở mặt: làm gì, khi nào
paper-dental-work = Tất cả những lần làm răng
paper-prescription = Đơn kính gần nhất (kính gọng hoặc kính áp tròng)
paper-hormone-results = Kết quả xét nghiệm nội tiết tố đã có
paper-tube-images = Phim X-quang vòi trứng, nếu đã chụp
paper-marriage = Giấy chứng nhận kết hôn, nếu là vợ chồng
paper-all-records = Tất cả hồ sơ từ trước đến nay: thiếu hồ sơ, bệnh viện có thể không đưa ra ý kiến được
paper-all-images = Tất cả phim chụp từ trước đến nay
paper-form = Đơn xin visa
paper-photo = Ảnh
paper-booking = Giấy xác nhận đặt lịch ở phòng khám Hàn Quốc
paper-funds = Giấy tờ chứng minh tài chính
paper-family = Giấy tờ chứng minh quan hệ gia đình, cho người nhà đi cùng
paper-resident =
    Nếu bạn đăng ký cư trú hoặc có bảo hiểm y tế ở Hàn Quốc, bạn mang giấy tờ chứng minh và báo cho phòng khám: bạn đặt lịch trực tiếp với họ, không qua dịch vụ này.
    Người có visa G-1 mà không có bảo hiểm y tế Hàn Quốc được tính là bệnh nhân từ nước ngoài.

## Các câu hỏi cho phòng khám. Không bao giờ là chỉ dẫn của chúng tôi.

ask-medicines = Thuốc: dùng thuốc nào hay không là theo chỉ dẫn của phòng khám. Đừng ngưng thuốc nào khi chưa hỏi.
ask-fasting = Trước đó có được ăn uống không
ask-deposit = Tiền đặt cọc: bao nhiêu, và huỷ được đến khi nào
ask-refund = Điều kiện hoàn tiền, bằng văn bản
ask-vat = Báo giá đã gồm VAT chưa
ask-whole-price = Toàn bộ chi phí dự kiến, hỏi cả công ty môi giới
ask-aftercare = Sau đó liên hệ với ai, cả ban đêm và khi đã về nước
ask-certificate = Giấy chứng nhận bằng tiếng Anh, trước khi rời Hàn Quốc
ask-lenses = Phải ngưng đeo kính áp tròng trước đó bao lâu
ask-passport-photo = Giấy chứng nhận để qua cửa khẩu, nếu mặt bạn không còn giống ảnh hộ chiếu

## Visa

visa-short =
    Nếu ở { $stay }, visa chữa bệnh là { $visa }: được ở tối đa { $days }. Hộ chiếu của bạn có cần visa hay không, bạn hỏi đại sứ quán nhé.
    Người thân gần trong gia đình đi chăm sóc bệnh nhân cũng có thể nộp đơn. Cấp hay không là do đại sứ quán quyết định.
visa-long =
    Ở { $stay } thì quá thời hạn của visa chữa bệnh ngắn hạn ({ $days }). Điều trị lâu hơn thì có visa { $visa }.
    Người thân gần trong gia đình đi chăm sóc bệnh nhân cũng có thể nộp đơn. Cấp hay không là do đại sứ quán quyết định.
visa-keta-answer = K-ETA là giấy phép du lịch, không phải visa. Những gì chúng tôi biết về K-ETA ghi dưới đây, kèm ngày. Nếu việc điều trị cần visa, bạn hỏi đại sứ quán nhé.
visa-invitation = Thư mời do phòng khám điều trị cho bạn cấp: bạn xin khi đã đặt được lịch hẹn.
visa-change = Thời gian ở theo visa { $short } chỉ được gia hạn trong trường hợp đặc biệt. Điều trị lâu hơn thì chuyển sang visa { $long }.
visa-keta-terms = Lệ phí lúc đó là { $fee }, có hiệu lực { $years } năm (tính đến { $known }).

## Nút (tối đa 22 ký tự)

reply-papers-entry = { $entry }
reply-visa = Hỏi về visa

## Hoàn thuế: tên thẻ, và một dòng

card-refund-hotels = Tiền khách sạn
card-refund-goods = Hàng mua ở cửa hàng
tax-refund-goods = Chương trình hoàn thuế cho hàng khách du lịch mua thì vẫn còn. Cửa hàng có tham gia hay không, bạn hỏi tại chỗ nhé.
