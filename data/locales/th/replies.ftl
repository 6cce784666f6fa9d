### ปุ่มตอบ (ไม่เกินยี่สิบสี่ตัวอักษร)

reply-book = จองนัด
reply-clinics = หาคลินิก
reply-procedures = ดูหัตถการ
reply-price = ราคาเท่าไร
reply-pickup = รถรับส่งสนามบิน
reply-interpreter = ล่าม
reply-person = คุยกับเจ้าหน้าที่
reply-continue = จองต่อ
reply-start-over = เริ่มใหม่
reply-yes = ใช่
reply-no = ไม่
reply-not-sure = ไม่แน่ใจ
reply-agree = ยินยอมทั้งสองข้อ
reply-disagree = ไม่ยินยอม
reply-send = ส่งเลย
reply-do-not-send = ยังไม่ส่ง
reply-safe = ปลอดภัยแล้ว
reply-not-safe = ไม่ ขอความช่วยเหลือ
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = คลินิกอื่น
reply-other-times = วันอื่น
reply-try-again = ลองใหม่
