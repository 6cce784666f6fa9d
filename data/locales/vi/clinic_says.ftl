### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic } đã xác nhận lịch hẹn của bạn: { $time } (giờ Seoul).
    Mã đặt lịch: { $code }. Với mã này bạn xem, đổi hoặc huỷ lịch hẹn tại đây.
clinic-says-declined =
    { $clinic } không thể nhận yêu cầu của bạn cho giờ này: { $time } (giờ Seoul). { $why }
    Giờ đó không còn giữ cho bạn nữa. Mình có thể tìm giờ khác hoặc phòng khám khác.
clinic-says-cancelled =
    { $clinic } đã huỷ lịch hẹn của bạn: { $time } (giờ Seoul). { $why }
    Xin lỗi bạn. Mình có thể tìm giờ khác hoặc phòng khám khác.
clinic-says-proposed =
    { $clinic } đề nghị giờ khác: { $new }. Giờ này giữ cho bạn đến { $until } (giờ Seoul).
    Nếu bạn đồng ý, lịch được xác nhận ngay. Yêu cầu cho { $time } chưa được xác nhận.
clinic-says-proposed-instead =
    { $clinic } hỏi bạn có thể đến vào giờ khác không: { $new }. Giờ này giữ cho bạn đến { $until } (giờ Seoul).
    Khi bạn chưa đồng ý đổi, lịch hẹn đã xác nhận vẫn giữ nguyên: { $time }.
clinic-says-why-no-time = Giờ đó đã kín chỗ.
clinic-says-why-closed = Giờ đó phòng khám đóng cửa.
clinic-says-why-not-offered = Hiện phòng khám không làm liệu trình này.
clinic-says-why-records-needed = Phòng khám cần xem hồ sơ bệnh án trước.
clinic-says-why-not-suitable = Phòng khám không thể nhận yêu cầu như vậy. Bác sĩ ở đó hoặc nơi khác có thể cho bạn biết thêm.
clinic-says-why-other = Phòng khám không nêu lý do.
reply-take-proposal = Đồng ý giờ mới
reply-other-proposal = Chọn giờ khác

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $clinic } đã sửa ghi chú về lịch hẹn của bạn: { $time } (giờ Seoul). Trước đó ghi nhầm là “{ $was }”. Bây giờ là: { $state }.
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = Vâng, giờ mới không còn được giữ nữa. Yêu cầu cho { $time } (giờ Seoul) vẫn giữ nguyên và chưa được xác nhận: còn chờ phòng khám trả lời.
clinic-says-kept-confirmed = Vâng, giờ mới không còn được giữ nữa. Lịch hẹn đã xác nhận vẫn giữ nguyên: { $time } (giờ Seoul).
