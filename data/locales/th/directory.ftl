### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = ตามทะเบียนสาธารณะ { $clinic } ปิดหรือหยุดให้บริการชั่วคราว อย่าเพิ่งเดินทางมาตามนัด { $code } { $when } (เวลาโซล) จนกว่าเจ้าหน้าที่จะติดต่อคุณ ตอนนี้ยังไม่มีการยกเลิกใดๆ เราหาคลินิกอื่นให้ได้เลย
directory-told-unproven = ตอนนี้เรายืนยันไม่ได้แล้วว่า { $clinic } ยังขึ้นทะเบียนรับผู้ป่วยต่างชาติอยู่ เจ้าหน้าที่กำลังตรวจสอบและจะติดต่อคุณเรื่องนัด { $code } { $when } (เวลาโซล) ตอนนี้ยังไม่มีการยกเลิกใดๆ เราหาคลินิกอื่นให้ได้เลย
