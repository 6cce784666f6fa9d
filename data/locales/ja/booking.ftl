### 予約、予約の確認、キャンセル。

booking-resumed = 予約の続きから進めます。
booking-ask-procedure = どの施術を予約しますか？
booking-ask-clinic =
    { $count ->
        [1] 「{ $procedure }」は、このクリニックで予約できます。ここにしますか？
       *[other] 「{ $procedure }」は、どのクリニックにしますか？
    }
booking-ask-time = { $clinic }に行きたい日はいつですか？時間の希望もあれば書いてください（ソウル時間）。例：金曜日の午後
booking-times-offered = { $clinic }は、次の時間が空いています（ソウル時間）。どれにしますか？
booking-no-times = { $clinic }は、その日時に空きがありません。ほかにご都合のよい日はいつですか？
booking-ask-residency =
    韓国の法律で確認が必要です。受ける方は「韓国に居住者として登録している」「韓国の健康保険に加入している」のどちらかに当てはまりますか？
    お答えを出入国管理の当局に伝えることはありません。
booking-ask-name = 受ける方のお名前を、パスポートと同じローマ字で教えてください。
booking-ask-contact = ご連絡先を教えてください。電話番号は国番号から書いてください。メールアドレスでもかまいません。
booking-summary = 内容をご確認ください。このまま送りますか？
booking-terms = クリニックの規定：{ $terms }
booking-confirmed =
    予約が確定しました。予約番号は{ $code }です。
    この番号で、ここから予約の確認とキャンセルができます。控えておいてください。
booking-requested =
    クリニックに申し込みを送りました。予約はまだ確定していません。{ $deadline }までにクリニックが回答することになっています。
    予約番号は{ $code }です。
booking-resident =
    教えていただき、ありがとうございます。法律により、当サービスで予約できるのは海外から来られる方だけです。韓国に居住する方や韓国の健康保険に加入している方の予約はできません。
    { $clinic }には直接予約できます：{ $phone }。在留についてのご質問には、1345が多くの言語で対応しています。
booking-paused = わかりました。ここで止めておきます。入力した内容は{ $days }日間残しておきます。
booking-problem-closed = { $clinic }は、その時間は診療していません。
booking-problem-past = その時間はもう過ぎています。
booking-problem-full = その時間は埋まっています。
booking-problem-not-offered = { $clinic }で「{ $procedure }」を受けられることを、当サービスの情報では確認できていません。
booking-problem-not-bookable = { $clinic }は、ここでは予約できません。海外からの患者を受け入れる登録を確認できませんでした。
booking-consultation-first = 「{ $procedure }」は、まずカウンセリングからです。ここではカウンセリングを予約します。その先は、医師と相談して決めます。
booking-records-first = 「{ $procedure }」は、病院が先に診療記録を確認します。そのため、ここで日時を選んで予約することはできません。担当者がお手伝いします。
booking-conflict = 申し訳ありません。たった今、その時間に別の予約が入りました。
booking-limit = このご連絡先には、進行中の予約がすでに{ $count }件あります。先に1件キャンセルするか、担当者にご相談ください。
booking-name-unclear = お名前として読み取れませんでした。パスポートと同じローマ字で書いてください。
booking-contact-unclear = 電話番号かメールアドレスとして読み取れませんでした。もう一度書いてください。
booking-nothing-open = 入力途中の予約は見つかりませんでした。
availability = { $clinic }の空き時間です（ソウル時間）：
availability-which = どのクリニックの、いつの空きを調べますか？
lookup-ask-code = 予約番号を教えてください。GCで始まる番号です。
lookup-ask-proof = ご本人の予約かどうかの確認です。予約に使った電話番号、メールアドレス、姓のうち、1つを教えてください。
booking-shown = ご予約の内容です：
booking-not-found = その予約番号と確認の内容に合う予約は、見つかりませんでした。どちらも、もう一度お確かめください。
lookup-locked = 入力の間違いが続きました。しばらく待ってから試すか、担当者にご相談ください。
booking-cancelled = 予約{ $code }をキャンセルしました。{ $clinic }にも伝えました。
booking-already-cancelled = 予約{ $code }は、すでにキャンセルされています。
state-requested = 申込済み（クリニックの確認待ち）
state-confirmed = 予約確定
state-cancelled = キャンセル済み
state-declined = クリニックから受けられないとの回答
state-arrived = 来院済み
state-completed = 終了
state-no-show = 来院なし
state-held = 仮押さえ中
booking-ask-another = 次の時間はまだ空いています（ソウル時間）。どれにしますか？
state-will-be-confirmed = 送るとすぐに予約確定
state-will-be-requested = 申し込み（クリニックの確認が必要）
lookup-stopped = わかりました。予約はそのままにしてあります。
booking-cannot-cancel = この予約はもうキャンセルできません。日時が過ぎたか、クリニック側で終了しています。担当者がお手伝いできます。
booking-ask-details =
    あと少しです。フォームに入力するか、まとめて送ってください。
    ・受ける方のお名前（パスポートと同じローマ字）
    ・国番号からの電話番号、またはメールアドレス
