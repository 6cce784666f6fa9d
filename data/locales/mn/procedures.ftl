### Эмчилгээ ба үнэ. Тоо нь лавлах, мэдээллийн сангаас ирнэ, эндээс хэзээ ч ирэхгүй.

procedure-answer =
    { $procedure }: { $description }
    Танд тохирох эсэхийг эмч үзлэгийн дараа хэлнэ.
procedure-unlisted = { $procedure }: манай лавлахад одоогоор тайлбар нь алга. Хийдэг эмнэлэг олоход ажилтан тусалж чадна.
procedure-which = Аль эмчилгээний тухай хэлэх вэ?
procedures-list =
    { $count ->
        [one] Манай лавлахад тохирох нэг эмчилгээ байна:
       *[other] Манай лавлахад эдгээр эмчилгээ байна:
    }
procedures-fields = Аль чиглэлийг сонирхож байна вэ?
procedures-none = Энэ чиглэлийн эмчилгээ манай лавлахад алга: { $field }. Лавлахад байгаа чиглэлүүд:
procedures-nothing = Манай лавлахад эмчилгээ хараахан ороогүй байна. Эмнэлэг олоход ажилтан тусалж чадна.

## Үнэ

price-answer = { $procedure }: манай лавлах дахь эмнэлгүүдийн мэдээлсэн үнэ. Танд хэлэх үнэ өөр байж болно: үнийн саналыг бичгээр авч, НӨАТ багтсан эсэхийг асуугаарай.
price-answer-both = { $procedure }: манай лавлах дахь эмнэлгүүдийн мэдээлсэн үнэ, мөн Солонгосын хэмжээнд мэдээлсэн үнэ. Танд хэлэх үнэ өөр байж болно: үнийн саналыг бичгээр авч, НӨАТ багтсан эсэхийг асуугаарай.
price-answer-reported = { $procedure }: манай лавлах дахь эмнэлгүүд үнээ хэлээгүй. Энэ бол Солонгосын хэмжээнд мэдээлсэн үнэ. Танд хэлэх үнэ өөр байж болно: үнийн саналыг бичгээр авч, НӨАТ багтсан эсэхийг асуугаарай.
price-answer-reported-clinic = { $clinic }, { $procedure }: танд хэлж болох үнэ надад алга. Энэ бол Солонгосын хэмжээнд мэдээлсэн үнэ. Танд хэлэх үнэ өөр байж болно: үнийн саналыг бичгээр авч, НӨАТ багтсан эсэхийг асуугаарай.
price-unknown =
    { $procedure }: эх сурвалжийг нь хэлж болох үнэ надад алга, тиймээс таамаглаж хэлэхгүй.
    Эмнэлгээс бичгээр үнийн санал авч болно.
price-unknown-clinic =
    { $clinic }, { $procedure }: танд хэлж болох үнэ надад алга, тиймээс таамаглаж хэлэхгүй.
    Эмнэлгээс бичгээр үнийн санал авч болно.
price-which = Аль эмчилгээний үнийг хэлэх вэ?
price-demo = Туршилтын үнэ, бодит биш.
vat-included = үнэд багтсан
vat-excluded = үнэд багтаагүй
vat-unknown = эмнэлгээс асуугаарай

card-price-statistics = Солонгосын эмнэлгүүдийн мэдээлсэн үнэ
card-price-other = Өөр эх сурвалжийн үнэ
label-price-low = Хамгийн бага
label-price-median = Медиан (голын үнэ)
label-price-mean = Дундаж
label-price-high = Хамгийн их
label-price-range = Үнийн хүрээ
label-price-unit = Юуны үнэ
label-zirconia-clinic = Циркон, шүдний клиник
label-zirconia-hospital = Циркон, шүдний том эмнэлэг
label-inlay-gold = Инлэй, алт
label-inlay-resin = Инлэй, композит
label-inlay-ceramic = Инлэй, керамик
label-onlay-gold = Онлэй, алт
label-onlay-resin = Онлэй, композит
unit-per-cc = бэлдмэл, нэг cc тутам
unit-per-graft = нэг графт (суулгах үсний уутанцар)
unit-per-grafts = мэс засал, { $count } ба түүнээс олон графт
unit-per-tooth = нэг шүд
unit-per-treatment = нэг удаагийн эмчилгээ
unit-multifocal-lens = олон фокустай хиймэл болор, мэс засал ороогүй
price-figure-low = хамгийн бага { $amount }
price-figure-median = голын үнэ { $amount }
price-figure-mean = дундаж { $amount }
price-figure-high = хамгийн их { $amount }
price-figure-range = { $amount }
price-few-clinics = Энэ тоо маш цөөн эмнэлгийн мэдээллээс гарсан.

## Мэдээлэл хаанаас ирсэн бэ

