### Chỗ ở, chương trình của trung tâm, ở lại lâu. Trung lập: không xếp hạng, không hứa hẹn.

accommodation-listed =
    Đây là những khách sạn do đơn vị vận hành dịch vụ này nêu ra; danh sách này không phải lời giới thiệu. Bạn hỏi thẳng khách sạn về giá và việc đi lại nhé.
    Phòng khám của bạn có thể biết những nơi khác ở gần.
card-hotels = Khách sạn do đơn vị vận hành nêu
label-hotel = Khách sạn
hotel-in-area = { $hotel }, { $area }
culture-answer = Trung tâm Du lịch Y tế từng tổ chức chương trình văn hoá cho khách. Mình không biết có lịch cố định nào: bạn hỏi trung tâm trước khi đến nhé.
card-culture = Một chương trình ở trung tâm
label-culture-held = Ngày tổ chức
culture-talk = Buổi nói chuyện về sức khoẻ
culture-colours = Buổi tìm màu sắc hợp với bạn
culture-skin = Soi da bằng máy; không thay cho bác sĩ
long-stay-answer =
    Có người đến để nghỉ dưỡng hồi phục hoặc phục hồi chức năng, có người ở lại lâu hơn, có người mang bệnh mạn tính. Mình có thể cho bạn xem danh mục có gì về việc này; hiệu quả thì mình không hứa trước được.
    Với bệnh mạn tính, bệnh viện xem hồ sơ của bạn trước.
card-long-stay = Được ở lại bao lâu
long-stay-visa = Tối đa { $days } với visa { $short }; điều trị lâu hơn thì visa { $long }.

## Nút (tối đa 22 ký tự)

reply-culture = Chương trình văn hoá
reply-long-stay = Ở lại lâu hơn
reply-stay = Chỗ ở
