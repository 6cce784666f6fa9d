### Bệnh nặng và điều trị bắt đầu bằng hồ sơ: ung thư, ghép tạng, tim, trẻ em, thụ tinh ống nghiệm, khớp, cột sống.

complex-answer =
    { $procedure }: { $description }
    Bệnh viện đọc hồ sơ trước rồi mới hẹn thời gian. Có giúp được hay không là do bác sĩ ở đó trả lời.
complex-price-unknown =
    { $procedure }: mình chưa có giá nào có nguồn rõ ràng, nên mình không đoán. Bệnh viện báo giá sau khi đọc hồ sơ; bạn xin báo giá bằng văn bản nhé.

## Thẻ; mỗi thẻ ghi nguồn.

card-notes = Nên biết thêm
note-approved-korea = Đã được phê duyệt ở Hàn Quốc; có bán từ năm { $since }.
note-not-approved-usa = Cơ quan quản lý của Mỹ (FDA) chưa phê duyệt loại thuốc tiêm này.
note-outpatient = Liệu trình này không phải nằm viện.
note-only-at = Ở Hàn Quốc chỉ có tại { $hospitals }.
note-storage-embryos = Phôi đông lạnh được lưu giữ trong { $length }.
note-storage-eggs = Trứng đông lạnh được lưu giữ không giới hạn thời gian.
note-long-visa = Nếu ở lại lâu, bạn hỏi về visa { $visa }.

card-unsuited = Cách này không hợp trong trường hợp
unsuited-unfit-to-travel = bệnh nhân không đủ sức khoẻ để đi xa
unsuited-fast-progress = bệnh tiến triển nhanh
unsuited-records-missing = chưa có hồ sơ và phim chụp
unsuited-no-interruption = đang điều trị mà không được ngắt quãng

card-own-paper = Giấy tờ bạn sẽ được hỏi
card-guide = Trước khi đi
guide-own-doctor = Gặp bác sĩ vẫn khám cho bạn trước đã.
guide-long-flights = Chuyến bay dài có thể ảnh hưởng đến kết quả điều trị: bạn hỏi bác sĩ về chuyến bay sắp tới.
guide-whole-cost = Xin toàn bộ chi phí dự kiến bằng văn bản, từ phòng khám và từ công ty môi giới nếu có.
guide-aftercare = Sắp xếp trước việc chăm sóc sau khi về nhà.
card-places = Nơi có trong danh mục của chúng tôi
clinic-in-place = { $clinic }, { $place }
