### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = Орчуулагч нэмэх
reply-bundle-pickup = Нисэх буудлаас тосох
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = Дэлгэрэнгүй бичих

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = Орчуулагч аль өдөр, хэдэн цагт хэрэгтэй вэ (Сөүлийн цагаар)?
# Follows when only a day was named.
bundle-time-hour = Хэдэн цагт гэдгийг бас хэлнэ үү (Сөүлийн цагаар).
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = Орчуулагч хэдэн цагаар хэрэгтэй вэ? Хэл: { $language }. Бидний мэдэхээр { $hours } үнэгүй. Өөр хэл ч нэрлэж болно.
bundle-ask-hours-unknown = Орчуулагч хэдэн цагаар хэрэгтэй вэ? Хэл: { $language }. Өөр хэл ч нэрлэж болно.
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = Хамгийн ихдээ { $length } хүсэж болно.
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = Манай эх сурвалжид зөвхөн эндээс тосдог гэж бичсэн: { $airports }.
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = Ямар нислэг вэ, хэзээ буух вэ (Сөүлийн цагаар)? Нэг мөрөнд бичнэ үү, жишээ нь: { $flight }, { $when }
bundle-ask-flight-number = Нислэгийн дугаар хэд вэ? Жишээ нь: { $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = { $flight } нислэг аль өдөр, хэдэн цагт буух вэ (Сөүлийн цагаар)?
bundle-ask-people = Хэдэн хүн, хэдэн ачаатай явах вэ?
form-bundle-people = Хүн ба ачаа
form-bundle-next = Үргэлжлүүлэх
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = Нэг л машин хүсэж болно. Хүний дээд тоо: { $count }. Түүнээс олон бол ажилтантай яръя гэж бичээрэй.
bundle-ask-to = Машин таныг хаашаа хүргэх вэ?
reply-bundle-clinic = Эмнэлэг рүү
reply-bundle-hotel = Зочид буудал руу
bundle-ask-hotel = Аль зочид буудал вэ? Нэр эсвэл хаягийг нь бичихэд хангалттай.
form-bundle-hotel = Таны зочид буудал

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = Шалгана уу. Хүсэлт тань нислэг эсвэл цагийн хамт зохицуулагчид очно. Тэр баталгаажуулах хүртэл энэ нь зөвхөн хүсэлт. Илгээх үү?
# { $minutes }: a length of time.
bundle-summary-held = Тэр цагт завтай хүн байна, цагийг танд { $minutes } хадгална. Хүсэлтийг зохицуулагчид илгээх үү?
bundle-summary-full = Манай жагсаалтаар тэр цагт завтай хүн алга. Гэхдээ хүсэлт илгээж болно, зохицуулагч хүн хайж үзнэ. Илгээх үү?

## The answers.

# { $deadline }: day and hour.
bundle-requested = Таны хүсэлт зохицуулагчид очсон. Хараахан баталгаажаагүй байна. Хариу энэ чатад ирнэ, эцсийн хугацаа: { $deadline } (Сөүлийн цагаар).
bundle-confirmed-interpretation = Орчуулагч баталгаажлаа: { $when } (Сөүлийн цагаар).
bundle-confirmed-pickup = Нисэх буудлаас тосох нь баталгаажлаа. Буух цаг: { $when } (Сөүлийн цагаар).
bundle-declined-interpretation = Энэ цагт орчуулагч олж өгч чадахгүй нь: { $when } (Сөүлийн цагаар). Таны эмнэлгийн цаг хэвээр байна. Ажилтан өөр арга олоход тусална.
bundle-declined-pickup = Энэ цагт машин явуулж чадахгүй нь: { $when } (Сөүлийн цагаар). Таны эмнэлгийн цаг хэвээр байна. Ажилтан өөр арга олоход тусална.
bundle-not-sent = За, юу ч илгээгээгүй. Таны эмнэлгийн цаг хэвээр байна.
bundle-dropped = Боллоо: хүсэлтийг цуцаллаа. Таны эмнэлгийн цаг хэвээр байна.
bundle-problem-past = Тэр цаг өнгөрсөн, эсвэл хэтэрхий хол байна.
bundle-problem-ended = Одоо өөрчлөх боломжгүй: захиалга эсвэл хүсэлт дууссан байна. Ажилтан тусална.
bundle-problem-full = Тэр цагт сул хүн үлдээгүй байна. Таны хүсэлт хэвээрээ. Ажилтан тусална.
bundle-problem-already = Та үүнийг аль хэдийн хүссэн байна. Одоогийн байдал:
bundle-problem-too-many = Нээлттэй хүсэлт хэтэрхий олон байна. Ажилтан тусална.

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = Нислэг хойшилсон
reply-bundle-driver = Жолооч алга байна
reply-bundle-drop-pickup = Тосохыг цуцлах
reply-bundle-drop-interpretation = Орчуулагч цуцлах
# { $phone }: the dispatcher's telephone number.
bundle-urgent = Яаралтай гэж тэмдэглэлээ, манай ажилтан одоо харж байна. Зохицуулагч руу залгаж бас болно: { $phone }
bundle-urgent-unknown = Яаралтай гэж тэмдэглэлээ, манай ажилтан одоо харж байна. Зохицуулагчийн утас надад алга. Энэ чатыг бүү хаагаарай.

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = Орчуулагч ба тосох
# Still a request, as before.
bundle-rest-interpretation-moved = Орчуулагч: хүсэлт хамт шилжлээ, { $when }. Хараахан баталгаажаагүй.
bundle-rest-interpretation-moved-sure = Орчуулагч: хамт шилжлээ, { $when }, баталгаажсан.
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = Орчуулагч: дахин хүссэн, { $when }. Өмнөх баталгаажуулалт хүчингүй болсон, зохицуулагч хариу өгнө.
bundle-rest-interpretation-kept = Орчуулагч: хэвээр, { $when }.
bundle-rest-interpretation-cancelled = Орчуулагч: цуцалсан.
bundle-rest-pickup-moved = Нисэх буудлаас тосох: хүсэлт хамт шилжлээ, { $when }. Хараахан баталгаажаагүй.
bundle-rest-pickup-asked-again = Нисэх буудлаас тосох: дахин хүссэн, { $when }, баталгаажаагүй. Нислэг бас өөрчлөгдвөл цуцлаад дахин хүсээрэй.
bundle-rest-pickup-kept = Нисэх буудлаас тосох: хэвээр, { $when }. Нислэг өөрчлөгдвөл цуцлаад дахин хүсээрэй.
bundle-rest-pickup-cancelled = Нисэх буудлаас тосох: цуцалсан.

## The card of a request.

label-bundle-code = Хүсэлтийн дугаар
label-bundle-answer = Хариу өгөх хугацаа
label-bundle-flight = Нислэг
label-bundle-landing = Буух цаг (Сөүл)
label-bundle-terminal = Терминал
label-bundle-people = Хүний тоо
label-bundle-luggage = Ачааны тоо
label-bundle-to = Хаашаа
bundle-to-clinic = эмнэлэг
# { $hours }: a length of time beyond the free hours.
bundle-extra = Үнэгүй хугацаанаас хэтэрсэн: { $hours }. Үнийг зохицуулагчаас асуугаарай.
state-service-requested = хүсэлт илгээсэн, баталгаажаагүй
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = цаг хадгалсан, баталгаажаагүй
state-service-confirmed = баталгаажсан
state-service-declined = боломжгүй
state-service-cancelled = цуцалсан
# Nobody answered in time; a person looks after it.
state-service-overdue = хариу ирээгүй, ажилтан лавлаж байна
state-service-delayed = яаралтай: нислэг хойшилсон
state-service-driver-missing = яаралтай: жолооч алга
# The interpreter came, the car drove.
state-service-completed = дууссан
# The visitor did not come.
state-service-no-show = ашиглаагүй

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = Орчуулагчийн хамгийн ойрын сул цаг: { $times } (Сөүлийн цагаар). Эдгээрийн аль нэгийг хэлж болно.
# Below it: “Take the new time”.
dispatch-says-proposed = Зохицуулагч орчуулагчийн цагийг өөрчлөх санал тавьж байна (хүсэлт { $code }). Шинэ цаг: { $new }, одоогийн цаг: { $time } (Сөүлийн цагаар). Шинэ цагийг сонговол шууд баталгаажна. Түүнээс өмнө юу ч өөрчлөгдөхгүй, эмнэлгийн цаг тань хэвээр байна.

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = Энэ цагтай хамт орчуулагч эсвэл нисэх буудлаас тосох үйлчилгээ хүссэн байна. Цагаа цуцалбал тэр нь бас цуцлагдана. Алийг нь цуцлах вэ?
reply-bundle-cancel-all = Бүгдийг цуцлах

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = Хэрэв машин эсвэл орчуулагчийн тухай бол доорх товчийг ашиглаарай.
