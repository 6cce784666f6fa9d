### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = 通訳を頼む
reply-bundle-pickup = 空港送迎を頼む
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = 詳細を入力する

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = 通訳が必要なのは何日の何時ですか？（ソウル時間）
# Follows when only a day was named.
bundle-time-hour = 時刻も教えてください（ソウル時間）。
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = { $language }の通訳は何時間必要ですか？わかっている範囲では、{ $hours }まで無料です。ほかの言語がよい場合は、お知らせください。
bundle-ask-hours-unknown = { $language }の通訳は何時間必要ですか？ほかの言語がよい場合は、お知らせください。
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = 申し込めるのは{ $length }までです。
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = 出典で送迎を確認できる空港は、{ $airports }だけです。
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = どの便で、いつ到着しますか？（ソウル時間）一行でお書きください。例：{ $flight }、{ $when }
bundle-ask-flight-number = 便名を教えてください。例：{ $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = { $flight }は何日の何時に到着しますか？（ソウル時間）
bundle-ask-people = 何名で、荷物はいくつですか？
form-bundle-people = 人数と荷物
form-bundle-next = 次へ
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = 申し込める車は一台で、{ $count }名までです。それより多いときは、担当者にお尋ねください。
bundle-ask-to = 車の行き先はどちらですか？
reply-bundle-clinic = クリニックへ
reply-bundle-hotel = ホテルへ
bundle-ask-hotel = どのホテルですか？名前か住所をお書きください。
form-bundle-hotel = ホテル

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = 内容をご確認ください。申し込みを、便名や時間と一緒に配車・通訳の担当者に送ります。担当者が確認するまでは確定しません。このまま送りますか？
# { $minutes }: a length of time.
bundle-summary-held = その時間は空きがあり、今から{ $minutes }、枠を押さえておきます。配車・通訳の担当者に申し込みを送りますか？
bundle-summary-full = 当サービスの一覧では、その時間に対応できる人がいません。それでも申し込みを送れば、担当者が探します。送りますか？

## The answers.

# { $deadline }: day and hour.
bundle-requested = 申し込みを配車・通訳の担当者に送りました。まだ確定していません。{ $deadline }（ソウル時間）までに、このチャットで回答します。
bundle-confirmed-interpretation = 通訳が確定しました：{ $when }（ソウル時間）
bundle-confirmed-pickup = 空港送迎が確定しました。到着：{ $when }（ソウル時間）
bundle-declined-interpretation = { $when }（ソウル時間）は、通訳を手配できません。予約はそのままです。ほかの方法は、担当者に相談できます。
bundle-declined-pickup = { $when }（ソウル時間）は、車を手配できません。予約はそのままです。ほかの方法は、担当者に相談できます。
bundle-not-sent = わかりました。何も申し込んでいません。予約はそのままです。
bundle-dropped = 申し込みを取り消しました。予約はそのままです。
bundle-problem-past = その日時は、すでに過ぎているか、先すぎるため申し込めません。
bundle-problem-ended = 予約か申し込みが終わっているため、もう変更できません。担当者がお手伝いできます。
bundle-problem-full = その時間に対応できる者がいなくなりました。お申し込みはそのまま残っています。担当者がお手伝いできます。
bundle-problem-already = これはすでに申し込み済みです。今の状況です：
bundle-problem-too-many = 手続き中の申し込みが上限に達しています。担当者がお手伝いできます。

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = 便が遅れています
reply-bundle-driver = 運転手がいません
reply-bundle-drop-pickup = 送迎を取り消す
reply-bundle-drop-interpretation = 通訳を取り消す
# { $phone }: the dispatcher's telephone number.
bundle-urgent = 至急として登録し、担当者がすぐ確認できるようにしました。配車の担当者への電話：{ $phone }
bundle-urgent-unknown = 至急として登録し、担当者がすぐ確認できるようにしました。配車の担当者の電話番号はわかりません。このチャットを開いたままお待ちください。

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = 通訳と送迎
# Still a request, as before.
bundle-rest-interpretation-moved = 通訳：申し込みの日時も{ $when }に変更しました。まだ確定していません。
bundle-rest-interpretation-moved-sure = 通訳：{ $when }に変更し、確定しています。
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = 通訳：{ $when }で申し込み直しました。前の確定は無効になり、今は担当者の回答待ちです。
bundle-rest-interpretation-kept = 通訳：{ $when }のままです。
bundle-rest-interpretation-cancelled = 通訳：取り消しました。
bundle-rest-pickup-moved = 空港送迎：申し込みの日時も{ $when }に変更しました。まだ確定していません。
bundle-rest-pickup-asked-again = 空港送迎：{ $when }で申し込み直しました。まだ確定していません。便も変わるときは、取り消してから申し込み直してください。
bundle-rest-pickup-kept = 空港送迎：{ $when }のままです。便が変わるときは、取り消してから申し込み直してください。
bundle-rest-pickup-cancelled = 空港送迎：取り消しました。

## The card of a request.

label-bundle-code = 受付番号
label-bundle-answer = 回答期限
label-bundle-flight = 便名
label-bundle-landing = 到着（ソウル時間）
label-bundle-terminal = ターミナル
label-bundle-people = 人数
label-bundle-luggage = 荷物の数
label-bundle-to = 行き先
bundle-to-clinic = クリニック
# { $hours }: a length of time beyond the free hours.
bundle-extra = 無料の時間を{ $hours }超えます。その分の料金は担当者にお尋ねください。
state-service-requested = 申込済み（未確定）
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = 時間を確保済み（未確定）
state-service-confirmed = 確定
state-service-declined = 手配できません
state-service-cancelled = 取消済み
# Nobody answered in time; a person looks after it.
state-service-overdue = 回答待ち：担当者が問い合わせます
state-service-delayed = 至急：便の遅れ
state-service-driver-missing = 至急：運転手がいません
# The interpreter came, the car drove.
state-service-completed = 終了
# The visitor did not come.
state-service-no-show = 利用なし

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = 通訳が対応できる近い日時：{ $times }（ソウル時間）。この中から選び直すこともできます。
# Below it: “Take the new time”.
dispatch-says-proposed = 配車・通訳の担当者から、通訳（受付番号{ $code }）の日時を{ $time }から{ $new }（ソウル時間）に変更する提案がありました。新しい日時を選ぶと、すぐに確定します。それまでは何も変わりません。クリニックの予約はそのままです。

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = このご予約には、通訳または送迎の申し込みがあります。ご予約をキャンセルすると、一緒に取り消されます。どれを取り消しますか？
reply-bundle-cancel-all = すべて取り消す

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = 送迎や通訳のことでしたら、次のカードのボタンをお使いください。
