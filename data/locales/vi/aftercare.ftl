### Sau điều trị: liên hệ với ai. Không bao giờ nói điều gì là thường gặp hay vô hại; chỉ bác sĩ đánh giá.

aftercare-contacts =
    Điều này mình không đánh giá được, chỉ bác sĩ mới có thể. Nếu xảy ra đột ngột hoặc nặng, đừng đợi. Nếu không, bạn làm theo lời phòng khám dặn, và thấy lo điều gì thì gọi cho phòng khám.
    Dưới đây là những nơi để liên hệ, tuỳ mức độ gấp.
aftercare-levels =
    Điều này mình không đánh giá được, chỉ bác sĩ mới có thể. Nếu có dấu hiệu nào ghi trên thẻ, làm ngay theo dòng đó. Thấy lo điều gì khác, bạn gọi cho phòng khám.
aftercare-lost =
    Nếu không liên lạc được với phòng khám, Trung tâm hỗ trợ Medical Korea có thể giúp. Bạn chuẩn bị sẵn giấy tờ của lần điều trị: hợp đồng, biên lai, ngày, tên bác sĩ.
    Nếu gấp, đừng đợi phòng khám.
aftercare-home =
    Khi đã rời Hàn Quốc, bạn cần đi khám bác sĩ gần nơi bạn ở. Bạn viết cho phòng khám qua kênh họ đã cho, và gửi kết quả khám của bác sĩ đó.
    Nếu xảy ra đột ngột hoặc nặng, gọi số cấp cứu tại nơi bạn ở.
aftercare-night =
    Chuyện nhỏ vào ban đêm hay cuối tuần thì bạn gọi số ngoài giờ của phòng khám. Chưa chắc gấp đến đâu? 119 cũng tư vấn y tế khẩn cấp, còn 1330 giúp về ngôn ngữ.
    Nếu không đợi được, đến phòng cấp cứu. Mình không nêu tên phòng khám nào mà mình chưa kiểm tra được giờ làm việc.

## Thẻ: ba dòng theo mức độ gấp, mỗi dòng là danh sách nơi liên hệ (“nơi thứ nhất hoặc nơi thứ hai”)

card-care = Liên hệ với ai
label-care-now = Đột ngột hoặc nặng: ngay bây giờ
label-care-tonight = Không đợi được: ngay đêm nay
label-care-clinic = Việc khác: khi phòng khám mở cửa
care-who-ambulance = 119 ở Hàn Quốc, nơi khác thì số cấp cứu tại đó
care-who-local-number = số cấp cứu tại nơi bạn ở
care-who-after-hours = số ngoài giờ của phòng khám
care-who-after-hours-number = số ngoài giờ của phòng khám, { $number }
care-who-emergency-room = phòng cấp cứu của bệnh viện
care-who-local-doctor = bác sĩ ở gần bạn
care-who-clinic = phòng khám của bạn
care-who-clinic-number = phòng khám của bạn, { $number }
care-who-clinic-channel = phòng khám của bạn, qua kênh liên lạc riêng của họ
care-who-support-center = Trung tâm hỗ trợ Medical Korea, 1577-7129
care-certificate = Trước khi rời Hàn Quốc, bạn xin giấy chứng nhận bằng tiếng Anh và kênh liên lạc của phòng khám để hỏi về sau.
care-cannot-judge = Nhắn tin ở đây không thay cho khám trực tiếp.
care-papers = Giữ hợp đồng, biên lai, ảnh và tin nhắn.
care-written = Báo thêm cho phòng khám bằng văn bản, để có ghi ngày.
care-report = Giữ giấy khám của bác sĩ tại chỗ: phòng khám sẽ cần.

## Dấu hiệu trên thẻ, chỉ sau khi bác sĩ duyệt. Mỗi dấu hiệu nằm trong danh sách: “a, b hoặc c”.

care-signs-now = Gọi ngay nếu có: { $signs }.
care-signs-tonight = Đừng đợi đến sáng nếu có: { $signs }.
care-signs-clinic = Gọi khi phòng khám mở cửa nếu có: { $signs }.
care-sign-airway = khó thở hoặc cổ họng nghẹn lại
care-sign-chest = đau ngực hoặc tức ngực
care-sign-sight = thị lực thay đổi
care-sign-skin = da chuyển trắng, xanh tím hoặc loang lổ
care-sign-bleeding = chảy máu không cầm
care-sign-collapse = ngất hoặc co giật
care-sign-allergy = sưng mặt hoặc lưỡi, nổi mề đay khắp người
care-sign-clot = một bên chân sưng đau hoặc ho ra máu
care-sign-infection = sốt kèm vết thương ngày càng đỏ

## Nút (tối đa 22 ký tự)

reply-care-lost = Không liên lạc được
reply-care-home = Tôi đã rời Hàn Quốc
reply-care-night = Ban đêm, cuối tuần
reply-complaint = Khiếu nại
