### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = Имэйл хаяг
booking-ask-email = Аль имэйл хаягаар холбогдож болох вэ? Танд мэдээ хүрч байгааг шалгахаар богино код илгээнэ.
booking-back-email = Захиалга руугаа буцъя: аль имэйл хаягаар холбогдох вэ?
booking-ask-details-email =
    Бараг боллоо. Маягтаар, эсвэл нэг мессежээр бичээрэй:
    – өвчтөний паспорт дээрх нэр
    – имэйл хаяг, тийш богино код илгээнэ
booking-ask-details-child-email =
    Бараг боллоо. Маягтаар, эсвэл нэг мессежээр бичээрэй:
    – хүүхдийн паспорт дээрх нэр
    – эцэг эх, асран хамгаалагч таны нэр
    – имэйл хаяг, тийш богино код илгээнэ
booking-phone-and-email = Баярлалаа, дугаарыг тэмдэглэлээ. Вэбсайтаар захиалахад мэдээ танд заавал хүрэхийн тулд имэйл хаяг бас хэрэгтэй. Аль хаягийг ашиглах вэ?
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    { $address } хаяг руу зургаан оронтой код илгээлээ. Энд бичнэ үү. Түүнээс өмнө эмнэлэгт юу ч илгээхгүй.
    { $kept }
email-code-back = Захиалга руугаа буцъя: имэйлд ирсэн зургаан оронтой кодыг бичээрэй.
email-code-again =
    { $address } хаяг руу шинэ код илгээлээ. Өмнөх код хүчингүй боллоо.
    { $kept }
email-code-wrong =
    { $count ->
        [one] Имэйл дэх кодтой таарахгүй байна. Дахиад { $count } удаа оролдож болно.
       *[other] Имэйл дэх кодтой таарахгүй байна. Дахиад { $count } удаа оролдож болно.
    }
email-code-none-left = Энэ удаа ч таарсангүй, код хүчингүй боллоо. Шинээр илгээх үү?
email-code-expired = Энэ кодын хугацаа дууссан байна. Шинээр илгээх үү?
email-code-shape = Код зургаан оронтой. Имэйлээ дахин хараад энд бичээрэй.
# { $until }: day and hour
email-code-limit = Хэд хэдэн код илгээсэн тул дараагийнхыг { $until } (Сөүлийн цагаар) өнгөрсний дараа илгээнэ. Өөр хаяг бичих, эсвэл хүнтэй ярих боломжтой.
email-hold-until = Энэ цагийг танд { $until } (Сөүлийн цагаар) хүртэл хадгална.
email-hold-lapsed = Энэ цагийг танд цааш хадгалахаа больсон. Код бичих үед сул хэвээр байвал таных болно.

## Buttons (24 characters at most)

reply-code-again = Дахин илгээх
reply-other-address = Өөр хаяг

## The letter: its subject names nothing personal

mail-code-subject = Gangnam Concierge: таны код
mail-code-text =
    Таны код: { $code }

    Чат дээр бичээрэй. { $until } (Сөүлийн цагаар) хүртэл хүчинтэй.
    Хэрэв та хүсээгүй бол энэ имэйлд хариулах хэрэггүй, юу ч болохгүй.
