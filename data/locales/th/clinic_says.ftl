### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic } ยืนยันนัดของคุณแล้ว: { $time } (เวลาโซล)
    รหัสการจองคือ { $code } ใช้ดู เปลี่ยน หรือยกเลิกนัดได้ที่นี่
clinic-says-declined =
    { $clinic } รับคำขอจองเวลานี้ไม่ได้: { $time } (เวลาโซล) { $why }
    เวลานี้ไม่ได้กันไว้ให้คุณแล้ว เราหาเวลาอื่นหรือคลินิกอื่นให้ได้
clinic-says-cancelled =
    { $clinic } ยกเลิกนัดของคุณ: { $time } (เวลาโซล) { $why }
    ขอโทษด้วย เราหาเวลาอื่นหรือคลินิกอื่นให้ได้
clinic-says-proposed =
    { $clinic } เสนอเวลาอื่น: { $new } กันไว้ให้คุณถึง { $until } (เวลาโซล)
    ถ้าเลือกเวลานี้ จะยืนยันทันที ส่วนคำขอจอง { $time } ยังไม่ยืนยัน
clinic-says-proposed-instead =
    { $clinic } ถามว่าคุณมาเวลาอื่นได้ไหม: { $new } กันไว้ให้คุณถึง { $until } (เวลาโซล)
    ระหว่างที่ยังไม่เลือก นัดที่ยืนยันแล้วยังอยู่เหมือนเดิม: { $time }
clinic-says-why-no-time = เวลานั้นเต็มแล้ว
clinic-says-why-closed = เวลานั้นคลินิกปิด
clinic-says-why-not-offered = ตอนนี้คลินิกไม่ได้ให้บริการนี้
clinic-says-why-records-needed = คลินิกต้องดูประวัติการรักษาก่อน
clinic-says-why-not-suitable = คลินิกรับคำขอแบบนี้ไม่ได้ สอบถามแพทย์ที่นี่หรือที่อื่นเพิ่มเติมได้
clinic-says-why-other = คลินิกไม่ได้บอกเหตุผล
reply-take-proposal = เลือกเวลาใหม่
reply-other-proposal = ดูเวลาอื่น

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $clinic } แก้ไขบันทึกเกี่ยวกับนัดของคุณแล้ว: { $time } (เวลาโซล) ก่อนหน้านี้บันทึกผิดว่า “{ $was }” สถานะตอนนี้: { $state }
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = ได้เลย เราไม่ได้กันเวลาใหม่ไว้แล้ว คำขอจอง { $time } (เวลาโซล) ยังอยู่เหมือนเดิมและยังไม่ยืนยัน ต้องรอคลินิกตอบก่อน
clinic-says-kept-confirmed = ได้เลย เราไม่ได้กันเวลาใหม่ไว้แล้ว นัดที่ยืนยันแล้วยังอยู่เหมือนเดิม: { $time } (เวลาโซล)
