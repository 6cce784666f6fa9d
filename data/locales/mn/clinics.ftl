### Эмнэлэг: хайх, хаяг ба цаг, хэл.

clinics-found =
    { $count ->
        [one] Таны хүсэл: { $wish }. Нэг эмнэлэг олдлоо.
       *[other] Таны хүсэл: { $wish }. { $count } эмнэлэг олдлоо, илүү нийцэх нь эхэнд байна.
    }
clinics-more = Таны хүсэл: { $wish }. Олдсон бусад эмнэлэг:
clinics-none = Таны хүсэл: { $wish }. Бүгдэд нь нийцэх эмнэлэг олдсонгүй. Нэг хүслийг нь орхиод дахин хайх уу?
searched-and = { $first }, { $second }
weekday-date = { $date } ({ $weekday })
searched-any = ямар ч эмчилгээ, ямар ч байршил
searched-in = байршил нь { $place }
searched-near = { $place } орчимд
searched-day = { $day } нээлттэй
searched-part = { $day } { $opens }–{ $closes } цагийн хооронд нээлттэй
searched-hour = { $day } { $hour } цагт нээлттэй
searched-that-hour = тэр цаг
clinic-answer = { $clinic }. Надад ийм мэдээлэл байна:
clinic-which = Аль эмнэлгийг хэлж байна вэ?
clinic-languages = { $clinic }. Эдгээр хэлээр ярьдаг ажилтан бий: { $languages }.
clinic-hours-unverified = Ажлын цагийг нь нягтлаагүй байгаа. Очихоосоо өмнө залгаж лавлаарай.
reason-language = { $language } хэлээр ярьдаг
reason-district = байршил: { $district }
reason-metres = { $place } хүртэл { $metres } м орчим
reason-kilometres = { $place } хүртэл { $kilometres } км орчим
reason-open = { $day } нээлттэй: { $hours }
label-free-times = Тэр өдрийн сул цаг
free-times-none = тэр өдөр сул цаг алга
reason-procedure = эмчилгээ: { $procedure }
reason-specialty = { $specialty }
reason-instant = шууд баталгаажуулдаг
reason-interpretation = үнэгүй орчуулгын түнш эмнэлэг
reason-pickup = нисэх буудлаас тосох түнш эмнэлэг
registration-verified = гадаад өвчтөн хүлээн авах бүртгэлтэй, № { $number }, { $until } хүртэл хүчинтэй
registration-unknown = бүртгэлийн мэдээлэл бидэнд алга; 1577-7129 дугаараас лавлаж болно
registration-lapsed = бүртгэлийн хугацаа дууссан
