### หัตถการ: คืออะไร ราคาเท่าไร ใช้เวลาเท่าไร หลังทำเป็นอย่างไร ตัวเลขมาจากข้อมูลที่มีแหล่งที่มา ไม่ได้มาจากไฟล์นี้

procedure-answer =
    { $procedure }: { $description }
    เหมาะกับคุณไหม แพทย์ต้องตรวจก่อนจึงจะบอกได้
procedure-unlisted =
    เรายังไม่มีคำอธิบายของ { $procedure } เจ้าหน้าที่ช่วยหาคลินิกให้ได้
procedure-which = อยากรู้เรื่องหัตถการหรือการรักษาไหน
procedure-which-meant = คำนี้หมายถึงได้หลายอย่าง หมายถึงหัตถการหรือการรักษาไหน
reply-duration = ดูว่าใช้เวลาเท่าไร
procedures-list =
    { $count ->
        [1] มีหนึ่งรายการที่ตรงกัน:
       *[other] รายการที่เรามีข้อมูล:
    }
procedures-fields = สนใจการรักษาด้านไหน
procedures-none = เรายังไม่มีหัตถการด้านนี้: { $field } ด้านที่มีข้อมูล:
procedures-nothing = ตอนนี้เรายังไม่มีข้อมูลหัตถการ เจ้าหน้าที่ช่วยหาคลินิกให้ได้

## ราคา

price-answer =
    ราคา { $procedure } ตามที่คลินิกในรายชื่อของเราแจ้งไว้ ราคาจริงอาจต่างจากนี้ ควรขอใบเสนอราคาเป็นลายลักษณ์อักษร และถามว่ารวม VAT แล้วหรือยัง
price-answer-both =
    ราคา { $procedure } ตามที่คลินิกในรายชื่อของเราแจ้งไว้ และตามที่มีรายงานในเกาหลี ราคาจริงอาจต่างจากนี้ ควรขอใบเสนอราคาเป็นลายลักษณ์อักษร และถามว่ารวม VAT แล้วหรือยัง
price-answer-reported =
    ยังไม่มีคลินิกในรายชื่อของเราแจ้งราคา { $procedure } นี่คือราคาที่มีรายงานในเกาหลี ราคาจริงอาจต่างจากนี้ ควรขอใบเสนอราคาเป็นลายลักษณ์อักษร และถามว่ารวม VAT แล้วหรือยัง
price-answer-reported-clinic =
    เรายังไม่มีราคา { $procedure } ของ { $clinic } ที่บอกต่อได้ นี่คือราคาที่มีรายงานในเกาหลี ราคาจริงอาจต่างจากนี้ ควรขอใบเสนอราคาเป็นลายลักษณ์อักษร และถามว่ารวม VAT แล้วหรือยัง
price-unknown =
    เรายังไม่มีราคา { $procedure } จากแหล่งที่อ้างอิงได้ จึงขอไม่เดา
    คลินิกออกใบเสนอราคาเป็นลายลักษณ์อักษรให้ได้
price-unknown-clinic =
    เรายังไม่มีราคา { $procedure } ของ { $clinic } ที่บอกต่อได้ จึงขอไม่เดา
    คลินิกออกใบเสนอราคาเป็นลายลักษณ์อักษรให้ได้
price-which = อยากรู้ราคาของหัตถการหรือการรักษาไหน
price-demo = ราคาสาธิต ไม่ใช่ราคาจริง
vat-included = รวม VAT แล้ว
vat-excluded = ยังไม่รวม VAT
vat-unknown = ยังไม่มีข้อมูล สอบถามคลินิกได้

