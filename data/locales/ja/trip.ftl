### 旅行の計画：短い質問が3つ、そのあと日ごとの計画、または計画できない理由。時間はすべてソウル時間。
### 数字（期間、日、時間）はデータから入ります。計画では何も予約されません。「予約済み」「確定」とは言いません。

## フォームの質問。1つずつ、聞き直すときも同じ文で。

trip-ask-procedure = 今回の旅行で、どの治療を受けたいですか？
trip-ask-arrival = 韓国には、いつ、どの空港に着きますか？時間も書いてください。例：火曜日の正午、仁川
trip-ask-departure = 到着は{ $arrival }ですね。帰りの便はいつ出発しますか？例：金曜日の夕方、または五日間の滞在

## お答え。計画、または数字の出典のカードが続きます。

trip-fits =
    { $clinic }での「{ $procedure }」は、空き時間を見るかぎり日程に入ります。受けたあとの日数は、出典の中で最長の{ $longest }で計画しました。
    飛行機にいつ乗れるかは医師が判断するため、航空券は変更できるものにしてください。まだ何も予約していません。
trip-fits-unknown =
    { $clinic }での「{ $procedure }」は、日程の上では入ります。ただ、受けたあといつ飛行機に乗れるかは、出典を示せる情報がありません。
    航空券を買う前に、このクリニックにおたずねください。質問の文は下にあります。まだ何も予約していません。
trip-too-short =
    「{ $procedure }」を受けるには、この日程は短すぎます。受けたあとの期間は、出典の中で最長の{ $longest }を見込むため、あと{ $missing }足りません。
    帰りの便は{ $day }以降で計画してください。飛行機にいつ乗れるかは医師が判断します。
trip-too-short-hours =
    到着から帰りの便までの診療時間内に、{ $clinic }で「{ $procedure }」を受ける時間がとれません。到着からクリニックまで{ $after }、クリニックから出発まで{ $before }を見込んでいます。
trip-no-free-time = { $clinic }はご旅行の間も診療していますが、「{ $procedure }」の空き時間がありません。
trip-closed = クリニックに行ける{ $day }は、{ $clinic }が休診です。理由：{ $why }
trip-why-weekday = 毎週の休診日
trip-why-closure = クリニックが決めた休診日
trip-hours = 「{ $procedure }」が日程に入るかどうかは、時間によります。到着と帰りの便の時間を教えてください。
trip-past = 帰りの便の日時は、もう過ぎています。旅行の日程を、もう一度教えてください。
trip-wrong-order = 帰りの便が到着より前になっています。もう一度うかがいます。
trip-records-first = 「{ $procedure }」は、病院が先に診療記録を確認し、そのあと日時を示します。それまで航空券は買わないでください。ご相談は、ここで受け付けています。
trip-not-offered = 当サービスの情報では、今回の旅行で「{ $procedure }」をここから予約できる掲載クリニックはありません。
trip-not-offered-clinic = { $clinic }での「{ $procedure }」は、計画できません。当サービスの情報では行っていないか、外国人患者の受け入れ登録を確認できませんでした。
trip-stopped = わかりました。計画はここまでにします。ほかにお手伝いできることはありますか？

## 計画のカード：時間の順に、1つずつの行

card-trip = 旅行の計画
trip-airport = { $airport }、ソウル時間
label-trip-land = 到着
label-trip-clinic = クリニックに着ける時間
label-trip-appointment = クリニックでの予定
label-trip-consultation = カウンセリング
label-trip-treatment = 治療（最も早い日）
label-trip-rest = 韓国での休養（最後の日）
label-trip-fly = 飛行機に乗る日（最も早い日）
label-trip-leave = 空港へ出発（遅くとも）
label-trip-departure = 帰りの便
trip-ask-clinic = 確認できていません。このクリニックにおたずねください
trip-buffers = 到着からクリニックまで{ $after }、クリニックから出発まで{ $before }を見込んでいます。
trip-consultation = まずカウンセリングを受けます。治療をするかどうかとその日は、医師が決めます。
trip-marks = 内出血や腫れは、{ $length }続くことがあります（出典の中で最長の期間）。
trip-sessions = 出典では、数回受けるものとされています。この計画に入っているのは1回です。
trip-after = 韓国を出てから具合が悪くなったとき：急な症状やひどい症状なら、まずその国の救急番号に電話し、そのあとクリニックに連絡してください。
trip-after-line = メディカルコリア支援センターには、韓国の外からも電話できます：{ $number }

## クリニックへの質問：韓国語と読む方の言語で示し、送ったり見せたりできます。

card-trip-question = クリニックへの質問
trip-question = { $day }に「{ $procedure }」を受けたいと考えています。帰りの便は{ $flight }に出発します。受けたあと、飛行機にはいつから乗れますか？

## カレンダーのファイル。ロック画面に出るため、治療名もクリニック名も入れません。

card-trip-file = カレンダー用の計画
trip-ics-appointment = 現地での予定
trip-ics-note = { $place }。これは計画で、予約ではありません。

## ボタン（22字まで）

reply-trip-book = これで予約する
reply-trip-again = 別の日程
reply-trip-stay = { $day }に帰る
