### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = ขอล่ามเพิ่ม
reply-bundle-pickup = ขอรถรับส่งสนามบิน
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = บอกรายละเอียด

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = ต้องการล่ามวันไหน กี่โมง (เวลาโซล)
# Follows when only a day was named.
bundle-time-hour = รบกวนบอกเวลาด้วยว่ากี่โมง (เวลาโซล)
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = ต้องการล่ามภาษา{ $language }นานเท่าไร เท่าที่เรามีข้อมูล ใช้ฟรีได้ { $hours } จะเปลี่ยนเป็นภาษาอื่นก็บอกได้
bundle-ask-hours-unknown = ต้องการล่ามภาษา{ $language }นานเท่าไร จะเปลี่ยนเป็นภาษาอื่นก็บอกได้
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = ขอได้นานที่สุด { $length }
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = แหล่งข้อมูลของเราระบุแค่รถรับส่งจาก { $airports }
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = มากับเที่ยวบินไหน และลงจอดเมื่อไร (เวลาโซล) เขียนในบรรทัดเดียว เช่น { $flight }, { $when }
bundle-ask-flight-number = หมายเลขเที่ยวบินอะไร เช่น { $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = { $flight } ลงจอดวันไหน กี่โมง (เวลาโซล)
bundle-ask-people = เดินทางกี่คน และมีกระเป๋ากี่ใบ
form-bundle-people = ผู้เดินทาง
form-bundle-next = ต่อไป
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = ขอรถได้คันเดียว นั่งได้ไม่เกิน { $count } คน ถ้ามากกว่านั้น ขอคุยกับเจ้าหน้าที่ได้เลย
bundle-ask-to = ให้รถไปส่งที่ไหน
reply-bundle-clinic = ไปคลินิก
reply-bundle-hotel = ไปโรงแรม
bundle-ask-hotel = โรงแรมไหน บอกชื่อหรือที่อยู่ก็พอ
form-bundle-hotel = โรงแรมของคุณ

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = รบกวนตรวจดูก่อน คำขอพร้อมเที่ยวบินหรือเวลาจะส่งให้ผู้ประสานงาน จะแน่นอนเมื่อผู้ประสานงานยืนยันเท่านั้น ส่งเลยไหม
# { $minutes }: a length of time.
bundle-summary-held = เวลานั้นมีคนว่าง เรากันเวลาไว้ให้ { $minutes } ส่งคำขอให้ผู้ประสานงานเลยไหม
bundle-summary-full = ตามรายชื่อของเรา เวลานั้นไม่มีใครว่าง แต่ส่งคำขอได้ และผู้ประสานงานจะหาคนให้ ส่งเลยไหม

## The answers.

# { $deadline }: day and hour.
bundle-requested = ส่งคำขอให้ผู้ประสานงานแล้ว แต่ยังไม่ยืนยัน คำตอบจะมาในแชทนี้ภายใน { $deadline } (เวลาโซล)
bundle-confirmed-interpretation = ยืนยันล่ามแล้ว: { $when } (เวลาโซล)
bundle-confirmed-pickup = ยืนยันรถรับส่งสนามบินแล้ว เครื่องลงจอด: { $when } (เวลาโซล)
bundle-declined-interpretation = จัดล่ามให้ในเวลานี้ไม่ได้: { $when } (เวลาโซล) นัดของคุณยังเหมือนเดิม เจ้าหน้าที่ช่วยหาทางอื่นได้
bundle-declined-pickup = ส่งรถให้ในเวลานี้ไม่ได้: { $when } (เวลาโซล) นัดของคุณยังเหมือนเดิม เจ้าหน้าที่ช่วยหาทางอื่นได้
bundle-not-sent = ได้เลย ยังไม่ได้ขออะไร นัดของคุณยังเหมือนเดิม
bundle-dropped = ยกเลิกคำขอแล้ว นัดของคุณยังเหมือนเดิม
bundle-problem-past = เวลานั้นผ่านไปแล้ว หรือยังไกลเกินไป
bundle-problem-ended = ตอนนี้เปลี่ยนไม่ได้แล้ว เพราะการจองหรือคำขอจบไปแล้ว เจ้าหน้าที่ช่วยได้
bundle-problem-full = เวลานั้นไม่มีใครว่างแล้ว คำขอของคุณยังอยู่ เจ้าหน้าที่ช่วยได้
bundle-problem-already = ขอไว้แล้ว สถานะตอนนี้:
bundle-problem-too-many = มีคำขอที่ยังค้างมากเกินไป เจ้าหน้าที่ช่วยได้

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = เที่ยวบินล่าช้า
reply-bundle-driver = ไม่เจอคนขับรถ
reply-bundle-drop-pickup = ยกเลิกรถรับส่ง
reply-bundle-drop-interpretation = ยกเลิกล่าม
# { $phone }: the dispatcher's telephone number.
bundle-urgent = แจ้งเป็นเรื่องด่วนแล้ว ตอนนี้เจ้าหน้าที่เห็นแล้ว โทรหาผู้ประสานงานก็ได้: { $phone }
bundle-urgent-unknown = แจ้งเป็นเรื่องด่วนแล้ว ตอนนี้เจ้าหน้าที่เห็นแล้ว เราไม่มีเบอร์โทรของผู้ประสานงาน รบกวนเปิดแชทนี้ไว้

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = ล่ามและรถรับส่ง
# Still a request, as before.
bundle-rest-interpretation-moved = ล่าม: คำขอเปลี่ยนตามนัดเป็น { $when } ยังไม่ยืนยัน
bundle-rest-interpretation-moved-sure = ล่าม: เปลี่ยนตามนัดเป็น { $when } ยืนยันแล้ว
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = ล่าม: ขอใหม่สำหรับ { $when } การยืนยันเดิมใช้ไม่ได้แล้ว รอผู้ประสานงานตอบ
bundle-rest-interpretation-kept = ล่าม: ยังเป็น { $when }
bundle-rest-interpretation-cancelled = ล่าม: ยกเลิกแล้ว
bundle-rest-pickup-moved = รถรับส่งสนามบิน: คำขอเปลี่ยนตามนัดเป็น { $when } ยังไม่ยืนยัน
bundle-rest-pickup-asked-again = รถรับส่งสนามบิน: ขอใหม่สำหรับ { $when } ยังไม่ยืนยัน ถ้าเที่ยวบินเปลี่ยนด้วย ให้ยกเลิกรถรับส่งแล้วขอใหม่
bundle-rest-pickup-kept = รถรับส่งสนามบิน: ยังเป็น { $when } ถ้าเที่ยวบินเปลี่ยน ให้ยกเลิกรถรับส่งแล้วขอใหม่
bundle-rest-pickup-cancelled = รถรับส่งสนามบิน: ยกเลิกแล้ว

## The card of a request.

label-bundle-code = หมายเลขคำขอ
label-bundle-answer = ตอบภายใน
label-bundle-flight = เที่ยวบิน
label-bundle-landing = ลงจอด (โซล)
label-bundle-terminal = อาคารผู้โดยสาร
label-bundle-people = จำนวนคน
label-bundle-luggage = จำนวนกระเป๋า
label-bundle-to = ปลายทาง
bundle-to-clinic = คลินิก
# { $hours }: a length of time beyond the free hours.
bundle-extra = ส่วนที่เกินเวลาฟรี: { $hours } สอบถามค่าใช้จ่ายกับผู้ประสานงานได้
state-service-requested = ส่งคำขอแล้ว ยังไม่ยืนยัน
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = กันเวลาไว้แล้ว ยังไม่ยืนยัน
state-service-confirmed = ยืนยันแล้ว
state-service-declined = จัดให้ไม่ได้
state-service-cancelled = ยกเลิกแล้ว
# Nobody answered in time; a person looks after it.
state-service-overdue = ยังไม่มีคำตอบ เจ้าหน้าที่กำลังถาม
state-service-delayed = ด่วน: เที่ยวบินล่าช้า
state-service-driver-missing = ด่วน: ไม่เจอคนขับรถ
# The interpreter came, the car drove.
state-service-completed = เสร็จแล้ว
# The visitor did not come.
state-service-no-show = ไม่ได้ใช้บริการ

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = เวลาใกล้เคียงที่มีล่ามว่าง: { $times } (เวลาโซล) จะเลือกเวลาเหล่านี้แทนก็ได้
# Below it: “Take the new time”.
dispatch-says-proposed = ผู้ประสานงานเสนอเวลาใหม่สำหรับล่าม (คำขอ { $code }): { $new } แทน { $time } (เวลาโซล) ถ้าเลือกเวลาใหม่ จะยืนยันทันที ถ้ายังไม่เลือก ทุกอย่างยังเหมือนเดิม ส่วนนัดที่คลินิกไม่เปลี่ยน

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = นัดนี้มีล่ามหรือรถรับส่งด้วย ถ้ายกเลิกนัด ล่ามหรือรถจะยกเลิกไปด้วย ต้องการยกเลิกส่วนไหน
reply-bundle-cancel-all = ยกเลิกทั้งหมด

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = ถ้าเป็นเรื่องรถหรือล่าม กดปุ่มในการ์ดด้านล่างได้เลย