label-source-kind = Эх сурвалжийн төрөл
source-kind-law = хууль
source-kind-ministry = төрийн байгууллага
source-kind-district = дүүргийн захиргаа
source-kind-statistics = албан ёсны статистик
source-kind-press = хэвлэл мэдээлэл
source-kind-vendor = эмнэлэг, компанийн өөрийн хуудас
source-kind-blog = хувь хүний хөтөч, блог
source-old = Мэдээллийн огноо: { $date }. Өөрчлөгдсөн байж болох тул төлөвлөхөөсөө өмнө лавлаарай.
source-undated = Хуудсан дээр огноо алга. Бид уншсан огноо: { $read }. Төлөвлөхөөсөө өмнө лавлаарай.

## Хэр удах вэ

duration-answer = { $procedure }: манай эх сурвалжид ингэж бичсэн. Эмч үзлэгийн дараа шийддэг тул өөрийнхөө төлөвлөгөөг асуугаарай.
duration-unknown = { $procedure }: хэр удах талаар эх сурвалжтай тоо надад алга, тиймээс таамаглаж хэлэхгүй. Өдрүүдээ төлөвлөхөөс өмнө эмнэлгээсээ асуугаарай.
duration-appointments = { $procedure }: манай лавлах дахь эмнэлгүүд нэг захиалгад ийм хугацаа гаргадаг. Бүтэн эмчилгээний талаар эх сурвалжтай тоо надад алга, өөрийнхөө төлөвлөгөөг эмнэлгээсээ асуугаарай.
duration-which = Аль эмчилгээ хэр удахыг хэлэх вэ?

card-duration = Хэр удах, хэдэн удаа
label-sessions = Хэдэн удаа хийлгэх
label-interval = Эмчилгээ хоорондын зай
label-one-session = Нэг удаа нь
label-whole-course = Бүтэн эмчилгээ
label-monitoring = Дараах хяналт
label-examination = Өмнөх үзлэг
label-visit = Зөвлөгөөтэй үзлэг
label-visit-basic = Үндсэн үзлэг
label-visit-comprehensive = Иж бүрэн үзлэг
label-report = Хариу гарах хугацаа
label-operation = Мэс засал
label-amount-face = Хэмжээ, нүүр
label-amount-face-neck = Хэмжээ, нүүр ба хүзүү
label-amount-eyes = Хэмжээ, хоёр нүдний доор
label-treatment-slot = Эмчилгээний цаг
label-consultation-slot = Зөвлөгөөний цаг
label-records-slot = Бичиг баримт үзсэний дараах цаг
length-range = { $from }–{ $to }
length-about = ойролцоогоор { $length }
length-at-least = багадаа { $length }
length-up-to = { $length } хүртэл
count-range = { $from }–{ $to }
amount-cc = { $amount } cc
scope-cosmetic-surgery = Зөвхөн энэ мэс засал биш, гоо сайхны мэс засалд ерөнхийд нь хамаатай.
scope-injectables = Арьсанд хийдэг тарианд ерөнхийд нь хамаатай.
scope-one-case = Нэг тохиолдлын тухай мэдээлэл.
scope-laser-eye-surgery = Нүдний лазер мэс засалд ерөнхийд нь хамаатай.

## Эдгэрэх, Солонгост байх, нисэх

recovery-answer-flying = { $procedure }: эдгэрэх талаар манай эх сурвалжид ингэж бичсэн. Буцах нислэгээ хамгийн урт хугацаагаар төлөвлөөрэй: { $longest }. Хэзээ нисэж болохыг мэс засалч тань шийднэ, тиймээс өөрчилж болдог тийз аваарай.
recovery-answer = { $procedure }: эдгэрэх талаар манай эх сурвалжид ингэж бичсэн. Хэзээ нисэж болох талаар эх сурвалжтай тоо надад алга. Тийзээ авахаас өмнө эмнэлгээсээ асууж, өөрчилж болдог тийз аваарай.
recovery-unknown = { $procedure }: эдгэрэх, нисэх талаар эх сурвалжтай тоо надад алга, тиймээс таамаглаж хэлэхгүй. Тийзээ авахаас өмнө эмнэлгээсээ асууж, өөрчилж болдог тийз аваарай.
recovery-which = Аль эмчилгээг хэлж байна вэ?

card-recovery = Эдгэрэх хугацаа
card-stay = Солонгост байх хугацаа
card-flying = Нислэг
label-bruising = Хөхрөлт, хаван
label-first-recovery = Эхний эдгэрэлт
label-settled = Эцсийн хэлбэртээ орох
label-usual-activity = Өдөр тутмын амьдралдаа орох
label-lasek = Ласекийн дараа
label-stay = Байх хугацаа
label-flying = Нисэхээс өмнө хүлээх
label-flying-short = Богино нислэгээс өмнө хүлээх
label-flying-long = Урт нислэгээс өмнө хүлээх
flying-leg-clots = Хөлийн мэс засал нислэгийн үед цусны бүлэн үүсэх эрсдэлийг нэмэгдүүлдэг. Хэзээ нисэж болохыг мэс засалчаасаа асуугаарай.

