### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = 任意：韓国の法律により、海外から来られる方の受診について毎年の報告が必要です。ここに書かれた内容は暗号化して保存し、その報告に使います。
field-nationality = 国籍
field-sex = 性別
field-birth-year = 生まれた年（西暦）
field-entry = 韓国に着く日
field-exit = 韓国を出る日
sex-female = 女性
sex-male = 男性
sex-other = その他
sex-unsaid = 答えない
form-report-send = 報告のために送る

## The same, question by question

report-ask-nationality = 韓国の法律により、海外から来られる方の受診について毎年の報告が必要です。お答えは任意です。受ける方はどの国・地域のパスポートをお持ちですか？
report-ask-sex = 受ける方のパスポートの性別を教えてください。
report-ask-birth-year = 受ける方が生まれたのは、西暦で何年ですか？
report-ask-entry = 受ける方が韓国に着くのはいつですか？
report-ask-exit = 受ける方が韓国を出るのはいつですか？
report-unclear = 読み取れないところがあったため、一つずつうかがいます。
report-exit-before-entry = 出国の日が到着の日より前になっています。もう一度確かめてください。
report-thanks = ありがとうございます。報告に必要なことはこれで全部です。ご予約はそのままです。
report-stopped = わかりました。ここまでにします。ご予約はそのままです。
report-closed = この内容にあたるご予約はもうありません。

## Buttons (24 characters at most)

reply-report-details = 年次報告に答える
reply-unsaid = 答えない
reply-report-stop = 残りを飛ばす
# { $country }: its name in the reader’s language.
reply-country = { $country }
