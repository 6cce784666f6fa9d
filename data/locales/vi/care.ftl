### Câu hỏi y khoa và đơn vị vận hành. Thẻ khẩn cấp là văn bản cố định: data/safety/cards.

medical-advice =
    Điều này mình không đánh giá được, chỉ bác sĩ mới có thể. Bạn hỏi phòng khám nhé. Trước khi ngưng hay dùng bất kỳ thuốc nào, bạn cũng hỏi phòng khám.
    Nếu xảy ra đột ngột hoặc nặng, ở Hàn Quốc gọi 119; ở nơi khác gọi số cấp cứu tại đó.
operator-demo = Đây là bản thử nghiệm với các phòng khám hư cấu. Bản này không phục vụ bệnh nhân thật, không lịch nào được đặt thật và không dữ liệu nào rời khỏi máy này.
operator-answer = Dịch vụ này do { $operator } vận hành, số đăng ký { $registration }. Bạn không phải trả phí. Bên chi trả: { $funding }
emergency-lines =
    Nếu có người gặp nguy hiểm, ở Hàn Quốc gọi 119 ngay; ở nơi khác gọi số cấp cứu tại đó.
