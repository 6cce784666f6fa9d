### Đặt lịch, xem lịch, huỷ lịch.

booking-resumed = Mình tiếp tục đặt lịch nhé.
booking-ask-procedure = Bạn muốn đặt lịch làm gì?
booking-ask-clinic =
    { $count ->
        [1] { $procedure }: có một phòng khám nhận đặt lịch tại đây. Mình chọn nơi này nhé?
       *[other] { $procedure }: bạn muốn đến phòng khám nào?
    }
booking-ask-time = Bạn muốn đến { $clinic } khi nào? Cho mình biết ngày, có giờ càng tốt (giờ Seoul).
booking-times-offered = { $clinic } còn trống những giờ này (giờ Seoul). Bạn chọn giờ nào?
booking-no-times = { $clinic } không còn giờ trống lúc đó. Ngày khác nào tiện cho bạn?
booking-ask-residency =
    Luật Hàn Quốc yêu cầu chúng tôi hỏi: bệnh nhân có đăng ký cư trú hoặc có bảo hiểm y tế tại Hàn Quốc không?
    Chúng tôi không chuyển câu trả lời cho cơ quan xuất nhập cảnh.
booking-ask-name = Tên bệnh nhân như trong hộ chiếu là gì?
booking-ask-contact = Liên lạc với bạn bằng cách nào? Bạn cho mình số điện thoại kèm mã quốc gia, hoặc email.
booking-summary = Bạn xem lại giúp nhé. Mình gửi đi được chưa?
booking-terms = Điều khoản của phòng khám: { $terms }
booking-confirmed =
    Lịch hẹn đã được xác nhận. Mã đặt lịch: { $code }.
    Bạn giữ mã này để xem hoặc huỷ lịch hẹn tại đây.
booking-requested =
    Yêu cầu của bạn đã đến phòng khám, nhưng chưa được xác nhận. Phòng khám cần trả lời trước { $deadline } (giờ Seoul).
    Mã đặt lịch: { $code }.
booking-resident =
    Cảm ơn bạn đã cho biết. Theo luật, dịch vụ này chỉ dành cho khách đến từ nước ngoài, nên mình không đặt lịch được cho người cư trú hoặc có bảo hiểm tại Hàn Quốc.
    Bạn có thể hẹn trực tiếp với { $clinic }: { $phone }. Về việc cư trú, số 1345 trả lời bằng nhiều thứ tiếng.
