### こちらから送るメッセージ：来院前のお知らせと、来院後の確認。
### ロック画面に表示される文と件名です。クリニック名、施術名、診療科は書きません。

# { $time }：日時。場所は下のカードに出ます。
notice-day-before =
    ご予約のお知らせです。日時は{ $time }（ソウル時間）です。
    行き先はカードをご覧ください。運転手に見せる韓国語の住所もあります。
notice-two-hours =
    まもなくご予約の時間です：{ $time }（ソウル時間）。
    カードにある韓国語の住所を運転手に見せてください。
# クリニックの回答がまだの申し込み。
notice-unconfirmed =
    お申し込みの{ $time }（ソウル時間）は、まだ確定していません。
    クリニックの確認が済むまで、出発しないでください。担当者に相談できます。
# 来院が終わったあと。{ $day }：来院日。
notice-visit = { $day }のご予約は、予定どおり受けられましたか？ 何かあったときは、ここに書いてください。担当者が対応します。
# 来院から何日かあと。よくあること、問題ないことだとは書きません。
notice-care =
    { $day }のあと、体調はいかがですか？ 症状については、こちらでは判断できません。判断できるのは医師だけです。
    急な症状やひどい症状のときは、待たずに電話してください。韓国では119、韓国の外ではその国の救急番号です。ほかの心配の連絡先はカードにあります。
notice-care-end = この来院についてのご連絡は、これが最後です。
# このサービスについての質問で、クリニックや治療についてではありません。
notice-rating =
    今回の来院で、当サービスはいかがでしたか？
    回答を読むのは当サービスの担当者だけで、公開はしません。ひとこと書いていただくこともできます。

## メール：件名と末尾の一文

notice-subject-reminder = 江南コンシェルジュからのお知らせ
notice-subject-visit = 江南コンシェルジュからの確認
notice-subject-care = 体調はいかがですか
notice-subject-rating = サービスはいかがでしたか
# { $code }：予約番号、{ $link }：チャットのアドレス。
notice-mail-foot = 予約{ $code }の連絡先として登録されたアドレスに、自動アシスタントが送っています。このメールには返信せず、チャットに書いてください：{ $link }

## ボタン（24文字まで）

reply-notice-move = 別の日時にする
reply-notice-cancel = キャンセル
reply-notice-question = 質問する
reply-notice-severe = 急な症状、ひどい症状
reply-rating-great = とてもよい
reply-rating-good = よい
reply-rating-fair = ふつう
reply-rating-poor = よくない

## Did the visit take place, and how was the service: buttons, the page behind a letter’s link, what is said to the answer.
# { $day }: the day of the visit, { $deadline }: day and hour, { $answer }: one of the buttons.
reply-visit-yes = はい、受けました
reply-visit-moved = いいえ、日時が変わりました
reply-visit-refused = 対応してもらえませんでした
reply-rating-bad = とても悪い
visit-told-yes = ご回答ありがとうございます。記録しました。
visit-told-moved = ご回答ありがとうございます。記録しました。新しい日時のことでお手伝いできることがあれば、チャットに書いてください。
visit-told-refused = お知らせいただき、ありがとうございます。申し訳ありませんでした。担当者がクリニックに確認し、ご連絡します。
visit-told-rated = ありがとうございます。読むのは当サービスの担当者だけで、公開はしません。
visit-desk = { $day }の来院について、担当者が経緯を確認しています。{ $deadline }（ソウル時間）までにご連絡します。お知らせいただいた内容は、そのまま残します。
visit-page-again = これまでの回答：{ $answer }。ここで変更できます。
visit-page-words = ひとこと（書かなくてもかまいません）
visit-page-send = 送信する
visit-page-gone = このリンクは使えなくなりました。時間がたったか、予約が変わったためです。ご用件はチャットに書いてください。
notice-mail-open = ここで回答する
