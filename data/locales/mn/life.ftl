### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = { $clinic } эмнэлэг { $code } хүсэлтэд хугацаанд нь хариу өгсөнгүй. Энэ нь хүсэлт хэвээр байна: баталгаажаагүй, татгалзаагүй. Манай ажилтан эмнэлгээс асууж байгаа, танд бичнэ.
life-unanswered-choose = { $clinic } эмнэлэг { $code } хүсэлтэд хугацаанд нь хариу өгсөнгүй. Хүсэлт хэвээр байгаа, манай ажилтан эмнэлгээс асууж байна. Та хүлээж, тэнд доорх өөр цагаас хүсэж (Сөүлийн цагаар), эсвэл өөр эмнэлэг сонгож болно.
life-other-clinics = Сул цагтай өөр эмнэлгүүд
life-told-confirmed = { $clinic } эмнэлэг таны цагийг баталгаажууллаа: { $when } (Сөүлийн цагаар). Захиалгын код: { $code }.
life-told-declined = { $clinic } эмнэлэг { $code } хүсэлтийг хүлээн авч чадахгүй гэж хариуллаа: { $when } (Сөүлийн цагаар). Уучлаарай. Өөр цаг эсвэл өөр эмнэлэг хайж болно.
life-told-cancelled = { $clinic } эмнэлгийн { $code } захиалгыг эмнэлэг эсвэл манай баг цуцаллаа: { $when } (Сөүлийн цагаар). Уучлаарай. Өөр цаг эсвэл өөр эмнэлэг хайж болно.
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = Тэмдэглэж авлаа: { $paper }. Ажилтан { $clinic } эмнэлгээс хүсээд танд бичнэ. Эцсийн хугацаа: { $deadline } (Сөүлийн цагаар). Олгох эсэхийг эмнэлэг шийднэ. Хүсэлтийн дугаар: { $code }.
life-paper-not-now = Энэ захиалгаар одоо энэ бичиг баримтыг хүсэх боломжгүй. Ажилтан танд тусалж чадна.
life-paper-open = хүссэн, хариу өгөх хугацаа: { $deadline }
life-paper-waiting = эмнэлэгт байгаа, хариу өгөх хугацаа: { $deadline }
life-paper-closed = хариу өгсөн
label-paper-invitation = Урилга
label-paper-certificate = Англи хэл дээрх тодорхойлолт
label-own-time = Таны цагаар
card-confirmation = Хэвлэх баталгаажуулалт
card-calendar = Хуанлид хадгалах цаг
reply-invitation = Урилга хүсэх
reply-certificate = Англи тодорхойлолт
reply-cancel-request = Хүсэлтийг цуцлах
reply-show-booking = Захиалгаа харах
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = Уулзах цаг (баталгаажаагүй)
life-ics-cancelled = Уулзах цаг (цуцалсан)
life-ics-note = { $clinic }: { $state }. Захиалгын код: { $code }.
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = За. { $clinic } эмнэлэгт сул цаг гарвал энд бичнэ. Хайх эцсийн хугацаа: { $until } (Сөүлийн цагаар). Түрүүлж хүссэн хүнд түрүүлж мэдэгдэнэ. Одоогоор захиалга алга.
life-wait-offer = { $clinic } эмнэлэгт сул цаг гарлаа: { $when } (Сөүлийн цагаар). Танд хадгалах эцсийн хугацаа: { $deadline } (Сөүлийн цагаар). Хараахан захиалаагүй. Энэ цагийг авах уу?
life-wait-stopped = За, одоо сул цаг хайхаа больлоо.
reply-wait = Сул цаг хүлээх
reply-wait-stop = Хүлээхээ болих

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = олгосон, эмнэлэг танд илгээнэ
life-paper-at-clinic = олгосон, эмнэлгээс авч болно
life-paper-refused = эмнэлэг олгохгүй
life-paper-unanswered = эмнэлэг хариу өгөөгүй, хаасан
life-told-paper-sent = { $paper }, захиалга { $code }: эмнэлэг олгосон бөгөөд танд илгээсэн гэж мэдэгдлээ. Ирэхгүй бол чатаар бичээрэй.
life-told-paper-at-clinic = { $paper }, захиалга { $code }: эмнэлэг олгосон. Эмнэлгээс нь авч болно, паспортаа авч очоорой.
life-told-paper-refused = { $paper }, захиалга { $code }: эмнэлэг үүнийг олгохгүй. Уучлаарай. Өөр ямар боломж байгаа талаар ажилтан тантай ярилцаж чадна.
life-told-paper-unanswered = { $paper }, захиалга { $code }: эмнэлэг бидэнд хариу өгөөгүй тул хүсэлтийг хаалаа. Бичиг баримт олгоогүй. Өөр ямар боломж байгаа талаар ажилтан тантай ярилцаж чадна.
life-subject-paper = Таны бичиг баримтын хариу
