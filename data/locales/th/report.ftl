### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = ไม่บังคับ: กฎหมายเกาหลีให้เรารายงานเรื่องผู้ป่วยจากต่างประเทศทุกปี สิ่งที่คุณกรอกจะเก็บแบบเข้ารหัสและใช้ในรายงานนี้
field-nationality = สัญชาติ
field-sex = เพศ
field-birth-year = ปีเกิด (ค.ศ. หรือ พ.ศ.)
field-entry = วันที่ถึงเกาหลี
field-exit = วันที่ออกจากเกาหลี
sex-female = หญิง
sex-male = ชาย
sex-other = อื่นๆ
sex-unsaid = ขอไม่ตอบ
form-report-send = ส่งเพื่อรายงาน

## The same, question by question

report-ask-nationality = กฎหมายเกาหลีให้เรารายงานเรื่องผู้ป่วยจากต่างประเทศทุกปี จะตอบหรือไม่ก็ได้ ผู้ป่วยถือหนังสือเดินทางประเทศไหน
report-ask-sex = หนังสือเดินทางของผู้ป่วยระบุเพศอะไร
report-ask-birth-year = ผู้ป่วยเกิดปีไหน ตอบเป็น ค.ศ. หรือ พ.ศ. ก็ได้
report-ask-entry = ผู้ป่วยถึงเกาหลีวันไหน
report-ask-exit = ผู้ป่วยออกจากเกาหลีวันไหน
report-unclear = เราไม่เข้าใจบางข้อ ขอถามสั้นๆ ทีละข้อ
report-exit-before-entry = วันที่ออกอยู่ก่อนวันที่ถึง รบกวนดูวันอีกครั้ง
report-thanks = ขอบคุณ รายงานต้องการเท่านี้ การจองของคุณยังเหมือนเดิม
report-stopped = ได้เลย หยุดไว้เท่านี้ การจองของคุณยังเหมือนเดิม
report-closed = ไม่มีการจองสำหรับข้อมูลนี้แล้ว

## Buttons (24 characters at most)

reply-report-details = ให้ข้อมูลเพื่อรายงาน
reply-unsaid = ขอไม่ตอบ
reply-report-stop = ข้ามที่เหลือ
# { $country }: its name in the reader’s language.
reply-country = { $country }
