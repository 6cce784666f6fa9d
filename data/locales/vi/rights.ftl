### Sau điều trị, khiếu nại, môi giới, dữ liệu, hỗ trợ cho người khó khăn.

second-opinion-answer =
    Muốn có ý kiến thứ hai (của một bác sĩ khác), trước hết để bệnh viện xem hồ sơ của bạn: thư của bác sĩ, kết quả xét nghiệm, phim chụp. Mình có thể lập yêu cầu cho bạn; nhân viên xem còn thiếu gì rồi trả lời.
    Cách này có thể không hợp với người không đủ sức khoẻ để đi xa, hoặc đang điều trị mà không được ngắt quãng: bạn hỏi thêm bác sĩ đang điều trị cho bạn nhé.
complaint-answer =
    Mình rất tiếc vì bạn gặp chuyện này. Bạn ghi lại ngày giờ, tên người liên quan, và giữ hợp đồng, biên lai, ảnh, tin nhắn. Trước tiên, bạn báo cho phòng khám bằng văn bản.
    Nếu vẫn chưa được giải quyết, những nơi này tiếp nhận vụ việc của bệnh nhân từ nước ngoài:
broker-answer =
    Cảm ơn bạn đã cho biết. Ai đưa bệnh nhân từ nước ngoài đến phòng khám ở Hàn Quốc đều phải đăng ký; làm mà không đăng ký là phạm tội. Bạn giữ lại tên, tin nhắn, biên lai, số tài khoản, và đừng trả thêm khoản nào.
    Nếu bị đe doạ, gọi 112. Bạn có thể tố cáo người môi giới ở đây:
privacy-answer =
    Bạn cứ hỏi, không cần cho biết tên. Khi bạn đặt lịch, chúng tôi lưu tên bệnh nhân, cách liên lạc và những gì phòng khám cần biết. Thông tin được mã hoá và chỉ chuyển cho phòng khám bạn chọn, sau khi bạn đồng ý.
    Cuộc trò chuyện này được lưu để chúng tôi trả lời bạn. Lúc nào bạn cũng có thể yêu cầu xoá tất cả.
charity-answer =
    Có một số chương trình điều trị miễn phí cho bệnh nhân từ nước ngoài. Các chương trình này chỉ nhận người được mời; cách đăng ký không được công bố, và mình không hứa trước được điều gì.
    Mình có thể lập yêu cầu cho bạn: nhân viên đọc rồi cho bạn biết có thể làm gì.
