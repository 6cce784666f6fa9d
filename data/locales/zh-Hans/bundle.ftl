### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = 申请翻译
reply-bundle-pickup = 申请接机
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = 填写详情

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = 您哪一天、几点需要翻译（首尔时间）？
# Follows when only a day was named.
bundle-time-hour = 请再告诉我几点（首尔时间）。
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = { $language }翻译您需要多长时间？据我们了解，{ $hours }以内免费。也可以换一种语言，直接告诉我就行。
bundle-ask-hours-unknown = { $language }翻译您需要多长时间？也可以换一种语言，直接告诉我就行。
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = 最多可以申请{ $length }。
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = 资料里提到的接机，只从{ $airports }出发。
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = 您坐哪个航班，什么时候降落（首尔时间）？请写在一行里，例如：{ $flight }，{ $when }
bundle-ask-flight-number = 航班号是多少？例如：{ $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = { $flight } 哪一天、几点降落（首尔时间）？
bundle-ask-people = 一共几位乘车，带几件行李？
form-bundle-people = 乘车人数
form-bundle-next = 继续
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = 只能申请一辆车，最多坐 { $count } 人。人数更多的话，请找人工服务。
bundle-ask-to = 车要送您去哪里？
reply-bundle-clinic = 去诊所
reply-bundle-hotel = 去酒店
bundle-ask-hotel = 是哪家酒店？写名字或地址都可以。
form-bundle-hotel = 您的酒店

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = 请核对。您的申请，连同航班或时间，会交给调度人员，对方确认之后才算数。要提交吗？
# { $minutes }: a length of time.
bundle-summary-held = 那个时间有人可以安排，已为您保留{ $minutes }。要把申请交给调度人员吗？
bundle-summary-full = 按我们的名单，那个时间没有可安排的人手。申请仍然可以提交，由调度人员再找人。要提交吗？

## The answers.

# { $deadline }: day and hour.
bundle-requested = 您的申请已交给调度人员，目前还没有确认。{ $deadline }（首尔时间）前会在这段对话里答复您。
bundle-confirmed-interpretation = 您的翻译已确认：{ $when }（首尔时间）。
bundle-confirmed-pickup = 您的机场接机已确认。航班降落：{ $when }（首尔时间）。
bundle-declined-interpretation = { $when }（首尔时间）的翻译，我们无法安排。您的预约不变。可以找工作人员帮您想别的办法。
bundle-declined-pickup = { $when }（首尔时间）的接机，我们无法派车。您的预约不变。可以找工作人员帮您想别的办法。
bundle-not-sent = 好的，没有提交任何申请。您的预约不变。
bundle-dropped = 好了，这项申请已取消。您的预约不变。
bundle-problem-past = 这个时间已经过了，或者离现在太远。
bundle-problem-ended = 现在改不了了：预约或申请已经结束。可以找工作人员帮您。
bundle-problem-full = 那个时间已经没有人有空了。您的申请还在；可以找工作人员帮您。
bundle-problem-already = 这项您已经申请过了，目前的情况是：
bundle-problem-too-many = 未完成的申请已经太多了。可以找工作人员帮您。

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = 航班晚点了
reply-bundle-driver = 没见到司机
reply-bundle-drop-pickup = 取消接机
reply-bundle-drop-interpretation = 取消翻译
# { $phone }: the dispatcher's telephone number.
bundle-urgent = 已标为紧急，工作人员现在就能看到。您也可以直接打给调度人员：{ $phone }
bundle-urgent-unknown = 已标为紧急，工作人员现在就能看到。我没有调度人员的电话。请不要关掉这个对话。

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = 翻译和接机
# Still a request, as before.
bundle-rest-interpretation-moved = 翻译：申请一起改到 { $when }，还没有确认。
bundle-rest-interpretation-moved-sure = 翻译：一起改到 { $when }，已确认。
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = 翻译：已按 { $when } 重新申请。原来的确认不再有效，请等调度人员答复。
bundle-rest-interpretation-kept = 翻译：仍是 { $when }。
bundle-rest-interpretation-cancelled = 翻译：已取消。
bundle-rest-pickup-moved = 机场接机：申请一起改到 { $when }，还没有确认。
bundle-rest-pickup-asked-again = 机场接机：已按 { $when } 重新申请，还没有确认。航班也变了的话，请取消后重新申请。
bundle-rest-pickup-kept = 机场接机：仍是 { $when }。航班有变的话，请取消后重新申请。
bundle-rest-pickup-cancelled = 机场接机：已取消。

## The card of a request.

label-bundle-code = 申请编号
label-bundle-answer = 最晚答复时间
label-bundle-flight = 航班
label-bundle-landing = 降落（首尔时间）
label-bundle-terminal = 航站楼
label-bundle-people = 人数
label-bundle-luggage = 行李件数
label-bundle-to = 目的地
bundle-to-clinic = 诊所
# { $hours }: a length of time beyond the free hours.
bundle-extra = 有{ $hours }超出免费时间，费用请问调度人员。
state-service-requested = 已提交，还没有确认
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = 已为您留好时间，还没有确认
state-service-confirmed = 已确认
state-service-declined = 无法安排
state-service-cancelled = 已取消
# Nobody answered in time; a person looks after it.
state-service-overdue = 还没有答复，工作人员正在催问
state-service-delayed = 紧急：航班晚点
state-service-driver-missing = 紧急：没见到司机
# The interpreter came, the car drove.
state-service-completed = 已完成
# The visitor did not come.
state-service-no-show = 未使用

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = 离您要的时间最近、翻译有空的是：{ $times }（首尔时间）。想改的话，告诉我其中一个就行。
# Below it: “Take the new time”.
dispatch-says-proposed = 调度人员建议把您的翻译（申请 { $code }）从 { $time } 改到 { $new }（首尔时间）。您接受后立即确认；在那之前一切不变，您的预约本身也不变。

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = 取消这个预约，相关的翻译或接机也会一并取消。您要取消哪一项？
reply-bundle-cancel-all = 全部取消

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = 如果您说的是接机或翻译，都列在下面，每项都有自己的按钮。
