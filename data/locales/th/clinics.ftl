### คลินิก: ค้นหา ที่อยู่ เวลา ภาษา

clinics-found =
    { $count ->
        [1] พบหนึ่งคลินิกที่ตรงกับความต้องการ:
       *[other] พบ { $count } คลินิก เรียงตามที่ตรงกับความต้องการของคุณ:
    }
clinics-none = ยังไม่มีคลินิกที่ตรงทุกข้อ ตัดออกสักข้อไหม: ย่าน ภาษา หรือหัตถการ
clinic-answer = ข้อมูลที่เรามีของ { $clinic }:
clinic-which = หมายถึงคลินิกไหน
clinic-languages = { $clinic } มีเจ้าหน้าที่ที่พูดภาษา{ $languages }
clinic-hours-unverified = เวลาเปิดทำการยังไม่ได้ตรวจสอบ โทรถามก่อนไปจะดีกว่า
reason-language = พูดภาษา{ $language }ได้
reason-district = อยู่ที่{ $district }
reason-procedure = มี { $procedure }
reason-specialty = { $specialty }
reason-instant = ยืนยันทันที
reason-interpretation = ร่วมบริการล่ามฟรี
reason-pickup = ร่วมบริการรถรับส่งสนามบิน
registration-verified = ขึ้นทะเบียนรับผู้ป่วยต่างชาติ เลขที่ { $number } ใช้ได้ถึง { $until }
registration-unknown = เรายังไม่มีข้อมูลการขึ้นทะเบียน สอบถามได้ที่ 1577-7129
registration-lapsed = การขึ้นทะเบียนหมดอายุแล้ว
