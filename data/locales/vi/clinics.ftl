### Phòng khám: tìm, địa chỉ và giờ mở cửa, ngôn ngữ.

clinic-answer = Thông tin mình có về { $clinic }:
clinic-which = Bạn muốn hỏi phòng khám nào?
clinic-languages = Ngôn ngữ nhân viên của { $clinic } nói được: { $languages }.
clinic-hours-unverified = Chúng tôi chưa kiểm tra giờ mở cửa, bạn gọi trước khi đến nhé.
reason-district = khu vực { $district }
reason-procedure = có: { $procedure }
reason-specialty = { $specialty }
reason-instant = xác nhận ngay
reason-interpretation = đối tác của dịch vụ phiên dịch miễn phí
reason-pickup = đối tác của dịch vụ đón sân bay
registration-verified = đã đăng ký đón bệnh nhân quốc tế, số { $number }, hiệu lực đến { $until }
registration-unknown = chúng tôi chưa rõ tình trạng đăng ký; bạn có thể hỏi số 1577-7129
registration-lapsed = đăng ký đã hết hạn
clinics-found =
    { $count ->
        [1] Mình tìm được một phòng khám theo yêu cầu: { $wish }.
       *[other] Mình tìm được { $count } phòng khám theo yêu cầu: { $wish }. Nơi sát yêu cầu nhất ở trên cùng.
    }
clinics-more = Những phòng khám khác theo yêu cầu: { $wish }.
clinics-none = Mình chưa tìm được phòng khám nào hợp hết các yêu cầu: { $wish }. Mình bỏ bớt một điều rồi tìm lại nhé?
searched-and = { $first }, { $second }
weekday-date = { $weekday }, { $date }
searched-any = liệu trình bất kỳ, khu vực bất kỳ
searched-in = ở { $place }
searched-near = gần { $place }
searched-day = mở cửa { $day }
searched-part = mở cửa { $day } trong khoảng { $opens }–{ $closes }
searched-hour = mở cửa { $day } lúc { $hour }
searched-that-hour = giờ đó
reason-language = nói được { $language }
reason-metres = cách { $place } khoảng { $metres } m
reason-kilometres = cách { $place } khoảng { $kilometres } km
reason-open = mở cửa { $day }: { $hours }
label-free-times = Giờ trống hôm đó
free-times-none = hôm đó không còn giờ trống
