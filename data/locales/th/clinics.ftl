### คลินิก: ค้นหา ที่อยู่ เวลา ภาษา

clinics-found =
    { $count ->
        [1] พบคลินิกหนึ่งแห่งสำหรับ: { $wish }
       *[other]
            พบคลินิก { $count } แห่งสำหรับ: { $wish }
            เรียงตามที่ตรงกับความต้องการของคุณ
    }
clinics-more = คลินิกเพิ่มเติมสำหรับ: { $wish }
clinics-none =
    ยังไม่พบคลินิกที่ตรงทุกข้อ: { $wish }
    ลองตัดออกสักข้อแล้วค้นหาใหม่ไหม
searched-and = { $first } · { $second }
weekday-date = { $weekday } { $date }
searched-any = ทุกหัตถการ ทุกย่าน
searched-in = ใน{ $place }
searched-near = ใกล้{ $place }
searched-day = เปิดวัน { $day }
searched-part = เปิดวัน { $day } ช่วง { $opens }–{ $closes } น.
searched-hour = เปิดวัน { $day } เวลา { $hour } น.
searched-that-hour = เวลานั้น
clinic-answer = ข้อมูลที่เรามีของ { $clinic }:
clinic-which = หมายถึงคลินิกไหน
clinic-languages = { $clinic } มีเจ้าหน้าที่ที่พูดภาษา{ $languages }
clinic-hours-unverified = เวลาเปิดทำการยังไม่ได้ตรวจสอบ โทรถามก่อนไปจะดีกว่า
reason-language = พูดภาษา{ $language }ได้
reason-district = อยู่ที่{ $district }
reason-metres = ห่างจาก{ $place }ประมาณ { $metres } เมตร
reason-kilometres = ห่างจาก{ $place }ประมาณ { $kilometres } กม.
reason-open = เปิดวัน { $day }: { $hours } น.
label-free-times = เวลาว่างวันนั้น
free-times-none = วันนั้นไม่มีเวลาว่าง
reason-procedure = มี { $procedure }
reason-specialty = { $specialty }
reason-instant = ยืนยันทันที
reason-interpretation = ร่วมบริการล่ามฟรี
reason-pickup = ร่วมบริการรถรับส่งสนามบิน
registration-verified = ขึ้นทะเบียนรับผู้ป่วยต่างชาติ เลขที่ { $number } ใช้ได้ถึง { $until }
registration-unknown = เรายังไม่มีข้อมูลการขึ้นทะเบียน สอบถามได้ที่ 1577-7129
registration-lapsed = การขึ้นทะเบียนหมดอายุแล้ว
