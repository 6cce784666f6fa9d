### หน้าแชทและโปรแกรมในเทอร์มินัล

chat-title = Gangnam Concierge
chat-placeholder = พิมพ์ข้อความ
chat-send = ส่ง
chat-connecting = กำลังเชื่อมต่อ …
chat-offline = ไม่มีสัญญาณ ข้อความจะส่งเองเมื่อเชื่อมต่อได้
chat-language = ภาษา
chat-choose = พิมพ์ตัวเลขเพื่อเลือก
chat-bot = ผู้ช่วย
chat-you = คุณ
chat-typing = กำลังพิมพ์ …
chat-call = โทร { $number }
chat-show = ให้คนใกล้ตัวดูข้อความนี้
chat-new = เริ่มแชทใหม่
chat-no-gateway = { $url } ไม่ตอบ เริ่มโปรแกรมด้วย “make run” ในเทอร์มินัลอีกหน้าต่าง
chat-no-answer = ไม่มีคำตอบภายใน { $seconds } วินาที
chat-leave = กด Ctrl-D เพื่อออก
chat-example = โบท็อกซ์ราคาเท่าไร
chat-optional = ไม่บังคับ
chat-form-help = ตอบทีละบรรทัด หรือกด Enter เพื่อพิมพ์เองแทน
chat-form-keep = กด Enter เพื่อใช้ค่าเดิม: { $value }
chat-page = หน้า { $page } จาก { $pages }
chat-yes = ใช่
chat-no = ไม่