card-price-statistics = ราคาที่คลินิกในเกาหลีรายงาน
card-price-other = ราคาจากแหล่งอื่น
label-price-low = ต่ำสุด
label-price-median = ค่ากลาง (มัธยฐาน)
label-price-mean = เฉลี่ย
label-price-high = สูงสุด
label-price-range = ช่วงราคา
label-price-unit = คิดราคา
label-zirconia-clinic = เซอร์โคเนีย คลินิกทันตกรรม
label-zirconia-hospital = เซอร์โคเนีย โรงพยาบาลทันตกรรม
label-inlay-gold = อินเลย์ทอง
label-inlay-resin = อินเลย์เรซิน
label-inlay-ceramic = อินเลย์เซรามิก
label-onlay-gold = ออนเลย์ทอง
label-onlay-resin = ออนเลย์เรซิน
unit-per-cc = ต่อซีซี เฉพาะสารที่ใช้
unit-per-graft = ต่อหนึ่งกราฟต์
unit-per-grafts = ต่อการผ่าตัดที่ปลูก { $count } กราฟต์ขึ้นไป
unit-per-tooth = ต่อฟันหนึ่งซี่
unit-per-treatment = ต่อการทำหนึ่งครั้ง
unit-multifocal-lens = เฉพาะเลนส์แก้วตาเทียมแบบหลายระยะ ไม่รวมค่าผ่าตัด
price-figure-low = ต่ำสุด { $amount }
price-figure-median = ค่ากลาง { $amount }
price-figure-mean = เฉลี่ย { $amount }
price-figure-high = สูงสุด { $amount }
price-figure-range = { $amount }
price-few-clinics = ตัวเลขนี้มาจากคลินิกไม่กี่แห่ง
card-basis = คิดราคาอย่างไร
basis-lines = คิดตามจำนวนไลน์ (แนวยิงของเครื่อง): { $counts }
basis-tip-shots = คิดตามหัวทิป ซึ่งยิงได้ { $counts } ช็อต
basis-after-consultation = คลินิกกำหนดหลังปรึกษาแพทย์
basis-extra = ส่วนเพิ่ม เช่น รอบดวงตาหรือการฉีดยาชาที่เส้นประสาท อาจเพิ่มประมาณ { $share } จากราคาตั้งต้น

## ที่มาของข้อมูล

label-source-kind = ประเภทของแหล่งที่มา
source-kind-law = กฎหมาย
source-kind-ministry = หน่วยงานรัฐ
source-kind-district = สำนักงานเขต
source-kind-statistics = สถิติทางการ
source-kind-press = สื่อมวลชน
source-kind-vendor = หน้าเว็บของคลินิกหรือบริษัทเอง
source-kind-blog = คู่มือหรือบล็อกของเอกชน
source-old = ข้อมูล ณ { $date } อาจเปลี่ยนไปแล้ว สอบถามก่อนวางแผนตามนี้
source-undated = หน้าเว็บนี้ไม่ระบุวันที่ เราอ่านเมื่อ { $read } สอบถามก่อนวางแผนตามนี้

## ใช้เวลาเท่าไร

duration-answer =
    ข้อมูลเรื่อง { $procedure } จากแหล่งที่เรามี แพทย์จะกำหนดหลังตรวจ ถามคลินิกถึงแผนการรักษาของคุณได้
duration-unknown =
    เรายังไม่มีตัวเลขที่อ้างอิงได้ว่า { $procedure } ใช้เวลาเท่าไร จึงขอไม่เดา ถามคลินิกก่อนวางแผนวันเดินทางจะดีกว่า
duration-appointments =
    เวลานัดที่คลินิกในรายชื่อของเราเผื่อไว้สำหรับ { $procedure } ส่วนเวลาของการรักษาทั้งหมด ยังไม่มีตัวเลขที่อ้างอิงได้ ถามคลินิกถึงแผนการรักษาของคุณได้
duration-which = อยากรู้ระยะเวลาของหัตถการหรือการรักษาไหน

card-duration = เวลาและจำนวนครั้ง
label-sessions = จำนวนครั้ง
label-interval = เว้นระยะระหว่างครั้ง
label-one-session = หนึ่งครั้งใช้เวลา
label-whole-course = ทั้งคอร์ส
label-monitoring = ดูอาการหลังทำ
label-examination = ตรวจก่อนทำ
label-visit = อยู่ที่คลินิก รวมปรึกษาแพทย์
label-visit-basic = ตรวจสุขภาพแบบพื้นฐาน
label-visit-comprehensive = ตรวจสุขภาพแบบละเอียด
label-report = ได้ผลตรวจ
label-operation = การผ่าตัด
label-amount-face = ปริมาณ ใบหน้า
label-amount-face-neck = ปริมาณ ใบหน้าและลำคอ
label-amount-eyes = ปริมาณ ใต้ตาสองข้าง
label-treatment-slot = เวลานัดทำ
label-consultation-slot = เวลานัดปรึกษาแพทย์
label-records-slot = เวลานัดหลังแพทย์อ่านประวัติ
length-range = { $from } ถึง { $to }
length-about = ประมาณ { $length }
length-at-least = อย่างน้อย { $length }
length-up-to = ไม่เกิน { $length }
count-range = { $from }–{ $to }
amount-cc = { $amount } ซีซี
scope-cosmetic-surgery = เป็นข้อมูลของศัลยกรรมความงามโดยรวม ไม่ใช่เฉพาะการผ่าตัดนี้
scope-injectables = เป็นข้อมูลของการฉีดเข้าผิวโดยรวม
scope-one-case = เป็นข้อมูลจากกรณีเดียว
scope-laser-eye-surgery = เป็นข้อมูลของเลเซอร์สายตาโดยรวม
scope-with-rejuran = เป็นข้อมูลของคอร์สที่ทำร่วมกับรีจูรัน

