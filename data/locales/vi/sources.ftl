### “Thông tin này lấy từ đâu?”, số điện thoại hỗ trợ, và những gì có thể đã thay đổi. Số liệu, ngày và tên là giá trị.

reply-source = Thông tin từ đâu?
sources-answer =
    Thông tin trong câu trả lời gần nhất của mình lấy từ các nguồn dưới đây. Từ đó đến nay có thể đã thay đổi, nên trước khi dựa vào đó, bạn hỏi lại phòng khám hoặc cơ quan liên quan nhé.
sources-none =
    Đến giờ mình chưa đưa ra thông tin nào có nguồn rõ ràng. Bạn hỏi về liệu trình, giá hoặc phòng khám, rồi mình sẽ cho biết thông tin lấy từ đâu.
card-sources = Các nguồn
source-line = { $name } ({ $kind }), { $date }
source-line-undated = { $name } ({ $kind }), trang không ghi ngày, đọc ngày { $read }
source-line-directory = { $name } (danh mục phòng khám), { $date }

line-120 = Tổng đài thông tin Seoul (Dasan)
line-1339 = Bệnh truyền nhiễm; không phải số cấp cứu
line-hours = { $number }, { $opens }–{ $closes }: { $languages } (tính đến { $known })
line-hours-weekdays = { $number }, thứ hai đến thứ sáu { $opens }–{ $closes }: { $languages } (tính đến { $known })
line-more-weekdays = { $number }: { $count } thứ tiếng từ thứ hai đến thứ sáu { $opens }–{ $closes }, ngoài giờ đó: { $languages } (tính đến { $known })
lines-old = Có thông tin ở đây được xác nhận lần cuối đã lâu (xem ngày ghi kèm) và có thể đã thay đổi.
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = dữ liệu thử nghiệm
