### Lên kế hoạch chuyến đi: ba câu hỏi ngắn, rồi kế hoạch từng ngày hoặc lý do không kịp. Mọi giờ là giờ Seoul.
### Số liệu (thời gian, ngày, giờ) là giá trị. Kế hoạch không đặt gì cả: không bao giờ viết “đã đặt” hay “đã xác nhận”.

## Các câu hỏi. Mỗi lần một câu, hỏi lại bằng đúng lời đó.

trip-ask-procedure = Bạn muốn làm liệu trình nào trong chuyến đi này?
trip-ask-arrival = Bạn hạ cánh ở Hàn Quốc khi nào, và ở sân bay nào? Ví dụ: chín giờ sáng thứ ba, Incheon.
trip-ask-departure = Bạn hạ cánh: { $arrival }. Chuyến bay về cất cánh khi nào? Ví dụ: tối thứ sáu, hoặc “tôi ở năm ngày”.

## Các câu trả lời. Bên dưới là thẻ kế hoạch, hoặc thẻ ghi nguồn của con số.

trip-fits =
    Theo lịch của chúng tôi thì kịp: { $procedure } ở { $clinic }. Những ngày sau đó, mình tính theo thời gian dài nhất mà các nguồn nêu: { $longest }. Bác sĩ quyết định khi nào bạn được bay, nên bạn chọn vé đổi được ngày nhé. Chưa có gì được đặt.
trip-fits-unknown =
    Về lịch thì kịp: { $procedure } ở { $clinic }. Mình chưa có số liệu có nguồn về việc đi máy bay sau đó. Bạn hỏi phòng khám này trước khi mua vé; câu hỏi viết sẵn bên dưới. Chưa có gì được đặt.
trip-too-short =
    { $procedure }: chuyến đi này quá ngắn. Thời gian dài nhất mà các nguồn của chúng tôi nêu là { $longest }, nên còn thiếu { $missing }: bạn tính bay về vào { $day } hoặc muộn hơn. Bác sĩ quyết định khi nào bạn được bay.
trip-too-short-hours =
    { $procedure } ở { $clinic }: từ lúc bạn hạ cánh đến lúc bay về không đủ thời gian trong giờ mở cửa. Chúng tôi tính { $after } từ lúc hạ cánh đến phòng khám và { $before } từ phòng khám đến chuyến bay.
trip-no-free-time = { $procedure }: trong những ngày bạn ở Hàn Quốc, { $clinic } có mở cửa nhưng không còn giờ trống.
trip-closed = Lúc bạn có thể đến thì { $clinic } đóng cửa: { $day } ({ $why }).
trip-why-weekday = ngày nghỉ hằng tuần
trip-why-closure = phòng khám nghỉ
trip-hours = { $procedure }: có kịp hay không còn tuỳ giờ bay. Bạn cho mình biết ngày giờ hạ cánh và ngày giờ bay về nhé.
trip-past = Theo lịch của chúng tôi, chuyến bay về đó đã cất cánh rồi. Bạn cho mình biết lại ngày đến và ngày về nhé.
trip-wrong-order = Chuyến bay đó cất cánh trước khi bạn hạ cánh, nên mình hỏi lại nhé.
trip-records-first = { $procedure }: bệnh viện xem hồ sơ bệnh án trước rồi mới hẹn thời gian. Bạn đừng mua vé trước lúc đó nhé. Mình có thể nhận yêu cầu của bạn ngay bây giờ.
trip-not-offered = { $procedure }: theo những gì chúng tôi biết, trong danh mục không có phòng khám nào vừa có liệu trình này, vừa đặt lịch qua mình được cho chuyến đi này.
trip-not-offered-clinic = { $procedure } ở { $clinic }: mình không lên kế hoạch được. Theo những gì chúng tôi biết, ở đó không có liệu trình này, hoặc mình chưa kiểm tra được nơi đó có đăng ký đón bệnh nhân quốc tế hay chưa.
trip-stopped = Vâng, mình không lên kế hoạch nữa. Bạn cần gì khác không?

## Thẻ kế hoạch: mỗi bước một dòng, theo thứ tự thời gian

card-trip = Kế hoạch chuyến đi
trip-airport = { $airport }, giờ Seoul
label-trip-land = Hạ cánh
label-trip-clinic = Đến được phòng khám từ
label-trip-appointment = Buổi hẹn
label-trip-consultation = Buổi tư vấn
label-trip-treatment = Điều trị, sớm nhất
label-trip-rest = Nghỉ lại Hàn Quốc đến
label-trip-fly = Bay về, sớm nhất
label-trip-leave = Ra sân bay, muộn nhất
label-trip-departure = Chuyến bay về
trip-ask-clinic = chưa rõ: bạn hỏi phòng khám này
trip-buffers = Chúng tôi tính { $after } từ lúc hạ cánh đến phòng khám và { $before } từ phòng khám đến chuyến bay.
trip-consultation = Buổi tư vấn trước đã. Bác sĩ quyết định có điều trị hay không và hẹn ngày.
trip-marks = Vết bầm hoặc sưng có thể kéo dài { $length }, theo nguồn nêu thời gian dài nhất.
trip-sessions = Các nguồn nói đến nhiều buổi; kế hoạch này chỉ có một buổi.
trip-after = Nếu có chuyện sau khi rời Hàn Quốc: đột ngột hoặc nặng thì gọi số cấp cứu tại nơi bạn ở, rồi gọi phòng khám.
trip-after-line = Từ nước ngoài, bạn gọi được Trung tâm hỗ trợ Medical Korea: { $number }.

## Câu hỏi cho phòng khám: bằng tiếng Hàn và tiếng Việt, để gửi hoặc cho xem. Lịch sự, lời của bệnh nhân.

card-trip-question = Câu hỏi cho phòng khám
trip-question = Tôi dự định làm liệu trình này vào { $day }: { $procedure }. Chuyến bay về của tôi: { $flight }. Xin hỏi sau liệu trình, khi nào tôi được bay?

## Tệp lịch. Màn hình khoá có thể hiện tiêu đề: không ghi liệu trình và phòng khám ở đó.

card-trip-file = Kế hoạch để lưu vào lịch
trip-ics-appointment = Buổi hẹn
trip-ics-note = { $place }. Đây là kế hoạch, chưa đặt lịch.

## Nút (tối đa 22 ký tự)

reply-trip-book = Đặt lịch này
reply-trip-again = Chọn ngày khác
reply-trip-stay = Bay về { $day }