## การพักฟื้น การพัก การขึ้นเครื่องบิน

recovery-answer-flying =
    ข้อมูลการพักฟื้นหลัง { $procedure } จากแหล่งที่เรามี
    เที่ยวบินกลับบ้าน ให้เผื่อตามตัวเลขที่นานที่สุด: { $longest }
    ศัลยแพทย์ของคุณเป็นผู้บอกว่าบินได้เมื่อไร จึงควรซื้อตั๋วกลับที่เปลี่ยนวันได้
recovery-answer =
    ข้อมูลการพักฟื้นหลัง { $procedure } จากแหล่งที่เรามี เรื่องขึ้นเครื่องบินยังไม่มีตัวเลขที่อ้างอิงได้ ถามคลินิกก่อนซื้อตั๋ว และเลือกตั๋วที่เปลี่ยนวันได้
recovery-unknown =
    เรายังไม่มีตัวเลขที่อ้างอิงได้เรื่องการพักฟื้นหรือขึ้นเครื่องบินหลัง { $procedure } จึงขอไม่เดา ถามคลินิกก่อนซื้อตั๋ว และเลือกตั๋วที่เปลี่ยนวันได้
recovery-which = หมายถึงหัตถการหรือการรักษาไหน

card-recovery = การพักฟื้น
card-stay = การพักในเกาหลี
card-flying = การขึ้นเครื่องบิน
label-bruising = รอยช้ำหรือบวม
label-first-recovery = พักฟื้นช่วงแรก
label-settled = รูปทรงเข้าที่
label-usual-activity = กลับไปทำกิจวัตรได้
label-lasek = หลังทำ LASEK
label-stay = พักอยู่
label-flying = รอก่อนขึ้นเครื่องบิน
label-flying-short = รอก่อนเที่ยวบินสั้น
label-flying-long = รอก่อนเที่ยวบินไกล
flying-leg-clots = การผ่าตัดที่ขาทำให้เสี่ยงลิ่มเลือดอุดตันมากขึ้นขณะบิน ถามศัลยแพทย์ของคุณว่าบินได้เมื่อไร

## ความเสี่ยง

risks-answer =
    { $procedure } เหมาะกับคุณไหม แพทย์เป็นผู้ตัดสิน และคลินิกต้องอธิบายผลข้างเคียงที่อาจเกิดให้คุณฟังก่อน ถ้าตรงกับข้อใดด้านล่าง รบกวนบอกแพทย์ก่อนทำ รายการนี้ไม่ใช่ทั้งหมด
risks-unknown =
    เรายังไม่มีรายการที่อ้างอิงได้สำหรับ { $procedure } เหมาะกับคุณไหม แพทย์เป็นผู้ตัดสิน และคลินิกต้องอธิบายผลข้างเคียงที่อาจเกิดให้คุณฟังก่อน บอกแพทย์เรื่องโรคประจำตัว ยาที่ใช้ การแพ้ และการตั้งครรภ์
risks-which = หมายถึงหัตถการหรือการรักษาไหน