booking-ask-details-other =
    あと少しです。フォームに入力するか、まとめて送ってください。
    ・施術や治療を受ける方のお名前（パスポートと同じローマ字）
    ・こちらから連絡できる電話番号（国番号から）、またはメールアドレス
booking-ask-details-child =
    あと少しです。フォームに入力するか、まとめて送ってください。
    ・お子さんのお名前（パスポートと同じローマ字）
    ・保護者の方ご自身のお名前
    ・国番号からの電話番号、またはメールアドレス
booking-back-procedure = 予約の続きです。どの施術にしますか？
booking-back-clinic = 予約の続きです。どのクリニックにしますか？
booking-back-time = 予約の続きです。どの時間がよいですか？
booking-back-residency = 予約の続きです。受ける方は、韓国に居住者として登録しているか、韓国の健康保険に加入していますか？
booking-back-details = 予約の続きです。受ける方のお名前と、ご連絡先を教えてください。
booking-back-contact = 予約の続きです。ご連絡先を教えてください。
booking-clinics-relaxed = 「{ $procedure }」で、すべてのご希望に合うクリニックは見つかりませんでした。ご希望に近い順にご案内します：
booking-needs-review = 教えていただき、ありがとうございます。先にクリニックの担当者が確認するため、申し込みとして送ります。医師にも直接お伝えください。
booking-summary-consent =
    内容をご確認ください。送るには、次の2つへの同意が必要です。
    ・受ける方の健康に関する情報を、この予約のために当サービスが保存すること
    ・その情報を、お名前と連絡先とともに{ $clinic }に渡すこと
    同意はいつでも取り消せます。「はい」と答えると、両方に同意したことになります。このまま送りますか？
booking-not-sent = わかりました。何も送っていません。入力した内容は{ $days }日間残しておきます。内容を変えることも、ご自分でクリニックに電話することもできます：{ $clinic }、{ $phone }
booking-resident-no-clinic = 教えていただき、ありがとうございます。法律により、当サービスを使えるのは海外から来られる方だけです。韓国に居住する方や韓国の健康保険に加入している方は、クリニックに直接ご連絡ください。
booking-problem-too-far = その日はまだ先のため、クリニックの予約枠が出ていません。
booking-problem-holiday = その日は韓国の祝日「{ $holiday }」のため、{ $clinic }は休診です。
booking-problem-weekday = { $clinic }は、その曜日は休診です。
booking-problem-hours = { $clinic }は、その時間は診療時間外です。
booking-problem-break = { $clinic }は、その時間は昼休みです。
booking-problem-no-woman-doctor = 当サービスでわかる範囲では、{ $clinic }で「{ $procedure }」を担当する女性の医師はいません。
booking-problem-no-man-doctor = 当サービスでわかる範囲では、{ $clinic }で「{ $procedure }」を担当する男性の医師はいません。
booking-cancelled-late = 予約{ $code }をキャンセルしました。{ $clinic }にも伝えました。無料でキャンセルできる期限を過ぎていたため、クリニックの規定が適用されます。
booking-cannot-move = この予約の日時は、もう変更できません。担当者がお手伝いできます。
move-ask-time = いつに変更しますか？ご希望の日時を書いてください（ソウル時間）。
move-back-time = 予約の続きです。新しい日時はいつがよいですか？
move-ask-confirmed = { $clinic }の予約を、{ $old }から{ $new }に変更しますか？（ソウル時間）
move-ask-confirmed-late = { $clinic }の予約を、{ $old }から{ $new }に変更しますか？（ソウル時間）無料で変更できる期限を過ぎているため、クリニックの規定が適用される場合があります。
booking-moved = 日時を変更し、新しい日時で予約が確定しました。予約番号は{ $code }のままです。
booking-moved-requested =
    新しい日時を、クリニックに申し込みました。まだ確定していません。{ $deadline }（ソウル時間）までにクリニックが回答することになっています。元の日時の枠は、もう押さえていません。
    予約番号は{ $code }のままです。
holiday-new-years-day = 元日
holiday-seollal = 旧正月（ソルラル）
holiday-independence-movement-day = 三一節（独立運動記念日）
holiday-labor-day = 労働節（メーデー）
holiday-childrens-day = こどもの日
holiday-buddhas-birthday = 釈迦誕生日
holiday-memorial-day = 顕忠日
holiday-constitution-day = 制憲節
holiday-liberation-day = 光復節
holiday-chuseok = 秋夕（チュソク）
holiday-national-foundation-day = 開天節
holiday-hangul-day = ハングルの日
holiday-christmas = クリスマス
holiday-local-election-day = 統一地方選挙の日
holiday-assembly-election-day = 国会議員選挙の日
holiday-presidential-election-day = 大統領選挙の日
holiday-temporary-holiday = 政府が定めた臨時の休日
holiday-substitute = { $holiday }の振替休日
booking-noted = 承りました：{ $what }
