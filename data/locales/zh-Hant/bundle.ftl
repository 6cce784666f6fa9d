### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = 申請口譯
reply-bundle-pickup = 申請接機
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = 填寫資料

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = 您哪一天、幾點需要口譯（首爾時間）？
# Follows when only a day was named.
bundle-time-hour = 也請告訴我幾點（首爾時間）。
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = { $language }口譯您需要多久？就我們所知，{ $hours }以內免費。想換別的語言，直接告訴我就可以。
bundle-ask-hours-unknown = { $language }口譯您需要多久？想換別的語言，直接告訴我就可以。
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = 最多可以申請{ $length }。
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = 資料裡提到的接機，只從{ $airports }出發。
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = 您搭哪一班飛機，什麼時候降落（首爾時間）？請寫在同一行，例如：{ $flight }，{ $when }
bundle-ask-flight-number = 班機編號是什麼？例如：{ $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = { $flight } 哪一天、幾點降落（首爾時間）？
bundle-ask-people = 一共幾位搭車，帶幾件行李？
form-bundle-people = 搭車人數
form-bundle-next = 繼續
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = 只能申請一輛車，最多坐 { $count } 人。人數更多的話，請找專人協助。
bundle-ask-to = 車子要送您到哪裡？
reply-bundle-clinic = 到診所
reply-bundle-hotel = 到飯店
bundle-ask-hotel = 是哪一家飯店？名稱或地址都可以。
form-bundle-hotel = 您的飯店

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = 請看一下內容對不對。您的申請會連同班機或時間交給調度人員，對方確認之後才算數。要送出嗎？
# { $minutes }: a length of time.
bundle-summary-held = 那個時間有人可以安排，已為您保留{ $minutes }。要把申請交給調度人員嗎？
bundle-summary-full = 依我們的名單，那個時間沒有可安排的人力。申請還是可以送出，由調度人員再找人。要送出嗎？

## The answers.

# { $deadline }: day and hour.
bundle-requested = 您的申請已交給調度人員，目前還沒確認。{ $deadline }（首爾時間）前會在這段對話裡回覆您。
bundle-confirmed-interpretation = 您的口譯已確認：{ $when }（首爾時間）。
bundle-confirmed-pickup = 您的機場接機已確認。班機降落：{ $when }（首爾時間）。
bundle-declined-interpretation = { $when }（首爾時間）的口譯，我們沒辦法安排。您的預約不變。專人可以幫您想其他辦法。
bundle-declined-pickup = { $when }（首爾時間）的接機，我們沒辦法派車。您的預約不變。專人可以幫您想其他辦法。
bundle-not-sent = 好的，沒有送出任何申請。您的預約不變。
bundle-dropped = 好了，這項申請已取消。您的預約不變。
bundle-problem-past = 這個時間已經過了，或離現在太遠。
bundle-problem-ended = 現在沒辦法改了：預約或申請已經結束。專人可以協助您。
bundle-problem-full = 那個時間已經沒有人有空了。您的申請還在，專人可以協助您。
bundle-problem-already = 這項您已經申請過了，目前的狀況是：
bundle-problem-too-many = 還沒完成的申請太多了。專人可以協助您。

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = 班機延誤了
reply-bundle-driver = 沒看到司機
reply-bundle-drop-pickup = 取消接機
reply-bundle-drop-interpretation = 取消口譯
# { $phone }: the dispatcher's telephone number.
bundle-urgent = 已標為緊急，專人現在就看得到。您也可以直接打給調度人員：{ $phone }
bundle-urgent-unknown = 已標為緊急，專人現在就看得到。我沒有調度人員的電話。請不要關掉這個對話。

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = 口譯和接機
# Still a request, as before.
bundle-rest-interpretation-moved = 口譯：申請一起改到 { $when }，還沒確認。
bundle-rest-interpretation-moved-sure = 口譯：一起改到 { $when }，已確認。
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = 口譯：已改為申請 { $when }。原本的確認不再有效，請等調度人員回覆。
bundle-rest-interpretation-kept = 口譯：維持在 { $when }。
bundle-rest-interpretation-cancelled = 口譯：已取消。
bundle-rest-pickup-moved = 機場接機：申請一起改到 { $when }，還沒確認。
bundle-rest-pickup-asked-again = 機場接機：已改為申請 { $when }，還沒確認。班機也有變動的話，請取消後再申請一次。
bundle-rest-pickup-kept = 機場接機：維持在 { $when }。班機有變動的話，請取消後再申請一次。
bundle-rest-pickup-cancelled = 機場接機：已取消。

## The card of a request.

label-bundle-code = 申請編號
label-bundle-answer = 最晚回覆時間
label-bundle-flight = 班機
label-bundle-landing = 降落（首爾時間）
label-bundle-terminal = 航廈
label-bundle-people = 人數
label-bundle-luggage = 行李件數
label-bundle-to = 目的地
bundle-to-clinic = 診所
# { $hours }: a length of time beyond the free hours.
bundle-extra = 有{ $hours }超出免費時間，費用請問調度人員。
state-service-requested = 已送出，還沒確認
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = 已為您留好時間，還沒確認
state-service-confirmed = 已確認
state-service-declined = 無法安排
state-service-cancelled = 已取消
# Nobody answered in time; a person looks after it.
state-service-overdue = 還沒回覆，專人正在詢問
state-service-delayed = 緊急：班機延誤
state-service-driver-missing = 緊急：沒看到司機
# The interpreter came, the car drove.
state-service-completed = 已完成
# The visitor did not come.
state-service-no-show = 未使用

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = 離您要的時間最近、口譯有空的是：{ $times }（首爾時間）。想改的話，告訴我其中一個就可以。
# Below it: “Take the new time”.
dispatch-says-proposed = 調度人員建議把您的口譯（申請 { $code }）從 { $time } 改到 { $new }（首爾時間）。您接受後就立刻確認；在那之前一切不變，您的預約本身也不變。

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = 取消這筆預約，相關的口譯或接機也會一併取消。想取消哪一項？
reply-bundle-cancel-all = 全部取消

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = 如果您說的是接機或口譯，都列在下面，每項都有各自的按鈕。