card-cautions = บอกแพทย์ก่อน ถ้าคุณ
card-risks = สิ่งที่แหล่งข้อมูลรายงานว่าเกิดได้
risk-hollow-cheeks = แก้มตอบ เมื่อทำแรงเกินไปหรือยิงหลายช็อตเกินไป
risk-burns = ผิวไหม้ เมื่อทำแรงเกินไปหรือยิงหลายช็อตเกินไป
risk-severe-reaction = พบน้อย: เจ็บหน้าอก หายใจลำบาก หรือลมพิษ (แพ้รุนแรง)
risk-vessel-block = หลอดเลือดอุดตัน: ผิวบริเวณนั้นอาจตาย หรืออาจเสียการมองเห็น
risk-call = ถ้าเป็นแบบนี้ โทร { $number } เดี๋ยวนี้ อยู่นอกเกาหลี โทรเบอร์ฉุกเฉินของประเทศนั้น
card-checks = ขอดูที่คลินิก
inspect-device-generation = รุ่นของเครื่อง เป็นลายลักษณ์อักษร
inspect-shot-log = บันทึกจำนวนช็อตที่ยิง เป็นลายลักษณ์อักษร
inspect-sealed-tip = หัวทิปที่ยังไม่แกะ และหมายเลขของหัวทิป ก่อนเปิดใช้
card-explanation = ที่กฎหมายกำหนด
caution-pregnancy = ตั้งครรภ์หรืออาจตั้งครรภ์อยู่
caution-breastfeeding = ให้นมลูกอยู่
caution-recent-birth = คลอดลูกมายังไม่ถึง { $length }
caution-cancer-treatment = กำลังรักษามะเร็ง
caution-skin-infection = ผิวติดเชื้ออยู่
caution-severe-allergy = มีอาการแพ้รุนแรง
caution-ingredient-allergy = แพ้ส่วนผสมตัวใดตัวหนึ่ง
caution-bleeding-disorder = มีภาวะเลือดออกง่ายหรือเลือดหยุดยาก
caution-thin-face = ใบหน้ามีไขมันน้อย
caution-under-18 = อายุต่ำกว่า { $age } ปี
caution-unstable-sight = สายตายังเปลี่ยนแปลงอยู่
caution-dry-eye = ตาแห้ง
caution-keratoconus = เป็นโรคกระจกตาโป่ง (กระจกตาบางและโค้งเป็นรูปกรวย)
caution-glaucoma = เป็นต้อหิน
caution-medicines = กินหรือใช้ยาอยู่ ไม่ว่ายาอะไร
caution-dental-work = เคยทำฟันหรือใส่ฟันมาก่อน

## การขึ้นทะเบียนของคลินิกและนายหน้า

registration-check-verified =
    ข้อมูลของเราระบุว่า { $clinic } ขึ้นทะเบียนรับผู้ป่วยต่างชาติแล้ว ขอให้ศูนย์ช่วยเหลือ Medical Korea ตรวจสอบอีกครั้งได้
registration-check-unknown =
    เรายังตรวจสอบการขึ้นทะเบียนของ { $clinic } ไม่ได้ ซึ่งไม่ได้แปลว่าไม่มี ศูนย์ช่วยเหลือ Medical Korea ตอบเรื่องนี้ได้
registration-check-lapsed =
    การขึ้นทะเบียนของ { $clinic } ที่เรามีข้อมูลหมดอายุแล้ว แต่อาจต่ออายุไปแล้ว สอบถามศูนย์ช่วยเหลือ Medical Korea ก่อนจอง
registration-check-where =
    เราตรวจสอบได้เฉพาะคลินิกในรายชื่อของเรา คลินิกอื่น เอเจนซี่ หรือนายหน้า สอบถามได้ที่ศูนย์ช่วยเหลือ Medical Korea
registration-check-other = ถ้าถามถึงคลินิกอื่น เอเจนซี่ หรือนายหน้า เราตรวจสอบที่นี่ไม่ได้ สอบถามได้ที่ศูนย์ช่วยเหลือ Medical Korea

card-registration = การขึ้นทะเบียน
card-registration-law = ใครรับผู้ป่วยจากต่างประเทศได้
label-registration-number = เลขทะเบียน
label-registration-until = ใช้ได้ถึง
clinic-demo = คลินิกสาธิต ไม่ใช่คลินิกจริง
registration-state-verified = ขึ้นทะเบียนรับผู้ป่วยต่างชาติแล้ว
registration-state-unknown = เรายังไม่มีข้อมูล
registration-state-lapsed = หมดอายุแล้ว
registration-law-clinics = เฉพาะคลินิกและโรงพยาบาลที่ขึ้นทะเบียนแล้วเท่านั้นที่รับผู้ป่วยจากต่างประเทศได้
registration-law-agencies = เฉพาะเอเจนซี่ที่ขึ้นทะเบียนแล้วเท่านั้นที่จองให้ผู้ป่วยจากต่างประเทศ หรือพาไปได้
registration-law-validity = การขึ้นทะเบียนมีอายุ { $years } ปีและต่ออายุได้
registration-law-side-effects = คลินิกต้องแจ้งให้คุณทราบถึงผลการวินิจฉัย วิธีการ ผลข้างเคียงที่อาจเกิด และค่าใช้จ่ายโดยประมาณ
quote-answer =
    มีแต่คลินิกที่ออกใบเสนอราคาให้ได้ หลังรู้รายละเอียดของคุณแล้ว ควรขอเป็นลายลักษณ์อักษร ลงวันที่ และบอกว่ารวม VAT หรือไม่ เราบันทึกคำขอไว้แล้ว เจ้าหน้าที่จะถามคลินิกให้
    รบกวนฝากเบอร์โทรหรืออีเมลไว้ที่นี่ และบอกว่าอยากทำอะไร
