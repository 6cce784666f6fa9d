### Эмнэлэг: хайх, хаяг ба цаг, хэл.

clinics-found =
    { $count ->
        [one] Тохирох нэг эмнэлэг олдлоо:
       *[other] Тохирох { $count } эмнэлэг олдлоо. Таны хүсэлтэд илүү нийцэх нь эхэнд байна:
    }
clinics-none = Бүгдэд нь нийцэх эмнэлэг олдсонгүй. Байршил, хэл, эмчилгээний аль нэгийг нь орхиод хайх уу?
clinic-answer = { $clinic }. Надад ийм мэдээлэл байна:
clinic-which = Аль эмнэлгийг хэлж байна вэ?
clinic-languages = { $clinic }. Эдгээр хэлээр ярьдаг ажилтан бий: { $languages }.
clinic-hours-unverified = Ажлын цагийг нь нягтлаагүй байгаа. Очихоосоо өмнө залгаж лавлаарай.
reason-language = { $language } хэлээр ярьдаг
reason-district = байршил: { $district }
reason-procedure = эмчилгээ: { $procedure }
reason-specialty = { $specialty }
reason-instant = шууд баталгаажуулдаг
reason-interpretation = үнэгүй орчуулгын түнш эмнэлэг
reason-pickup = нисэх буудлаас тосох түнш эмнэлэг
registration-verified = гадаад өвчтөн хүлээн авах бүртгэлтэй, № { $number }, { $until } хүртэл хүчинтэй
registration-unknown = бүртгэлийн мэдээлэл бидэнд алга; 1577-7129 дугаараас лавлаж болно
registration-lapsed = бүртгэлийн хугацаа дууссан
