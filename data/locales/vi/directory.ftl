### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = Theo thông tin đăng ký công khai, { $clinic } đã đóng cửa hoặc tạm ngừng hoạt động. Bạn đừng lên đường theo lịch { $code }, { $when } (giờ Seoul), khi nhân viên chưa nhắn cho bạn. Hiện chưa có gì bị huỷ. Chúng tôi có thể tìm phòng khám khác ngay.
directory-told-unproven = Hiện chúng tôi không còn xác nhận được { $clinic } có đăng ký đón bệnh nhân quốc tế hay không. Nhân viên đang kiểm tra và sẽ nhắn cho bạn về lịch { $code }, { $when } (giờ Seoul). Hiện chưa có gì bị huỷ. Chúng tôi có thể tìm phòng khám khác ngay.
