### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic } эмнэлэг таны цагийг баталгаажууллаа: { $time } (Сөүлийн цагаар).
    Захиалгын код: { $code }. Түүгээр цагаа эндээс харж, өөрчилж, цуцалж болно.
clinic-says-declined =
    { $clinic } эмнэлэг энэ цагийн хүсэлтийг хүлээн авч чадахгүй гэж хариуллаа: { $time } (Сөүлийн цагаар). { $why }
    Энэ цагийг танд цаашид хадгалахгүй. Би өөр цаг эсвэл өөр эмнэлэг хайж өгч чадна.
clinic-says-cancelled =
    { $clinic } эмнэлэг таны цагийг цуцаллаа: { $time } (Сөүлийн цагаар). { $why }
    Уучлаарай. Би өөр цаг эсвэл өөр эмнэлэг хайж өгч чадна.
clinic-says-proposed =
    { $clinic } эмнэлэг өөр цаг санал болголоо: { $new }. Танд хадгалах эцсийн хугацаа: { $until } (Сөүлийн цагаар).
    Энэ цагийг сонговол шууд баталгаажна. Өмнөх хүсэлт ({ $time }) хараахан баталгаажаагүй байна.
clinic-says-proposed-instead =
    { $clinic } эмнэлэг өөр цагт ирэх боломжтой эсэхийг асууж байна: { $new }. Танд хадгалах эцсийн хугацаа: { $until } (Сөүлийн цагаар).
    Шинэ цагийг сонгох хүртэл баталгаажсан цаг тань хэвээрээ: { $time }.
clinic-says-why-no-time = Тэр үед сул цаг алга.
clinic-says-why-closed = Тэр цагт эмнэлэг амарна.
clinic-says-why-not-offered = Эмнэлэг одоогоор энэ эмчилгээг хийхгүй байна.
clinic-says-why-records-needed = Эмнэлэг эхлээд эмчилгээний бичиг баримтыг үзэх шаардлагатай.
clinic-says-why-not-suitable = Эмнэлэг ийм хүсэлтийг хүлээн авч чадахгүй. Дэлгэрэнгүйг эмчээс асууж болно.
clinic-says-why-other = Эмнэлэг шалтгаанаа хэлээгүй.
reply-take-proposal = Шинэ цагийг авах
reply-other-proposal = Өөр цаг сонгох

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $clinic } эмнэлэг таны цагийн тухай тэмдэглэлээ залрууллаа: { $time } (Сөүлийн цагаар). Өмнө нь андуурч «{ $was }» гэж тэмдэглэсэн байсан. Одоо: { $state }.
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = За, шинэ цагийг чөлөөллөө. Таны хүсэлт хэвээрээ: { $time } (Сөүлийн цагаар). Хараахан баталгаажаагүй, эмнэлгийн хариуг хүлээж байна.
clinic-says-kept-confirmed = За, шинэ цагийг чөлөөллөө. Баталгаажсан цаг тань хэвээрээ: { $time } (Сөүлийн цагаар).
