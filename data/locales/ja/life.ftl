### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = { $clinic }から、申し込み{ $code }への回答が期限までに届いていません。確定でもお断りでもなく、申込済みのままです。担当者がクリニックに確認中で、結果をご連絡します。
life-unanswered-choose = { $clinic }から、申し込み{ $code }への回答が期限までに届いていません。申込済みのままで、担当者がクリニックに確認しています。このまま待つことも、同じクリニックの別の時間（ソウル時間）やほかのクリニックを選ぶこともできます。
life-other-clinics = 空きのあるほかのクリニック
life-told-confirmed = { $clinic }の予約が確定しました：{ $when }（ソウル時間）。予約番号は{ $code }です。
life-told-declined = { $clinic }は、{ $when }（ソウル時間）の申し込み{ $code }を受けられないとのことです。申し訳ありません。別の時間やほかのクリニックを探せます。
life-told-cancelled = { $clinic }の{ $when }（ソウル時間）の予約{ $code }は、クリニックまたは当サービスの都合でキャンセルになりました。申し訳ありません。別の時間やほかのクリニックを探せます。
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = 承りました：{ $paper }。担当者が{ $clinic }に頼み、{ $deadline }（ソウル時間）までにご連絡します。発行するかどうかはクリニックが決めます。受付番号は{ $code }です。
life-paper-not-now = この予約では、今この書類を頼むことができません。担当者がお手伝いできます。
life-paper-open = 依頼済み、回答期限 { $deadline }
life-paper-waiting = クリニックに確認中、回答期限 { $deadline }
life-paper-closed = 回答済み
label-paper-invitation = 招へい状
label-paper-certificate = 英文の証明書
label-own-time = お住まいの地域の時間
card-confirmation = 印刷用の予約確認書
card-calendar = カレンダー用の予定
reply-invitation = 招へい状を頼む
reply-certificate = 英文の証明書を頼む
reply-cancel-request = 申し込みを取り消す
reply-show-booking = 予約を見る
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = 現地での予定（未確定）
life-ics-cancelled = 現地での予定（キャンセル）
life-ics-note = { $clinic }：{ $state }。予約番号：{ $code }
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = わかりました。{ $until }（ソウル時間）までに{ $clinic }に空きが出たら、ここでお知らせします。先に申し込まれた方から順にお知らせします。予約はまだ入っていません。
life-wait-offer = { $clinic }に空きが出ました：{ $when }（ソウル時間）。{ $deadline }（ソウル時間）まで仮に押さえておきます。予約はまだ入っていません。予約しますか？
life-wait-stopped = わかりました。空きのお知らせはもう送りません。
reply-wait = 空いたら知らせる
reply-wait-stop = 待つのをやめる

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = 発行済み、クリニックが送付
life-paper-at-clinic = 発行済み、クリニックで受け取り
life-paper-refused = 発行できないとの回答
life-paper-unanswered = クリニックの回答がないまま終了
life-told-paper-sent = { $paper }（予約{ $code }）：クリニックが発行し、送付したとのことです。届かない場合は、チャットに書いてください。
life-told-paper-at-clinic = { $paper }（予約{ $code }）：クリニックが発行しました。クリニックで受け取れます。パスポートをお持ちください。
life-told-paper-refused = { $paper }（予約{ $code }）：発行できないと、クリニックから回答がありました。申し訳ありません。ほかの方法について、担当者がご相談に応じます。
life-told-paper-unanswered = { $paper }（予約{ $code }）：クリニックから回答がなく、この依頼は終了しました。書類は発行されていません。ほかの方法について、担当者がご相談に応じます。
life-subject-paper = 書類についての回答
