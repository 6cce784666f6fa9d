### Phòng khám: tìm, địa chỉ và giờ mở cửa, ngôn ngữ.

clinics-found =
    { $count ->
        [1] Mình tìm được một phòng khám phù hợp:
       *[other] Mình tìm được { $count } phòng khám. Nơi hợp với yêu cầu của bạn nhất ở trên cùng:
    }
clinics-none = Mình chưa tìm được phòng khám nào hợp hết các yêu cầu. Mình bỏ bớt một điều nhé: khu vực, ngôn ngữ hay liệu trình?
clinic-answer = Thông tin mình có về { $clinic }:
clinic-which = Bạn muốn hỏi phòng khám nào?
clinic-languages = Ngôn ngữ nhân viên của { $clinic } nói được: { $languages }.
clinic-hours-unverified = Chúng tôi chưa kiểm tra giờ mở cửa, bạn gọi trước khi đến nhé.
reason-language = nói được: { $language }
reason-district = khu vực { $district }
reason-procedure = có: { $procedure }
reason-specialty = { $specialty }
reason-instant = xác nhận ngay
reason-interpretation = đối tác của dịch vụ phiên dịch miễn phí
reason-pickup = đối tác của dịch vụ đón sân bay
registration-verified = đã đăng ký đón bệnh nhân quốc tế, số { $number }, hiệu lực đến { $until }
registration-unknown = chúng tôi chưa rõ tình trạng đăng ký; bạn có thể hỏi số 1577-7129
registration-lapsed = đăng ký đã hết hạn
