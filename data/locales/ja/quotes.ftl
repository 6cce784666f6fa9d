### 見積もり：治療の費用をクリニックに問い合わせ、書面の回答がカードで届きます。
### 見積もりはクリニック自身の金額です。2つのクリニックの料金は比べません。

quote-ask-procedure = どの治療の見積もりが必要ですか？
quote-ask-clinic =
    { $count ->
        [1] 掲載クリニックのうち、「{ $procedure }」の見積もりを頼めるのはこのクリニックです。問い合わせますか？
       *[other] 「{ $procedure }」について、どのクリニックに問い合わせますか？ひとつだけでも、{ $count }件すべてでもかまいません。並びは料金の順ではありません。
    }
quote-ask-contact = クリニックからどちらにご連絡すればよいですか？電話番号（国番号から）か、メールアドレスを書いてください。
form-quote = 見積もりの依頼
field-quote-words = クリニックに伝えたいこと
label-quote-words = クリニックに伝えること
quote-not-offered = 当サービスの情報では、{ $clinic }でこの治療は行っていません。
quote-records-first = 「{ $procedure }」は、病院が診療記録を確認してからでないと、料金を示せません。そのためのご相談を、ここで受け付けています。
quote-summary =
    ご依頼の内容です。送ると、次の両方に同意したことになります。
    ・健康に関する情報を含むこの内容を、見積もりのために当サービスが保存すること
    ・その内容を、連絡先とともに、カードにあるすべてのクリニックに渡すこと
    同意はいつでも取り消せます。このまま送りますか？
quote-requested =
    { $count ->
        [1] ありがとうございます。ご依頼は担当者が引き継ぎ、クリニックに問い合わせます。
       *[other] ありがとうございます。ご依頼は担当者が引き継ぎ、{ $count }件のクリニックに問い合わせます。
    }
    回答はこのチャットに届きます。予約ではなく、料金もまだ決まっていません。
quote-not-sent = わかりました。何も送っていません。入力した内容も保存しません。
quote-shown = 見積もりのご依頼の状況です。
quote-withdrawn =
    { $count ->
        [1] ご依頼を取り下げました。この依頼で見積もりが届くことはありません。
       *[other] 取り下げたご依頼：{ $count }件。すでに届いた見積もりは、そのまま残ります。
    }
quote-arrived =
    「{ $procedure }」の見積もりについて、{ $clinic }から回答がありました。金額はクリニックが示したものです。
    支払う前に、ご自分や医師の判断で受けないことになった場合の返金について、確認してください。
quote-declined = 「{ $procedure }」の見積もりは、今わかっている内容では出せないと、{ $clinic }から回答がありました。ほかのクリニックに問い合わせることも、担当者がお手伝いすることもできます。

card-quote-request = 見積もりの依頼
card-quote = 見積もり
state-quote-requested = 受付済み（クリニックに問い合わせ中）
state-quote-overdue = 回答が遅れています
state-quote-quoted = クリニックから回答あり
state-quote-expired = 有効期限切れ
state-quote-declined = クリニックから出せないとの回答
label-quote-date = 見積もりの日
label-quote-until = 有効期限
label-quote-consultation = カウンセリング・診察
label-quote-tests = 検査
label-quote-procedure = 治療そのもの
label-quote-admission = 入院
label-quote-medicine = 薬
label-quote-interpretation = 通訳
label-quote-documents = 書類
label-quote-total = 上記の合計
label-quote-note = クリニックからの説明
quote-part-none = 不要
quote-part-included = ほかの項目に含まれる
quote-part-unknown = 記載なし
quote-no-total = クリニックが示していない項目があるため、合計は出していません。足りない項目を、書面で出してもらってください。
quote-note = { $clinic }の見積もりで、{ $day }まで有効です。診察のうえで医師が判断し、それによって料金が変わることがあります。
quote-note-expired = { $clinic }のこの見積もりは、{ $day }で有効期限が切れました。新しい見積もりをクリニックに頼んでください。

reply-quote-all = すべてに問い合わせる
reply-quote-new = 新しい見積もりを頼む
reply-quote-other = ほかのクリニックに聞く
reply-quote-withdraw = 依頼を取り下げる

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = 江南コンシェルジュ：ご依頼を承りました
quote-subject-answered = 江南コンシェルジュからの回答
quote-letter-asked = ご依頼を承りました。担当者が問い合わせ中で、{ $deadline }（ソウル時間）までにご連絡します。これは予約ではありません。
quote-letter-answered = ご依頼{ $code }に回答がありました。内容は、この下とチャットで確認できます。これは予約ではありません。
quote-letter-declined = ご依頼{ $code }に回答がありました。今わかっている内容では、金額を出せないとのことです。チャットでほかに問い合わせることも、担当者がお手伝いすることもできます。
quote-expiring = ご依頼{ $code }への回答の有効期限は{ $day }です。それを過ぎたら、新しくご依頼ください。
quote-mail-foot = ご依頼{ $code }の連絡先として登録されたアドレスに、自動アシスタントが送っています。このメールには返信せず、チャットに書いてください：{ $link }
