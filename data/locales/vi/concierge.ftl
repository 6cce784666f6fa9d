### Đón sân bay, phiên dịch, Trung tâm Du lịch Y tế. Số liệu lấy từ data/knowledge.

pickup-answer =
    Gangnam có xe đưa đón giữa { $airport } và phòng khám hoặc khách sạn, dành cho bệnh nhân đã đặt lịch phẫu thuật hoặc điều trị tại phòng khám đối tác. Bạn cần yêu cầu trước khi đến Hàn Quốc.
    Các nguồn của chúng tôi không nhắc đến chi phí cho bệnh nhân. Phòng khám có thể cho bạn biết họ có tham gia hay không.
interpretation-answer =
    Phiên dịch y tế miễn phí trong { $hours } khi bạn tư vấn hoặc điều trị tại phòng khám đối tác. Ngôn ngữ: { $languages }.
    Cần yêu cầu trước bao lâu và giá sau thời gian miễn phí thì chưa được công bố.
pickup-request-answer =
    Mình đã ghi nhận bạn cần xe đón sân bay. Nhân viên sẽ kiểm tra xem có sắp xếp được không; mình chưa hứa trước được.
    Bạn để lại số điện thoại hoặc email, kèm chuyến bay và số người nhé.
interpretation-request-answer =
    Mình đã ghi nhận bạn cần phiên dịch. Nhân viên sẽ kiểm tra xem có người phiên dịch không; mình chưa hứa trước được.
    Bạn để lại số điện thoại hoặc email, kèm ngày hẹn và phòng khám nhé.
accommodation-answer =
    Mình không có danh sách khách sạn đã kiểm chứng. Nhiều phòng khám nằm quanh Apgujeong, Sinsa và ga Gangnam, nên ở khách sạn quanh đó thì đi lại gần. Phòng khám bạn chọn có thể biết khách sạn ở gần.
    Trung tâm Du lịch Y tế Gangnam cũng giúp tìm chỗ ở.
center-answer =
    Trung tâm Du lịch Y tế Gangnam ở { $address }, gần ga Apgujeong. Nhân viên tại chỗ nói: { $languages }. Nơi này tư vấn, giúp tìm phòng khám, sắp xếp phiên dịch và đón sân bay.
fact-source = Nguồn: { $source }, { $date }.
fact-review = Thông tin này được xác nhận lần cuối vào { $date } và có thể đã thay đổi; bạn hỏi lại trước khi dựa vào nó nhé.
fact-ended = Mình không còn thông tin nào còn hiệu lực về việc này. Bạn hỏi số 1577-7129 nhé.
