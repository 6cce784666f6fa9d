### Đón sân bay, phiên dịch, Trung tâm Du lịch Y tế. Số liệu lấy từ data/knowledge.

pickup-answer =
    Dịch vụ đón sân bay của Gangnam chạy giữa { $airport } và phòng khám hoặc khách sạn. Dịch vụ dành cho bệnh nhân đã đặt lịch phẫu thuật hoặc điều trị tại phòng khám đối tác, và phải đăng ký trước khi đến Hàn Quốc.
    Không có thông tin nào về phần bệnh nhân phải trả; phòng khám có thể cho bạn biết họ có tham gia hay không.
interpretation-answer =
    Phiên dịch y tế miễn phí trong { $hours } cho buổi tư vấn hoặc điều trị tại phòng khám đối tác, bằng: { $languages }.
    Cần đăng ký trước bao lâu và giá sau thời gian đó thì chưa được công bố.
center-answer =
    Trung tâm Du lịch Y tế Gangnam ở { $address }, gần ga Apgujeong. Nhân viên tại chỗ nói: { $languages }. Trung tâm tư vấn, tìm phòng khám, sắp xếp phiên dịch và đón sân bay.
    Mình chưa có giờ mở cửa và số điện thoại từ nguồn dẫn được tên.
fact-source = Nguồn: { $source }, { $date }.
fact-review = Thông tin này được xác nhận lần cuối vào { $date } và có thể đã thay đổi; bạn hỏi lại trước khi dựa vào nó nhé.
fact-ended = Mình không còn thông tin nào còn hiệu lực về việc này. Bạn hỏi số 1577-7129 nhé.
