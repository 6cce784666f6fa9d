### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = อีเมล
booking-ask-email = เราจะส่งรหัสสั้นๆ ไปทางอีเมล เพื่อดูว่าติดต่อคุณได้ไหม ขออีเมลที่ใช้ติดต่อคุณ
booking-back-email = กลับมาที่การจอง: ใช้อีเมลไหนติดต่อได้
booking-ask-details-email =
    ใกล้เสร็จแล้ว กรอกในแบบฟอร์ม หรือพิมพ์มาในข้อความเดียวก็ได้:
    – ชื่อผู้ป่วยตามหนังสือเดินทาง
    – อีเมล เราจะส่งรหัสสั้นๆ ไป
booking-ask-details-child-email =
    ใกล้เสร็จแล้ว กรอกในแบบฟอร์ม หรือพิมพ์มาในข้อความเดียวก็ได้:
    – ชื่อเด็กตามหนังสือเดินทาง
    – ชื่อของคุณ ในฐานะพ่อแม่หรือผู้ปกครอง
    – อีเมล เราจะส่งรหัสสั้นๆ ไป
booking-phone-and-email = ขอบคุณ เราจดเบอร์ไว้แล้ว การจองบนเว็บไซต์ต้องมีอีเมลสำหรับแจ้งข่าวเรื่องนัดด้วย ใช้อีเมลไหนได้
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    เราส่งรหัสหกหลักไปที่ { $address } แล้ว พิมพ์รหัสที่นี่ได้เลย ก่อนหน้านั้นเราจะยังไม่ส่งอะไรให้คลินิก
    { $kept }
email-code-back = กลับมาที่การจอง: พิมพ์รหัสหกหลักจากอีเมลได้เลย
email-code-again =
    เราส่งรหัสใหม่ไปที่ { $address } แล้ว รหัสเดิมใช้ไม่ได้แล้ว
    { $kept }
email-code-wrong =
    { $count ->
       *[other] รหัสไม่ตรงกับในอีเมล ลองได้อีก { $count } ครั้ง
    }
email-code-none-left = ครั้งนี้ก็ไม่ตรง รหัสที่ส่งไปใช้ไม่ได้แล้ว ให้เราส่งรหัสใหม่ไหม
email-code-expired = รหัสนี้หมดอายุแล้ว ให้เราส่งรหัสใหม่ไหม
email-code-shape = รหัสมีหกหลัก รบกวนดูในอีเมลอีกครั้งแล้วพิมพ์ที่นี่
# { $until }: day and hour
email-code-limit = เราส่งรหัสไปหลายครั้งแล้ว ส่งรหัสถัดไปได้หลัง { $until } (เวลาโซล) ระหว่างนี้ใช้อีเมลอื่น หรือคุยกับเจ้าหน้าที่ได้
email-hold-until = เรากันเวลาที่คุณเลือกไว้ให้ถึง { $until } (เวลาโซล)
email-hold-lapsed = เราไม่ได้กันเวลาที่คุณเลือกไว้แล้ว ถ้ายังว่างอยู่ตอนที่รหัสถูกต้อง เราจะส่งการจองให้

## Buttons (24 characters at most)

reply-code-again = ส่งอีกครั้ง
reply-other-address = ใช้อีเมลอื่น

## The letter: its subject names nothing personal

mail-code-subject = รหัสของคุณจาก Gangnam Concierge
mail-code-text =
    รหัสของคุณ: { $code }

    พิมพ์ในแชทได้เลย ใช้ได้ถึง { $until } (เวลาโซล)
    ถ้าคุณไม่ได้ขอรหัสนี้ ไม่ต้องทำอะไร
