### Nút trả lời nhanh (tối đa 24 ký tự).

reply-book = Đặt lịch hẹn
reply-clinics = Tìm phòng khám
reply-procedures = Các liệu trình
reply-price = Giá bao nhiêu?
reply-pickup = Đón sân bay
reply-interpreter = Phiên dịch
reply-person = Gặp nhân viên
reply-continue = Tiếp tục
reply-start-over = Làm lại từ đầu
reply-yes = Có
reply-no = Không
reply-not-sure = Chưa chắc
reply-agree = Đồng ý cả hai
reply-disagree = Không đồng ý
reply-send = Gửi đi
reply-do-not-send = Đừng gửi
reply-safe = Tôi an toàn
reply-not-safe = Không, tôi cần giúp
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = Phòng khám khác
reply-other-times = Ngày khác
reply-try-again = Thử lại
