### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = メールアドレス
booking-ask-email = ご連絡に使えるメールアドレスを教えてください。確実に届くか確かめるため、確認コードを送ります。
booking-back-email = ご予約の続きです。ご連絡に使えるメールアドレスを教えてください。
booking-ask-details-email =
    あと少しです。フォームに入力するか、まとめて送ってください。
    ・受ける方のお名前（パスポートと同じローマ字）
    ・メールアドレス（確認コードを送ります）
booking-ask-details-child-email =
    あと少しです。フォームに入力するか、まとめて送ってください。
    ・お子さんのお名前（パスポートと同じローマ字）
    ・保護者の方ご自身のお名前
    ・メールアドレス（確認コードを送ります）
booking-phone-and-email = ありがとうございます。電話番号を控えました。サイトからのご予約では、お知らせが確実に届くよう、メールアドレスも必要です。どのアドレスに送ればよいですか？
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    { $address }に六桁の確認コードを送りました。ここに入力してください。入力されるまで、クリニックには何も送りません。
    { $kept }
email-code-back = ご予約の続きです。メールに書かれた六桁のコードを入力してください。
email-code-again =
    { $address }に新しいコードを送りました。前のコードは使えません。
    { $kept }
email-code-wrong =
    { $count ->
       *[other] メールのコードと違うようです。あと{ $count }回入力できます。
    }
email-code-none-left = 今回も違ったため、このコードは使えなくなりました。新しいコードを送りますか？
email-code-expired = このコードは期限が切れています。新しいコードを送りますか？
email-code-shape = コードは六桁の数字です。メールをもう一度見て、ここに入力してください。
# { $until }: day and hour
email-code-limit = すでに何度かコードを送ったため、次に送れるのは{ $until }（ソウル時間）以降です。別のアドレスを使うか、担当者と話すこともできます。
email-hold-until = この時間の枠は、{ $until }（ソウル時間）まで押さえています。
email-hold-lapsed = この時間の枠は、もう押さえていません。コードを入力した時点でまだ空いていれば、その時間のまま進めます。

## Buttons (24 characters at most)

reply-code-again = もう一度送る
reply-other-address = 別のアドレス

## The letter: its subject names nothing personal

mail-code-subject = 江南コンシェルジュの確認コード
mail-code-text =
    確認コード：{ $code }

    チャットに入力してください。{ $until }（ソウル時間）まで有効です。
    お心当たりがない場合は、何もしなくてかまいません。手続きは進みません。
