### だれを信頼できるか：登録、仲介業者、苦情、料金。数字、名前、日付は事実データから入ります。

## 登録の条件

registration-demands = 登録には専門医、保険、更新が必要です。クリニックの良し悪しを示すものではありません。
registration-agents =
    仲介業者にも登録が必要です。仲介手数料は、クリニックと業者の間のことです。見積もりは、支払う総額で出してもらってください。
    ここでは仲介業者を確認できません。メディカルコリア支援センターで確認できます。
card-registration-demands = クリニックの登録の条件
card-registration-agents = 仲介業者の登録の条件
registration-demands-specialist = 海外からの患者を診る診療科ごとに、専門医が少なくとも1人いること。
registration-demands-insurance = 年間{ $clinics }以上の賠償責任保険（総合病院は{ $hospitals }以上）。
registration-agents-money = { $insurance }以上の保証保険と、{ $capital }以上の資本金。登録した総合旅行業者には、この資本金は求められません。
registration-agents-office = 韓国内の事務所。
card-broker = 仲介業者に禁じられていること
broker-unregistered = 登録せずに海外の患者をクリニックに誘致すること：{ $years }年以下の懲役または{ $fine }以下の罰金。
broker-name = 名義や登録証を貸したり借りたりすること。
broker-commission = 法律の上限を超える手数料を取ることや、うその情報を伝えること。
broker-referral = 無登録の業者から患者を受け入れたクリニックは、登録を取り消されることがあります。
broker-reward = 通報した方への報奨金が、法律で定められています。
reply-registration-demands = 登録の条件
reply-registration-agents = 仲介業者について

## 口コミと引き換えの施術

review-deal-answer = 口コミと引き換えの無料や値引きの施術は、取り次いでいません。報酬つきの口コミはほかの患者に誤解を与えることがあり、クリニックが体験談を使うことも法律で制限されています。そうした話を持ちかけられたら、通報できます。
card-review-deal = 口コミと引き換えの施術
review-deal = 治療について誤解を与えるおそれのある体験談は、医療広告で禁じられています。口コミと引き換えの無料の施術は、ここでは取り次いでいません。
reply-review-deal = 口コミで無料になる？
reply-report = 通報する

## 苦情：カードの手順と、調停を行うK-MEDI

card-complaint = 苦情を伝える手順
complaint-step-clinic = クリニックに書面で：何があったか、どうしてほしいか、いつまでに返事がほしいか。
complaint-step-center = メディカルコリア支援センター：紛争の相談を受け付け、K-MEDIへの申請を手伝います。
complaint-step-kmedi = K-MEDI：海外からの患者も調停や仲裁を申請できます。メールでも受け付けています。
card-kmedi = K-MEDI：紛争の調停
card-kmedi-effect = 調停の効力
kmedi-effect = 双方が受け入れた調停は裁判上の和解と、仲裁は確定判決と同じ効力を持ちます。
label-kmedi-fee = 手数料
label-kmedi-papers = 書類
label-kmedi-language = 言語
label-kmedi-email = メール
label-kmedi-fax = ファクス
label-kmedi-hours = 受付時間
kmedi-fee = 請求額{ $limit }まで{ $fee }。超えた分は{ $step }ごとに{ $more }、{ $above }を超えた分は{ $step }ごとに{ $less }を加算
kmedi-paper-form = 申請書
kmedi-paper-course = これまでの経緯を書いた書類
kmedi-paper-consent = 機微な個人情報の利用への同意書
kmedi-paper-identity = 身分証の写し
kmedi-paper-proxy = 委任状と関係を証明する書類（患者本人でない場合）
kmedi-language = 韓国語。英語の書類には韓国語訳が必要
kmedi-hours = { $opens }〜{ $closes }（ソウル時間）
kmedi-online = オンライン申請には韓国の携帯電話かi-PINが必要なため、海外から来られる方はメールで申請します。
kmedi-time-unknown = かかる期間は公表されていません。K-MEDIにおたずねください。

## 料金と支払い

card-pay-written = 書面でもらうもの
card-pay-duty = クリニックの説明義務
card-pay-visitors = 海外から来られる方への高い料金
card-pay-lookup = 料金を調べる
pay-parts = 見積もりは項目ごとに出してもらってください：カウンセリングや診察、検査、治療、入院、薬、通訳、書類。VATが含まれるかもご確認ください。
pay-terms = 予約金、返金、キャンセルの条件は、支払う前に確認してください。
pay-duty = 法律により、クリニックは費用の見込みを、所管の省庁が定めた書式で患者に伝えなければなりません。
say-no = 頼んでいないものは、断れます。書面の見積もりを持ち帰り、ほかのクリニックにも聞いてみてください。
visitor-prices-answer = 海外から来られる方に高い料金を示す例が報じられています。個々のクリニックがそうかどうかは、お答えできません。頼りになるのは、項目ごとに書かれた書面の見積もりです。
pay-visitors = ある報道の調査では、クリニック{ $of }か所のうち{ $clinics }か所が、海外から来た方に倍の料金を求めました。
pay-lookup = 医療機関は、韓国の健康保険がきかない診療（非給付）の料金を公開しなければなりません。どの医療機関の料金も、{ $site }でだれでも調べられます。
reply-visitor-prices = 海外からだと高い？
reply-tax-refund = 税金の還付
reply-quote = 見積もりを頼む
reply-second-opinion = セカンドオピニオン

## 保険：一覧の行

card-insurance = クリニックに聞くこと
insurance-partner = ご加入の保険会社と提携しているか、それとも先に支払って後で請求するのか
insurance-forms = 保険会社の書類はだれが記入するのか
insurance-receipt = すべての項目が載った領収書
insurance-certificate = 英文の証明書（韓国を出る前に）
