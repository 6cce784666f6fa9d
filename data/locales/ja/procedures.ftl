### 施術の内容、料金、かかる時間、その後。数字はデータから入り、ここには書きません。

procedure-answer =
    { $procedure }：{ $description }
    合うかどうかは、診察のうえで医師が判断します。
procedure-unlisted =
    「{ $procedure }」の説明は、まだ掲載していません。受けられるクリニック探しは、担当者がお手伝いできます。
procedure-which = どの施術について知りたいですか？
procedure-which-meant = その言葉に当てはまる施術は、いくつかあります。どれのことですか？
reply-duration = 時間と回数
procedures-list =
    { $count ->
        [1] 掲載している施術のうち、当てはまるのは次の1件です：
       *[other] 掲載している施術はこちらです：
    }
procedures-fields = どの分野に興味がありますか？
procedures-none = この分野の施術は掲載していません：{ $field }。掲載している分野はこちらです：
procedures-nothing = 施術はまだ掲載していません。クリニック探しは、担当者がお手伝いできます。

## 料金

price-answer =
    掲載クリニックが示している「{ $procedure }」の料金です。実際の見積もりと異なる場合があります。見積もりは書面でもらい、付加価値税（VAT）が含まれるかもご確認ください。
price-answer-both =
    掲載クリニックが示している「{ $procedure }」の料金と、韓国での料金として報告されたものです。実際の見積もりと異なる場合があります。見積もりは書面でもらい、付加価値税（VAT）が含まれるかもご確認ください。
price-answer-reported =
    「{ $procedure }」の料金を示している掲載クリニックはありません。次は、韓国での料金として報告されたものです。実際の見積もりと異なる場合があります。見積もりは書面でもらい、付加価値税（VAT）が含まれるかもご確認ください。
price-answer-reported-clinic =
    { $clinic }の「{ $procedure }」の料金は、お伝えできる情報がありません。次は、韓国での料金として報告されたものです。実際の見積もりと異なる場合があります。見積もりは書面でもらい、付加価値税（VAT）が含まれるかもご確認ください。
price-unknown =
    「{ $procedure }」の料金は、出典を示せる情報がありません。推測でのお答えは控えます。
    クリニックで書面の見積もりをもらえます。
price-unknown-clinic =
    { $clinic }の「{ $procedure }」の料金は、お伝えできる情報がありません。推測でのお答えは控えます。
    クリニックで書面の見積もりをもらえます。
price-which = どの施術の料金を知りたいですか？
price-demo = デモ用の料金で、実際のものではありません。
vat-included = 税込（VATを含む）
vat-excluded = 税別（VATを含まない）
vat-unknown = VAT：クリニックにご確認ください

card-price-statistics = 韓国の医療機関が報告した料金
card-price-other = 別の出典による料金
label-price-low = 最低額
label-price-median = 中央値（真ん中の金額）
label-price-mean = 平均
label-price-high = 最高額
label-price-range = 金額の幅
label-price-unit = 何の料金か
label-zirconia-clinic = ジルコニア（歯科医院）
label-zirconia-hospital = ジルコニア（歯科病院）
label-inlay-gold = インレー（ゴールド）
label-inlay-resin = インレー（レジン）
label-inlay-ceramic = インレー（セラミック）
label-onlay-gold = アンレー（ゴールド）
label-onlay-resin = アンレー（レジン）
unit-per-cc = 製剤1ccあたり
unit-per-graft = 1グラフト（株）あたり
unit-per-grafts = { $count }グラフト（株）以上の手術
unit-per-tooth = 歯1本
unit-per-treatment = 施術1回
unit-multifocal-lens = 多焦点レンズのみ（手術代は別）
price-figure-low = 最低額 { $amount }
price-figure-median = 中央値 { $amount }
price-figure-mean = 平均 { $amount }
price-figure-high = 最高額 { $amount }
price-figure-range = { $amount }
price-few-clinics = ごく少数の医療機関の数字です。
card-basis = 料金の決まり方
basis-lines = 照射するライン数で決まります：{ $counts }
basis-tip-shots = 使うチップ（肌に当てる部品）で決まります。チップのショット数：{ $counts }
basis-after-consultation = カウンセリングのあとに決まります。
basis-extra = 目のまわりや神経ブロック（麻酔）などを加えると、最初の金額に約{ $share }加算されることがあります。