booking-paused = Vâng, mình dừng ở đây. Những gì bạn đã điền được giữ { $days } ngày.
booking-problem-closed = Lúc đó { $clinic } không mở cửa.
booking-problem-past = Giờ đó đã qua rồi.
booking-problem-full = Giờ đó đã có người đặt.
booking-problem-not-offered = Theo danh mục của chúng tôi, { $clinic } không có liệu trình này: { $procedure }.
booking-problem-not-bookable = Mình không đặt được ở { $clinic }: mình chưa kiểm tra được nơi này có đăng ký đón bệnh nhân quốc tế hay chưa.
booking-consultation-first = { $procedure } bắt đầu bằng buổi tư vấn, nên lịch mình đặt là buổi tư vấn. Bước tiếp theo do bác sĩ quyết định cùng bạn.
booking-records-first = { $procedure }: bệnh viện xem hồ sơ bệnh án trước, nên không đặt theo giờ được. Sẽ có nhân viên giúp bạn việc này.
booking-conflict = Xin lỗi bạn, vừa có người đặt mất giờ đó.
booking-limit = Số điện thoại hoặc email này đang có { $count } lịch chưa kết thúc. Bạn huỷ một lịch trước, hoặc yêu cầu gặp nhân viên.
booking-name-unclear = Mình chưa đọc ra tên. Bạn viết như trong hộ chiếu giúp nhé.
booking-contact-unclear = Mình chưa đọc ra số điện thoại hay email.
booking-nothing-open = Không có lịch nào đang đặt dở.
availability = Giờ trống ở { $clinic } (giờ Seoul):
availability-which = Bạn muốn xem giờ trống của phòng khám nào, ngày nào?
lookup-ask-code = Mã đặt lịch của bạn là gì? Mã bắt đầu bằng GC.
lookup-ask-proof = Để chắc đây là lịch của bạn: trên lịch ghi số điện thoại, email hay họ nào?
booking-shown = Lịch của bạn đây:
booking-not-found = Mình không tìm thấy lịch nào khớp với mã và thông tin đó. Bạn kiểm tra lại cả hai nhé.
lookup-locked = Đã nhập sai quá nhiều lần. Bạn đợi một lúc rồi thử lại, hoặc yêu cầu gặp nhân viên.
booking-cancelled = Lịch { $code } đã huỷ. Mình đã báo cho { $clinic }.
booking-already-cancelled = Lịch { $code } đã huỷ từ trước.
state-requested = đã gửi yêu cầu, chưa xác nhận
state-confirmed = đã xác nhận
state-cancelled = đã huỷ
state-declined = phòng khám từ chối
state-arrived = đã đến
state-completed = đã xong
state-no-show = không đến
state-held = đang giữ chỗ cho bạn
booking-ask-another = Những giờ này còn trống (giờ Seoul). Bạn chọn giờ nào?
state-will-be-confirmed = xác nhận ngay khi bạn gửi
state-will-be-requested = yêu cầu: phòng khám sẽ xác nhận
lookup-stopped = Vâng, mình giữ nguyên lịch như cũ.
booking-cannot-cancel = Lịch này không huỷ được nữa: đã qua giờ hoặc phòng khám đã đóng lịch. Nhân viên có thể giúp bạn.
booking-ask-details =
    Sắp xong rồi. Bạn điền vào mẫu, hoặc nhắn trong một tin:
    – tên bệnh nhân như trong hộ chiếu
    – số điện thoại kèm mã quốc gia, hoặc email
booking-ask-details-other =
    Sắp xong rồi. Bạn điền vào mẫu, hoặc nhắn trong một tin:
    – tên người sẽ được điều trị, như trong hộ chiếu
    – số điện thoại kèm mã quốc gia, hoặc email để liên lạc với bạn
booking-ask-details-child =
    Sắp xong rồi. Bạn điền vào mẫu, hoặc nhắn trong một tin:
    – tên của trẻ như trong hộ chiếu
    – tên của bạn, là cha mẹ hoặc người giám hộ
    – số điện thoại kèm mã quốc gia, hoặc email
booking-back-procedure = Trở lại lịch đang đặt: bạn muốn làm liệu trình nào?
booking-back-clinic = Trở lại lịch đang đặt: bạn muốn đến phòng khám nào?
booking-back-time = Trở lại lịch đang đặt: giờ nào tiện cho bạn?
booking-back-residency = Trở lại lịch đang đặt: bệnh nhân có đăng ký cư trú hoặc có bảo hiểm y tế tại Hàn Quốc không?
booking-back-details = Trở lại lịch đang đặt: bệnh nhân tên gì, và liên lạc với bạn bằng cách nào?
booking-back-contact = Trở lại lịch đang đặt: liên lạc với bạn bằng cách nào?
booking-clinics-relaxed = { $procedure }: chưa có phòng khám nào hợp hết mong muốn của bạn. Những nơi sát yêu cầu nhất:
booking-needs-review = Cảm ơn bạn đã cho biết. Người của phòng khám sẽ xem điều này trước, nên mình sẽ gửi dưới dạng yêu cầu. Bạn nhớ báo cả bác sĩ nhé.
booking-summary-consent =
    Bạn xem lại giúp nhé. Để gửi đi, chúng tôi cần bạn đồng ý hai điều:
    – chúng tôi lưu thông tin sức khoẻ của bệnh nhân cho lịch hẹn này;
    – chúng tôi chuyển thông tin đó, cùng tên và cách liên lạc, cho { $clinic }.
    Bạn có thể rút lại sự đồng ý bất cứ lúc nào. Khi trả lời “được” hoặc “đồng ý”, bạn đồng ý cả hai điều. Mình gửi đi được chưa?
