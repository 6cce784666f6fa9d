### Терминал болон энгийн чатын хуудас.

chat-title = Gangnam Concierge
chat-placeholder = Мессежээ бичнэ үү
chat-send = Илгээх
chat-connecting = Холбогдож байна …
chat-offline = Холболт тасарсан. Сэргэмэгц мессежийг тань илгээнэ.
chat-language = Хэл
chat-choose = Сонгох дугаараа бичнэ үү
chat-bot = Туслах
chat-you = Та
chat-typing = бичиж байна …
chat-call = { $number } руу залгах
chat-show = Үүнийг ойр байгаа хүнд үзүүлээрэй
chat-new = Шинэ яриа
chat-no-gateway = { $url } хаяг хариу өгөхгүй байна. Өөр терминал дээр «make run» гэж үйлчилгээг эхлүүлээрэй.
chat-no-answer = { $seconds } секундэд хариу ирсэнгүй.
chat-leave = Гарах бол Ctrl-D дарна.
chat-example = Ботокс хэд вэ?
chat-optional = заавал биш
chat-form-help = Мөр бүрд нь хариулна уу. Чөлөөтэй бичих бол Enter дарна.
chat-form-keep = Enter дарвал хэвээр үлдэнэ: { $value }
chat-page = { $page }/{ $pages } хуудас
chat-yes = Тийм
chat-no = Үгүй
