### “ข้อมูลนี้มาจากไหน” สายโทรศัพท์ และสิ่งที่อาจเปลี่ยนไปแล้ว ตัวเลข วันที่ และชื่อมาเป็นตัวแปร

reply-source = ข้อมูลนี้มาจากไหน
sources-answer =
    คำตอบล่าสุดของเราที่มีข้อมูลอ้างอิง มาจากแหล่งด้านล่าง ข้อมูลอาจเปลี่ยนไปแล้ว สอบถามคลินิกหรือหน่วยงานก่อนวางแผนตามนี้
sources-none =
    เรายังไม่ได้บอกอะไรที่มีแหล่งอ้างอิง ลองถามเรื่องการรักษา ราคา หรือคลินิก แล้วเราบอกที่มาได้
card-sources = ที่มาของข้อมูล
source-line = { $name } ({ $kind }) { $date }
source-line-undated = { $name } ({ $kind }) หน้าเว็บไม่ระบุวันที่ เราอ่านเมื่อ { $read }
source-line-directory = { $name } (รายชื่อคลินิก) { $date }

line-120 = ข้อมูลเมืองโซล (Dasan)
line-1339 = โรคติดเชื้อ ไม่ใช่สายฉุกเฉิน
line-hours = { $number } เวลา { $opens }–{ $closes } น. ภาษา{ $languages } (ข้อมูล ณ { $known })
line-hours-weekdays = { $number } จันทร์ถึงศุกร์ { $opens }–{ $closes } น. ภาษา{ $languages } (ข้อมูล ณ { $known })
line-more-weekdays = { $number } จันทร์ถึงศุกร์ { $opens }–{ $closes } น. มี { $count } ภาษา เวลาอื่นมีภาษา{ $languages } (ข้อมูล ณ { $known })
lines-old = บางสายยืนยันข้อมูลล่าสุดไว้นานแล้ว ตามวันที่ที่แสดง และอาจเปลี่ยนไปแล้ว
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = ข้อมูลสาธิต
