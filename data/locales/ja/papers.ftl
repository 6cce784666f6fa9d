### 書類とビザ：手元に残せる一覧。ビザの名前と日付はデータから入ります。

papers-answer =
    手元に残せる一覧です。クリニックでよく求められるもので、実際に必要なものは受診先のクリニックが案内します。
    韓国には、どのビザや電子渡航認証で入国しますか？そのための書類も加えられます。
papers-answer-procedure = 「{ $procedure }」の場合の、手元に残せる一覧です。クリニックでよく求められるもので、実際に必要なものは受診先のクリニックが案内します。

## 一覧の見出し

card-papers = 持っていくもの
card-papers-also = この治療でほかに必要なもの
card-papers-journey = ビザの申請に使うもの
card-papers-resident = 韓国に住んでいる方へ
card-papers-ask = クリニックに聞くこと
card-visa-change = 治療が長くなるとき
card-keta = K-ETA（電子渡航認証）

## 一覧の行：持っていくもの

paper-passport = パスポート
paper-doctors-note = 医師の紹介状や診断書
paper-results = 最近の検査結果
paper-images = CTなどの画像のディスク
paper-medicines = 使用中の薬の一覧
paper-allergies = アレルギーの内容
paper-operations = 過去に受けた手術：内容と時期
paper-policy = 保険証券
paper-face-operations = 過去に受けた顔の手術：内容と時期
paper-dental-work = これまでに受けた歯の治療の内容
paper-prescription = 直近のメガネやコンタクトレンズの処方箋
paper-hormone-results = 手元にあるホルモン検査の結果
paper-tube-images = 卵管のX線画像（検査を受けていれば）
paper-marriage = 婚姻を証明する書類（夫婦で受ける場合）
paper-all-records = これまでの診療記録すべて（ないと病院が意見を出せないことがあります）
paper-all-images = これまでのCTなどの画像すべて
paper-form = 申請書
paper-photo = 写真
paper-booking = 韓国のクリニックの予約を示す書類
paper-funds = 資金を証明する書類
paper-family = 家族関係を証明する書類（同行する方の分）
paper-resident =
    韓国に居住者として登録している方や、韓国の健康保険に加入している方は、それを示すものを持参し、クリニックに伝えてください。予約は当サービスではなく、クリニックに直接お願いします。
    G-1ビザで韓国の健康保険に加入していない方は、海外からの患者に当たります。

## 一覧の行：クリニックに聞くこと。当サービスから体や薬の指示はしません。

ask-medicines = 薬：どれを飲み、どれを飲まないかは、クリニックの指示で決まります。聞く前に自分でやめないでください
ask-fasting = 受ける前に食事や水分をとってよいか
ask-deposit = 予約金：金額と、キャンセルできる期限
ask-refund = 返金の条件（書面で）
ask-vat = 見積もりにVATが含まれるか
ask-whole-price = 費用の見込みの総額（仲介業者にも聞く）
ask-aftercare = 帰ったあとの連絡先（夜間と、韓国の外から）
ask-certificate = 英文の証明書（韓国を出る前に）
ask-lenses = コンタクトレンズを何日前から外すか
ask-passport-photo = 出入国審査用の証明書（顔がパスポートの写真と変わる場合）

## ビザ

visa-short =
    滞在が{ $stay }なら、治療のためのビザは{ $visa }で、{ $days }まで滞在できます。お持ちのパスポートでビザが必要かどうかは、大使館に確認できます。
    患者の世話をする近い親族の方も申請できます。発給するかどうかは大使館が判断します。
visa-long =
    { $stay }の滞在は、治療のための短期ビザの期間（{ $days }まで）より長くなります。長い治療には{ $visa }があります。
    患者の世話をする近い親族の方も申請できます。発給するかどうかは大使館が判断します。
visa-keta-answer = K-ETAは電子渡航認証で、ビザではありません。わかっていることを、日付とともにご案内します。ビザが必要な治療については、大使館におたずねください。
visa-invitation = 招へい状は、治療を受けるクリニックが出します。予約が決まったら、クリニックに頼んでください。
visa-change = { $short }での滞在を延ばせるのは、特別な場合だけです。長い治療では{ $long }に切り替えます。
visa-keta-terms = 手数料は{ $fee }、有効期間は{ $years }年でした（{ $known }時点）。

## ボタン（22字まで）

reply-papers-entry = { $entry }
reply-visa = ビザ

## 税金の還付：カードの見出しと1行

card-refund-hotels = ホテルの宿泊
card-refund-goods = お店で買った品物
tax-refund-goods = 旅行者が買った品物の税金の還付は、今もあります。この制度に参加している店かどうかは、お店に確認できます。