## 情報の出どころ

label-source-kind = 出典の種類
source-kind-law = 法令
source-kind-ministry = 公的機関
source-kind-district = 区役所
source-kind-statistics = 公的な統計
source-kind-press = 報道
source-kind-vendor = クリニックや企業のページ
source-kind-blog = 個人のガイドやブログ
source-old = { $date }時点の情報です。変わっている可能性があるため、決める前にご確認ください。
source-undated = このページには日付がありません。{ $read }に閲覧した内容です。決める前にご確認ください。

## 期間と回数

duration-answer =
    「{ $procedure }」の時間や回数について、出典のある情報です。実際には医師が診察のうえで決めるため、ご自身の予定はクリニックにおたずねください。
duration-unknown =
    「{ $procedure }」にかかる時間は、出典を示せる情報がありません。推測でのお答えは控えます。日程を決める前に、受けるクリニックにご確認ください。
duration-appointments =
    掲載クリニックが「{ $procedure }」の予約にとっている時間です。治療全体の期間は出典を示せる情報がないため、クリニックにおたずねください。
duration-which = どの施術の時間や回数を知りたいですか？

card-duration = 時間と回数
label-sessions = 回数
label-interval = 次の回までの間隔
label-one-session = 1回の時間
label-whole-course = 全体の期間
label-monitoring = 術後の経過観察
label-examination = 事前の検査
label-visit = 相談を含む来院
label-visit-basic = 基本の健診
label-visit-comprehensive = 総合健診
label-report = 結果が出るまで
label-operation = 手術
label-amount-face = 使用量（顔）
label-amount-face-neck = 使用量（顔と首）
label-amount-eyes = 使用量（両目の下）
label-treatment-slot = 施術の予約
label-consultation-slot = カウンセリングの予約
label-records-slot = 診療記録の確認後の予約
length-range = { $from }〜{ $to }
length-about = 約{ $length }
length-at-least = 少なくとも{ $length }
length-up-to = { $length }まで
count-range = { $from }〜{ $to }
amount-cc = { $amount }cc
scope-cosmetic-surgery = 美容外科手術全般についての情報で、この手術だけのものではありません。
scope-injectables = 肌への注射全般についての情報です。
scope-one-case = ある一例についての情報です。
scope-laser-eye-surgery = 目のレーザー手術全般についての情報です。
scope-with-rejuran = リジュランと合わせて受ける場合についての情報です。

## 回復、滞在、飛行機

recovery-answer-flying =
    「{ $procedure }」の回復について、出典のある情報です。帰りの飛行機は、最も長い期間に合わせて計画してください：{ $longest }。いつ乗れるかは執刀医が判断します。航空券は変更できるものにしてください。
recovery-answer =
    「{ $procedure }」の回復について、出典のある情報です。飛行機については、出典を示せる情報がありません。航空券を買う前に受けるクリニックに確認し、変更できるものにしてください。
recovery-unknown =
    「{ $procedure }」の回復や飛行機については、出典を示せる情報がありません。推測でのお答えは控えます。航空券を買う前に受けるクリニックに確認し、変更できるものにしてください。
recovery-which = どの施術のことですか？

card-recovery = 回復
card-stay = 韓国での滞在
card-flying = 飛行機
label-bruising = 内出血や腫れ
label-first-recovery = 最初の回復期間
label-settled = 形が落ち着くまで
label-usual-activity = ふだんの生活に戻るまで
label-lasek = ラセックのあと
label-stay = 滞在
label-flying = 飛行機に乗るまで
label-flying-short = 短時間の飛行機に乗るまで
label-flying-long = 長時間の飛行機に乗るまで
flying-leg-clots = 脚の手術のあとは、飛行機で血栓（血のかたまり）ができる危険が高くなります。いつ乗れるかは執刀医におたずねください。

## リスク

risks-answer =
    「{ $procedure }」が合うかどうかは、医師が判断します。起こりうる副作用については、クリニックに事前に説明する義務があります。次に当てはまるものがあれば、先に医師に伝えてください。これがすべてではありません。
