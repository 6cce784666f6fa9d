### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = Email
booking-ask-email = Mình sẽ gửi một mã ngắn qua email để chắc chắn liên lạc được với bạn. Bạn muốn dùng email nào?
booking-back-email = Trở lại lịch đang đặt: bạn muốn dùng email nào?
booking-ask-details-email =
    Sắp xong rồi. Bạn điền vào mẫu, hoặc nhắn trong một tin:
    – tên bệnh nhân như trong hộ chiếu
    – email, mình sẽ gửi một mã ngắn tới đó
booking-ask-details-child-email =
    Sắp xong rồi. Bạn điền vào mẫu, hoặc nhắn trong một tin:
    – tên của trẻ như trong hộ chiếu
    – tên của bạn, là cha mẹ hoặc người giám hộ
    – email, mình sẽ gửi một mã ngắn tới đó
booking-phone-and-email = Cảm ơn bạn, mình đã ghi số điện thoại. Đặt trên trang web thì cần thêm email, để tin về lịch hẹn chắc chắn tới được bạn. Bạn muốn dùng email nào?
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    Mình đã gửi mã sáu chữ số tới { $address }. Bạn nhập vào đây nhé. Khi chưa nhập mã, chưa có gì được gửi cho phòng khám.
    { $kept }
email-code-back = Trở lại lịch đang đặt: bạn nhập mã sáu chữ số trong thư nhé.
email-code-again =
    Mã mới đang được gửi tới { $address }. Mã trước không còn dùng được.
    { $kept }
email-code-wrong =
    { $count ->
       *[other] Mã này không khớp với mã trong thư. Bạn còn { $count } lần thử.
    }
email-code-none-left = Lần này cũng chưa đúng, mã đó không còn dùng được. Mình gửi mã mới nhé?
email-code-expired = Mã này đã hết hạn. Mình gửi mã mới nhé?
email-code-shape = Mã có sáu chữ số. Bạn xem lại thư rồi nhập vào đây nhé.
# { $until }: day and hour
email-code-limit = Mình đã gửi vài mã rồi, mã tiếp theo chỉ gửi được sau { $until } (giờ Seoul). Để nhanh hơn, bạn có thể dùng email khác hoặc gặp nhân viên.
email-hold-until = Giờ này được giữ cho bạn đến { $until } (giờ Seoul).
email-hold-lapsed = Giờ này không còn được giữ cho bạn. Nếu lúc bạn nhập mã mà vẫn còn trống, bạn vẫn chọn được giờ đó.

## Buttons (24 characters at most)

reply-code-again = Gửi lại
reply-other-address = Email khác

## The letter: its subject names nothing personal

mail-code-subject = Mã xác minh từ Gangnam Concierge
mail-code-text =
    Mã xác minh: { $code }

    Bạn nhập vào khung trò chuyện. Mã dùng được đến { $until } (giờ Seoul).
    Nếu bạn không yêu cầu, cứ bỏ qua thư này: sẽ không có gì xảy ra.
