### Xoá dữ liệu: xoá gì, luật yêu cầu giữ gì, biên nhận.

erase-answer =
    Mình sẽ xoá cuộc trò chuyện này và mọi thông tin của bạn trong đó: tên, cách liên lạc, thông tin sức khoẻ, biểu mẫu điền dở, yêu cầu và những điều bạn đã đồng ý. Phòng khám nào đã nhận thông tin thì vẫn có hồ sơ riêng: bạn hỏi phòng khám nhé.
    Xoá rồi không lấy lại được. Bạn có muốn xoá tất cả không?
erase-ask-bookings =
    Bạn còn lịch hẹn sắp tới: { $codes }. Trước khi xoá dữ liệu, mình phải huỷ các lịch này; điều khoản của phòng khám được áp dụng.
    Sau đó mình xoá cuộc trò chuyện này và mọi thông tin của bạn trong đó. Phòng khám nào đã nhận thông tin thì vẫn có hồ sơ riêng. Xoá rồi không lấy lại được. Bạn có muốn huỷ và xoá không?
erase-law =
    Có một phần phải giữ lại: luật yêu cầu báo cáo hằng năm về lượt khám của khách từ nước ngoài. Với lượt khám đã diễn ra, chúng tôi giữ ngày, phòng khám, liệu trình, quốc tịch, giới tính và năm sinh, không có tên và cách liên lạc. Lịch đã huỷ còn được giữ một thời gian, cũng không có tên.
erase-kept-all = Vâng, mình chưa xoá gì cả.
erase-cancelled = Đã huỷ: { $codes }.
erase-done =
    Dữ liệu của bạn đã được xoá ({ $when }). Mã biên nhận: { $receipt }. Mã này không chứa thông tin của bạn; bạn ghi lại nếu cần bằng chứng.
    Tải lại trang để xoá nội dung trên màn hình. Lịch đặt trong cuộc trò chuyện khác không nằm trong lần xoá này: nhân viên có thể giúp bạn.
erase-not-done = Mình chưa xoá gì, vì không huỷ được lịch này: { $codes }. Nhân viên có thể giúp bạn.
reply-erase-all = Xoá tất cả
reply-erase-cancel = Huỷ lịch và xoá
reply-erase-keep = Không, giữ dữ liệu
