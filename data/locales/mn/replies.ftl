### Товчны бичвэр (24 тэмдэгт хүртэл).

reply-book = Цаг авах
reply-clinics = Эмнэлэг хайх
reply-procedures = Эмчилгээнүүд
reply-price = Үнэ нь хэд вэ?
reply-pickup = Нисэх буудлаас тосох
reply-interpreter = Орчуулагч
reply-person = Хүнтэй ярих
reply-continue = Үргэлжлүүлэх
reply-start-over = Шинээр эхлэх
reply-yes = Тийм
reply-no = Үгүй
reply-not-sure = Сайн мэдэхгүй
reply-agree = Хоёуланг нь зөвшөөрнө
reply-disagree = Зөвшөөрөхгүй
reply-send = Тийм, илгээе
reply-do-not-send = Үгүй, илгээхгүй
reply-safe = Би аюулгүй байна
reply-not-safe = Үгүй, тусламж хэрэгтэй
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = Өөр эмнэлэг
reply-other-times = Өөр өдөр
reply-try-again = Дахин оролдох