## Эрсдэл

risks-answer = { $procedure }: танд тохирох эсэхийг эмч шийднэ, гарч болох гаж нөлөөг эмнэлэг танд урьдчилж тайлбарлах ёстой. Доорхын аль нэг нь танд хамаатай бол эмчдээ урьдчилж хэлээрэй. Жагсаалт бүрэн биш.
risks-unknown = { $procedure }: эх сурвалжтай жагсаалт надад алга. Танд тохирох эсэхийг эмч шийднэ, гарч болох гаж нөлөөг эмнэлэг танд урьдчилж тайлбарлах ёстой. Өвчин, уудаг эм, харшил, жирэмслэлтийн талаар эмчдээ хэлээрэй.
risks-which = Аль эмчилгээг хэлж байна вэ?

card-cautions = Ийм бол эмчдээ урьдчилж хэлээрэй
card-explanation = Хуульд юу гэсэн бэ
caution-pregnancy = жирэмсэн, эсвэл жирэмсэн байж магадгүй
caution-breastfeeding = хүүхдээ хөхүүлдэг
caution-recent-birth = төрөөд { $length } болоогүй
caution-cancer-treatment = хавдрын эмчилгээ хийлгэж байгаа
caution-skin-infection = арьсны халдвартай
caution-severe-allergy = хүчтэй харшилтай
caution-ingredient-allergy = найрлагын аль нэгэнд харшилтай
caution-bleeding-disorder = цусны бүлэгнэлт муу
caution-thin-face = нүүрний өөх багатай
caution-under-18 = { $age } нас хүрээгүй
caution-unstable-sight = хараа өөрчлөгдсөөр байгаа
caution-dry-eye = нүд хуурайшдаг
caution-keratoconus = кератоконустай (эвэрлэг нимгэн, шовгор)
caution-glaucoma = глаукомтай
caution-medicines = ямар нэг эм ууж байгаа
caution-dental-work = шүдэндээ эмчилгээ хийлгэсэн

## Эмнэлэг, зуучлагчийн бүртгэл

registration-check-verified = { $clinic }: манай лавлахад гадаад өвчтөн хүлээн авах бүртгэлтэй гэж тэмдэглэсэн байна. Үүнийг Medical Korea тусламжийн төвөөр шалгуулж болно.
registration-check-unknown = { $clinic }: бүртгэлтэй эсэхийг бид шалгаж чадаагүй. Энэ нь бүртгэл байхгүй гэсэн үг биш. Medical Korea тусламжийн төвөөс лавлаж болно.
registration-check-lapsed = { $clinic }: манай лавлахад байгаа бүртгэлийн хугацаа дууссан байна. Сунгасан байж магадгүй, цаг авахаасаа өмнө Medical Korea тусламжийн төвөөс лавлаарай.
registration-check-where = Би зөвхөн манай лавлахад байгаа эмнэлгийг шалгаж чадна. Бусад эмнэлэг, агентлаг, зуучлагчийн талаар Medical Korea тусламжийн төвөөс лавлаарай.
registration-check-other = Өөр эмнэлэг, агентлаг, зуучлагчийн тухай асууж байна уу? Тэднийг би эндээс шалгаж чадахгүй. Medical Korea тусламжийн төвөөс лавлаарай.

card-registration = Бүртгэл
card-registration-law = Гадаад өвчтөнийг хэн хүлээн авч болох
label-registration-number = Бүртгэлийн дугаар
label-registration-until = Хүчинтэй хугацаа
clinic-demo = Туршилтын эмнэлэг, бодит биш.
registration-state-verified = гадаад өвчтөн хүлээн авах бүртгэлтэй
registration-state-unknown = бидэнд мэдээлэл алга
registration-state-lapsed = хугацаа дууссан
registration-law-clinics = Гадаад өвчтөнийг зөвхөн бүртгэлтэй эмнэлэг хүлээн авч болно.
registration-law-agencies = Тэдэнд зөвхөн бүртгэлтэй байгууллага цаг авч өгч, зуучилж болно.
registration-law-validity = Бүртгэл { $years } жил хүчинтэй, сунгаж болно.
registration-law-side-effects = Эмнэлэг танд онош, эмчлэх арга, гарч болох гаж нөлөө, ойролцоо төлбөрийг хэлэх ёстой.
quote-answer =
    Үнийн саналыг зөвхөн эмнэлэг, таны байдлыг мэдсэний дараа өгч чадна. Үнийн санал бичгээр, огноотой байж, НӨАТ багтсан эсэхийг заасан байх ёстой. Хүсэлтийг тань тэмдэглэж авлаа; ажилтан таны өмнөөс асууна.
    Утасны дугаар эсвэл имэйл хаягаа үлдээж, ямар эмчилгээ хүсэж байгаагаа бичээрэй.
