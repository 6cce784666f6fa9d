### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = Không bắt buộc: luật Hàn Quốc yêu cầu chúng tôi báo cáo hằng năm về bệnh nhân từ nước ngoài. Thông tin bạn điền ở đây được mã hoá và dùng cho báo cáo đó.
field-nationality = Quốc tịch
field-sex = Giới tính
field-birth-year = Năm sinh
field-entry = Ngày đến Hàn Quốc
field-exit = Ngày rời Hàn Quốc
sex-female = nữ
sex-male = nam
sex-other = khác
sex-unsaid = không muốn nói
form-report-send = Gửi thông tin này

## The same, question by question

report-ask-nationality = Luật Hàn Quốc yêu cầu chúng tôi báo cáo hằng năm về bệnh nhân từ nước ngoài. Bạn trả lời hay không đều được. Bệnh nhân mang hộ chiếu nước nào?
report-ask-sex = Hộ chiếu của bệnh nhân ghi giới tính nào?
report-ask-birth-year = Bệnh nhân sinh năm nào?
report-ask-entry = Bệnh nhân đến Hàn Quốc ngày nào?
report-ask-exit = Bệnh nhân rời Hàn Quốc ngày nào?
report-unclear = Mình chưa đọc được hết, nên hỏi từng câu ngắn nhé.
report-exit-before-entry = Ngày rời đi lại trước ngày đến. Bạn xem lại ngày giúp nhé.
report-thanks = Cảm ơn bạn. Báo cáo chỉ cần vậy thôi, lịch hẹn vẫn như cũ.
report-stopped = Vâng, mình dừng ở đây. Lịch hẹn vẫn như cũ.
report-closed = Lịch hẹn gắn với những thông tin này không còn nữa.

## Buttons (24 characters at most)

reply-report-details = Thông tin cho báo cáo
reply-unsaid = Không muốn nói
reply-report-stop = Bỏ qua phần còn lại
# { $country }: its name in the reader’s language.
reply-country = { $country }
