### ใบเสนอราคา: ถามคลินิกว่าการรักษาจะเป็นเงินเท่าไร คำตอบเป็นลายลักษณ์อักษรกลับมาเป็นการ์ดในแชทนี้
### ใบเสนอราคาเป็นตัวเลขของคลินิกเอง เราไม่เปรียบเทียบราคาของสองคลินิก

quote-ask-procedure = อยากได้ใบเสนอราคาของหัตถการหรือการรักษาไหน
quote-ask-clinic =
    { $count ->
        [1] ในรายชื่อของเรา มีคลินิกหนึ่งแห่งที่ถามราคา { $procedure } ได้ ให้เราถามเลยไหม
       *[other] อยากให้ถามราคา { $procedure } จากคลินิกไหน เลือกแห่งเดียวหรือทั้ง { $count } แห่งก็ได้ ลำดับนี้ไม่เกี่ยวกับราคา
    }
quote-ask-contact = คลินิกจะติดต่อคุณได้ทางไหน รบกวนพิมพ์เบอร์โทรพร้อมรหัสประเทศ หรืออีเมล
form-quote = สำหรับใบเสนอราคา
field-quote-words = เรื่องที่คลินิกควรรู้
label-quote-words = เรื่องที่คลินิกควรรู้
quote-not-offered = ในรายชื่อของเรา { $clinic } ไม่มีการรักษานี้
quote-records-first = สำหรับ { $procedure } โรงพยาบาลต้องดูประวัติการรักษาก่อนจึงจะบอกราคาได้ เราเปิดคำขอเรื่องนี้ให้ได้
quote-summary =
    นี่คือคำขอของคุณ ถ้าส่ง หมายถึงคุณยินยอมสองข้อ:
    – ให้เราเก็บคำขอนี้ รวมถึงเรื่องสุขภาพในนั้น เพื่อขอใบเสนอราคาให้คุณ
    – ให้เราส่งคำขอพร้อมช่องทางติดต่อของคุณให้ทุกคลินิกในการ์ด
    คุณถอนความยินยอมได้ทุกเมื่อ ส่งเลยไหม
quote-requested =
    { $count ->
        [1] ขอบคุณ คำขอของคุณถึงเจ้าหน้าที่แล้ว เจ้าหน้าที่จะถามคลินิกให้
       *[other] ขอบคุณ คำขอของคุณถึงเจ้าหน้าที่แล้ว เจ้าหน้าที่จะถามคลินิกทั้ง { $count } แห่งให้
    }
    คำตอบจะมาในแชทนี้ คำขอนี้ไม่ใช่การจอง และยังไม่มีราคา
quote-not-sent = ได้เลย ไม่ได้ส่งอะไร และเราไม่เก็บเรื่องนี้ไว้เลย
quote-shown = สถานะคำขอใบเสนอราคาของคุณเป็นดังนี้
quote-withdrawn =
    { $count ->
        [1] ถอนคำขอของคุณแล้ว คำขอนี้จะไม่มีใบเสนอราคาตามมา
       *[other] ถอนแล้ว { $count } คำขอ ใบเสนอราคาที่ได้รับมาก่อนหน้านี้ยังอยู่เหมือนเดิม
    }
quote-arrived =
    { $clinic } ตอบคำขอใบเสนอราคา { $procedure } ของคุณแล้ว จำนวนเงินเป็นตัวเลขของคลินิกเอง
    ก่อนจ่ายเงิน ถามคลินิกว่าถ้าคุณหรือแพทย์ตัดสินใจไม่ทำ เงินที่จ่ายไปจะเป็นอย่างไร
quote-declined = จากข้อมูลที่มี { $clinic } ออกใบเสนอราคา { $procedure } ให้ไม่ได้ เราถามคลินิกอื่นให้ได้ หรือให้เจ้าหน้าที่ช่วยได้

card-quote-request = คำขอใบเสนอราคา
card-quote = ใบเสนอราคา
state-quote-requested = อยู่ที่เรา กำลังถามคลินิก
state-quote-overdue = เลยกำหนดแล้ว ยังไม่มีคำตอบ
state-quote-quoted = คลินิกตอบแล้ว
state-quote-expired = หมดอายุแล้ว
state-quote-declined = คลินิกไม่ออกใบเสนอราคา
label-quote-date = ออกเมื่อ
label-quote-until = ใช้ได้ถึง
label-quote-consultation = ปรึกษาแพทย์
label-quote-tests = การตรวจ
label-quote-procedure = หัตถการหรือการรักษา
label-quote-admission = นอนโรงพยาบาล
label-quote-medicine = ยา
label-quote-interpretation = ล่าม
label-quote-documents = เอกสาร
label-quote-total = รวมรายการเหล่านี้
label-quote-note = ข้อความจากคลินิก
quote-part-none = ไม่ต้องใช้
quote-part-included = รวมอยู่ในรายการอื่นแล้ว
quote-part-unknown = คลินิกไม่ได้ระบุ
quote-no-total = ที่นี่ไม่มียอดรวม เพราะคลินิกยังไม่ระบุราคาครบทุกรายการ ขอรายการที่ขาดจากคลินิกเป็นลายลักษณ์อักษรได้
quote-note = นี่คือใบเสนอราคาของ { $clinic } ใช้ได้ถึง { $day } แพทย์จะตัดสินใจหลังพบคุณ และราคาอาจเปลี่ยนตามนั้น
quote-note-expired = ใบเสนอราคาของ { $clinic } หมดอายุเมื่อ { $day } ขอใบใหม่จากคลินิกได้

reply-quote-all = ถามทั้งหมดนี้
reply-quote-new = ขอใบเสนอราคาใหม่
reply-quote-other = ถามคลินิกอื่น
reply-quote-withdraw = ถอนคำขอ

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = Gangnam Concierge ได้รับคำขอแล้ว
quote-subject-answered = คำตอบจาก Gangnam Concierge
quote-letter-asked = เราได้รับคำขอของคุณแล้ว เจ้าหน้าที่กำลังสอบถามให้ และจะตอบคุณภายใน { $deadline } (เวลาโซล) นี่ไม่ใช่การจอง
quote-letter-answered = คำขอ { $code } ของคุณมีคำตอบแล้ว ดูได้ด้านล่างและในแชท นี่ไม่ใช่การจอง
quote-letter-declined = คำขอ { $code } ของคุณมีคำตอบแล้ว: จากข้อมูลที่มียังบอกจำนวนเงินไม่ได้ ในแชทเราถามที่อื่นให้ได้ หรือให้เจ้าหน้าที่ช่วยได้
quote-expiring = คำตอบของคำขอ { $code } ใช้ได้ถึง { $day } หลังจากนั้นขอใหม่ได้
quote-mail-foot = ผู้ช่วยอัตโนมัติส่งอีเมลนี้ เพราะมีการให้ที่อยู่อีเมลนี้ไว้กับคำขอ { $code } ไม่ต้องตอบอีเมลนี้ พิมพ์ในแชทได้เลย: { $link }