booking-not-sent = Vâng, mình chưa gửi gì cả. Những gì bạn đã điền được giữ { $days } ngày. Bạn có thể sửa lại, hoặc tự gọi phòng khám: { $clinic }, { $phone }.
booking-resident-no-clinic = Cảm ơn bạn đã cho biết. Theo luật, dịch vụ này chỉ dành cho khách đến từ nước ngoài. Người cư trú hoặc có bảo hiểm tại Hàn Quốc có thể liên hệ thẳng với phòng khám.
booking-problem-too-far = Ngày đó còn xa quá: các phòng khám chưa mở lịch đến lúc đó.
booking-problem-holiday = Hôm đó { $clinic } đóng cửa vì là ngày nghỉ lễ ở Hàn Quốc: { $holiday }.
booking-problem-weekday = Hôm đó là ngày nghỉ hằng tuần của { $clinic }.
booking-problem-hours = Giờ đó { $clinic } không mở cửa.
booking-problem-break = Giờ đó { $clinic } đang nghỉ trưa.
booking-problem-no-woman-doctor = Theo thông tin chúng tôi có, { $clinic } không có bác sĩ nữ cho liệu trình này: { $procedure }.
booking-problem-no-man-doctor = Theo thông tin chúng tôi có, { $clinic } không có bác sĩ nam cho liệu trình này: { $procedure }.
booking-cancelled-late = Lịch { $code } đã huỷ. Mình đã báo cho { $clinic }. Đã quá hạn huỷ miễn phí, nên điều khoản của phòng khám được áp dụng.
booking-cannot-move = Lịch này không đổi được nữa. Nhân viên có thể giúp bạn.
move-ask-time = Bạn muốn đổi sang lúc nào (giờ Seoul)?
move-back-time = Trở lại lịch đang đổi: bạn chọn giờ mới nào?
move-ask-confirmed = Mình đổi lịch hẹn ở { $clinic } từ { $old } sang { $new } (giờ Seoul) nhé?
move-ask-confirmed-late = Đã quá hạn đổi miễn phí, nên điều khoản của phòng khám có thể được áp dụng. Bạn vẫn muốn đổi lịch hẹn ở { $clinic } từ { $old } sang { $new } (giờ Seoul) chứ?
booking-moved = Xong rồi: lịch hẹn đã đổi giờ và đã được xác nhận. Mã đặt lịch vẫn là { $code }.
booking-moved-requested =
    Yêu cầu đổi giờ đã đến phòng khám, nhưng giờ mới chưa được xác nhận. Phòng khám cần trả lời trước { $deadline } (giờ Seoul). Giờ cũ không còn giữ cho bạn nữa.
    Mã đặt lịch vẫn là { $code }.
holiday-new-years-day = Tết Dương lịch
holiday-seollal = Seollal (Tết Nguyên đán)
holiday-independence-movement-day = Ngày Phong trào Độc lập
holiday-labor-day = Ngày Quốc tế Lao động
holiday-childrens-day = Ngày Thiếu nhi
holiday-buddhas-birthday = Lễ Phật đản
holiday-memorial-day = Ngày Tưởng niệm
holiday-constitution-day = Ngày Hiến pháp
holiday-liberation-day = Ngày Giải phóng
holiday-chuseok = Chuseok (Tết Trung thu)
holiday-national-foundation-day = Ngày Lập quốc
holiday-hangul-day = Ngày chữ Hangul
holiday-christmas = Lễ Giáng sinh
holiday-local-election-day = ngày bầu cử địa phương
holiday-assembly-election-day = ngày bầu cử Quốc hội
holiday-presidential-election-day = ngày bầu cử tổng thống
holiday-temporary-holiday = ngày nghỉ do chính phủ bổ sung
holiday-substitute = ngày nghỉ bù { $holiday }
booking-noted = Mình ghi lại rồi: { $what }.
