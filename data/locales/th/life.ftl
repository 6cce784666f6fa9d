### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = { $clinic } ยังไม่ตอบคำขอ { $code } ตามกำหนด ตอนนี้ยังเป็นคำขอ ยังไม่ยืนยันและยังไม่ถูกปฏิเสธ เจ้าหน้าที่กำลังสอบถามคลินิกและจะแจ้งคุณ
life-unanswered-choose = { $clinic } ยังไม่ตอบคำขอ { $code } ตามกำหนด ตอนนี้ยังเป็นคำขอ เจ้าหน้าที่กำลังสอบถามคลินิก จะรอต่อ ขอเวลาอื่นของคลินิกนี้ตามรายการ (เวลาโซล) หรือเลือกคลินิกอื่นก็ได้
life-other-clinics = คลินิกอื่นที่มีเวลาว่าง
life-told-confirmed = { $clinic } ยืนยันนัดแล้ว: { $when } (เวลาโซล) รหัสการจอง { $code }
life-told-declined = { $clinic } รับคำขอ { $code } ไม่ได้: { $when } (เวลาโซล) ขอโทษด้วย เราหาเวลาอื่นหรือคลินิกอื่นให้ได้
life-told-cancelled = คลินิกหรือทีมของเรายกเลิกนัด { $code } ที่ { $clinic } แล้ว: { $when } (เวลาโซล) ขอโทษด้วย เราหาเวลาอื่นหรือคลินิกอื่นให้ได้
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = รับเรื่องแล้ว: { $paper } เจ้าหน้าที่จะขอจาก { $clinic } และแจ้งคุณภายใน { $deadline } (เวลาโซล) คลินิกเป็นผู้พิจารณาว่าจะออกให้หรือไม่ หมายเลขคำขอ { $code }
life-paper-not-now = ตอนนี้การจองนี้ยังขอเอกสารนี้ไม่ได้ เจ้าหน้าที่ช่วยดูให้ได้
life-paper-open = ขอแล้ว รอคำตอบภายใน { $deadline }
life-paper-waiting = อยู่ที่คลินิก รอคำตอบภายใน { $deadline }
life-paper-closed = ตอบแล้ว
label-paper-invitation = จดหมายเชิญ
label-paper-certificate = ใบรับรองภาษาอังกฤษ
label-own-time = เวลาท้องถิ่นของคุณ
card-confirmation = ใบยืนยันสำหรับพิมพ์
card-calendar = นัดสำหรับปฏิทินของคุณ
reply-invitation = ขอจดหมายเชิญ
reply-certificate = ขอใบรับรองภาษาอังกฤษ
reply-cancel-request = ยกเลิกคำขอ
reply-show-booking = ดูการจองของฉัน
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = นัด (ยังไม่ยืนยัน)
life-ics-cancelled = นัด (ยกเลิกแล้ว)
life-ics-note = { $clinic }: { $state } รหัสการจอง { $code }
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = ได้เลย ถ้า { $clinic } มีเวลาว่างก่อน { $until } (เวลาโซล) จะแจ้งที่นี่ ใครขอก่อนได้รับแจ้งก่อน ตอนนี้ยังไม่มีการจอง
life-wait-offer = { $clinic } มีเวลาว่างแล้ว: { $when } (เวลาโซล) กันไว้ให้คุณถึง { $deadline } (เวลาโซล) ยังไม่ได้จอง ต้องการเวลานี้ไหม
life-wait-stopped = ได้เลย จะไม่หาเวลาว่างให้แล้ว
reply-wait = แจ้งเมื่อมีเวลาว่าง
reply-wait-stop = เลิกรอ

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = ออกแล้ว คลินิกส่งให้คุณ
life-paper-at-clinic = ออกแล้ว รับได้ที่คลินิก
life-paper-refused = คลินิกไม่ออกให้
life-paper-unanswered = ปิดแล้ว คลินิกไม่ตอบ
life-told-paper-sent = { $paper } การจอง { $code }: คลินิกออกให้แล้ว และแจ้งว่าส่งให้คุณแล้ว ถ้าไม่ได้รับ พิมพ์บอกเราในแชทได้เลย
life-told-paper-at-clinic = { $paper } การจอง { $code }: คลินิกออกให้แล้ว ไปรับได้ที่คลินิก โดยนำหนังสือเดินทางไปด้วย
life-told-paper-refused = { $paper } การจอง { $code }: คลินิกไม่ออกเอกสารนี้ให้ ขอโทษด้วย เจ้าหน้าที่ช่วยดูทางอื่นกับคุณได้
life-told-paper-unanswered = { $paper } การจอง { $code }: คลินิกไม่ตอบเรา เราจึงปิดคำขอนี้ ไม่มีการออกเอกสาร เจ้าหน้าที่ช่วยดูทางอื่นกับคุณได้
life-subject-paper = คำตอบเรื่องเอกสารของคุณ
