### Ca cần xem hồ sơ trước, sau đó nhân viên lo tiếp.

case-ask-consent =
    Trước khi bạn kể về sức khoẻ, chúng tôi cần bạn đồng ý hai điều:
    – chúng tôi lưu những gì bạn kể cho yêu cầu này;
    – chúng tôi chuyển những điều đó, cùng tên và cách liên lạc của bạn, cho bệnh viện xem yêu cầu này.
    Bạn có thể rút lại sự đồng ý bất cứ lúc nào. Bạn đồng ý cả hai không?
case-back-consent = Trở lại yêu cầu của bạn: bạn có đồng ý để chúng tôi lưu những gì bạn kể và chuyển cho bệnh viện không?
case-records-way = Bạn đừng gửi hồ sơ bệnh án vào cuộc trò chuyện này nhé. Bệnh viện sẽ cho bạn cách gửi an toàn của họ; mình chỉ ghi lại có những hồ sơ nào và hồ sơ nào đã đến.
case-ask-words = Bạn cứ kể theo cách của bạn: có chuyện gì, bác sĩ đã nói gì, từ khi nào, đã điều trị những gì, và bạn mong điều gì.
case-back-words = Trở lại yêu cầu của bạn: bạn cứ kể theo cách của bạn, có vấn đề gì?
case-ask-records = Bạn đang có những hồ sơ nào? Ví dụ thư của bác sĩ, kết quả xét nghiệm, phim chụp hay hình ảnh khác, danh sách thuốc. Nếu biết, bạn cho biết thêm bệnh nhân có đủ sức khoẻ để đi máy bay không. Bạn đừng gửi hồ sơ vào đây nhé.
case-back-records = Trở lại yêu cầu của bạn: bạn đang có những hồ sơ nào?
case-ask-details =
    Sắp xong rồi. Bạn nhắn giúp mình trong một tin:
    – tên bệnh nhân như trong hộ chiếu
    – số điện thoại kèm mã quốc gia, hoặc email
case-no-consent = Mình hiểu, và mình không lưu gì về chuyện này. Bạn cũng có thể gọi điện để được giúp:
case-opened =
    Cảm ơn bạn. Yêu cầu đã được chuyển cho nhân viên; mã yêu cầu là { $code }.
    Nhân viên sẽ liên lạc với bạn trước thời điểm ghi dưới đây, cho biết bác sĩ cần những hồ sơ nào và cách gửi an toàn.
case-stopped = Vâng, mình dừng ở đây và đã xoá những gì bạn kể cho yêu cầu này.
card-case = Yêu cầu của bạn
label-next-contact = Chúng tôi liên lạc trước lúc
label-records-missing = Hồ sơ cần tìm thêm
form-records = Hồ sơ đang có
field-record-letter = Thư của bác sĩ
field-record-results = Kết quả xét nghiệm
field-record-images = Phim chụp hoặc hình ảnh khác
field-record-medicines = Danh sách thuốc
field-fit-to-fly = Theo bạn biết, bệnh nhân đủ sức khoẻ để bay không?
label-fit-to-fly = Đủ sức khoẻ để đi máy bay
field-case-for = Bệnh nhân là ai?
case-for-self = Là tôi
case-for-other = Người khác
reply-open-case = Lập yêu cầu cho tôi