risks-unknown =
    「{ $procedure }」の注意点は、出典を示せる情報がありません。合うかどうかは医師が判断し、起こりうる副作用については、クリニックに事前に説明する義務があります。病気、飲んでいる薬、アレルギー、妊娠は、医師に伝えてください。
risks-which = どの施術のことですか？

card-cautions = 当てはまるときは事前に医師へ
card-risks = 起こりうると出典にあること
risk-hollow-cheeks = 出力が強すぎたり、ショット数が多すぎたりすると、頬がこけることがあります。
risk-burns = 出力が強すぎたり、ショット数が多すぎたりすると、やけどをすることがあります。
risk-severe-reaction = まれに：胸の痛み、息苦しさ、じんましん（重いアレルギー）
risk-vessel-block = 血管が詰まると、皮膚や視力を失うことがあります。
risk-call = こうした症状が出たら、すぐに{ $number }に電話してください。韓国の外では、その国の救急番号へ。
card-checks = クリニックで見せてもらうもの
inspect-device-generation = 機器の世代（書面で）
inspect-shot-log = 照射したショット数の記録（書面で）
inspect-sealed-tip = 開封する前のチップと、そのシリアル番号
card-explanation = 法律で決まっていること
caution-pregnancy = 妊娠している、または妊娠の可能性がある
caution-breastfeeding = 授乳している
caution-recent-birth = 出産から{ $length }たっていない
caution-cancer-treatment = がんの治療を受けている
caution-skin-infection = 皮膚の感染症がある
caution-severe-allergy = 重いアレルギーがある
caution-ingredient-allergy = 成分にアレルギーがある
caution-bleeding-disorder = 血が止まりにくい病気がある
caution-thin-face = 顔の脂肪が少ない
caution-under-18 = { $age }歳未満である
caution-unstable-sight = 視力が安定していない
caution-dry-eye = ドライアイがある
caution-keratoconus = 円錐角膜（角膜が薄くとがる病気）がある
caution-glaucoma = 緑内障がある
caution-medicines = 飲んでいる薬がある
caution-dental-work = 歯の治療を受けたことがある

## クリニックと仲介業者の登録

registration-check-verified =
    当サービスの情報では、{ $clinic }は外国人患者の受け入れ登録があります。メディカルコリア支援センターでも確認できます。
registration-check-unknown =
    { $clinic }の登録は、当サービスでは確認できていません。登録がないという意味ではありません。メディカルコリア支援センターで確認できます。
registration-check-lapsed =
    当サービスにある{ $clinic }の登録は、有効期限が過ぎています。更新されている可能性もあるため、予約の前にメディカルコリア支援センターにご確認ください。
registration-check-where =
    ここで確認できるのは、掲載しているクリニックだけです。ほかのクリニック、代理店、仲介業者については、メディカルコリア支援センターにおたずねください。
registration-check-other = ほかのクリニック、代理店、仲介業者のことですか？ここでは確認できないため、メディカルコリア支援センターにおたずねください。

card-registration = 登録
card-registration-law = 海外からの患者を受け入れられる医療機関
label-registration-number = 登録番号
label-registration-until = 有効期限
clinic-demo = デモ用のクリニックで、実在しません。
registration-state-verified = 外国人患者の受け入れ登録あり
registration-state-unknown = 確認できていません
registration-state-lapsed = 有効期限切れ
registration-law-clinics = 海外からの患者を受け入れられるのは、登録したクリニックと病院だけです。
registration-law-agencies = 予約の代行や案内ができるのは、登録した仲介業者だけです。
registration-law-validity = 登録の有効期間は{ $years }年で、更新できます。
registration-law-side-effects = クリニックは、診断の内容、治療の方法、起こりうる副作用、費用の見込みを説明しなければなりません。
quote-answer =
    見積もりを出せるのは、ご希望や状態を確認したクリニックだけです。日付入りの書面で、VATが含まれるかどうかも書いてもらってください。ご希望を記録しました。担当者が代わりに問い合わせます。
    電話番号かメールアドレスと、希望の施術を書いてください。
