### 可以信任誰：登錄、仲介、申訴、價格。數字、名稱和日期來自資料。

## 登錄有什麼要求

registration-demands = 登錄要求有專科醫師、有保險、按期展延。它不代表診所的好壞。
# 仲介也叫仲介公司、代辦、招攬業者。
registration-agents =
    仲介公司也必須登錄。佣金是診所和仲介之間的事：請問清楚您的報價是不是全部費用。
    仲介我在這裡沒辦法查，韓國國際醫療支援中心可以查。
card-registration-demands = 診所必須具備
card-registration-agents = 仲介公司必須具備
registration-demands-specialist = 提供給國外患者的每一科，至少有一位專科醫師。
# { $clinics }、{ $hospitals }：金額。
registration-demands-insurance = 醫療賠償責任險，每年保額至少 { $clinics }；綜合醫院至少 { $hospitals }。
registration-agents-money = 保證保險至少 { $insurance }，資本額至少 { $capital }；已登錄的綜合旅行社不要求資本額。
registration-agents-office = 在韓國有辦公室。
card-broker = 仲介不能做的事
# { $years }：有期徒刑年數；{ $fine }：金額。
broker-unregistered = 沒有登錄就替診所介紹國外患者：最高 { $years } 年有期徒刑，或最高 { $fine } 罰金。
broker-name = 出借或借用名義、登錄證。
broker-commission = 收取超過法定上限的佣金，或提供不實資訊。
broker-referral = 診所如果收治未登錄仲介介紹的患者，可能被取消登錄。
broker-reward = 法律對檢舉人設有獎金。
reply-registration-demands = 登錄的法律要求
reply-registration-agents = 仲介公司和個人仲介

## 用寫心得換療程

review-deal-answer = 用寫心得換免費或比較便宜的療程，我不會安排。收了好處的心得可能誤導其他患者，法律也限制診所使用患者的治療經驗。如果有人向您這樣提議，可以檢舉。
card-review-deal = 用寫心得換療程
review-deal = 患者的治療經驗如果可能讓人誤解療效，不得用於醫療廣告。用寫心得換免費療程，這裡不安排。
reply-review-deal = 寫心得就免費嗎
# 檢舉仲介。
reply-report = 我要檢舉

## 申訴：卡片上的步驟，接著是調解機構 K-MEDI

card-complaint = 申訴步驟
complaint-step-clinic = 診所，以書面提出：發生了什麼事、希望怎麼處理、希望什麼時候之前回覆。
complaint-step-center = 韓國國際醫療支援中心：受理糾紛，也協助您向 K-MEDI 申請。
complaint-step-kmedi = K-MEDI：國外患者可以申請調解或仲裁，也可以用電子郵件申請。
card-kmedi = K-MEDI：醫療糾紛調解
card-kmedi-effect = 調解的效力
kmedi-effect = 雙方都接受的調解，效力等同訴訟上的和解；仲裁的效力等同確定判決。
label-kmedi-fee = 費用
label-kmedi-papers = 文件
label-kmedi-language = 語言
label-kmedi-email = 電子信箱
label-kmedi-fax = 傳真
label-kmedi-hours = 辦公時間
# 都是金額。求償金額在 { $limit } 以內收 { $fee }；超過的部分每 { $step } 加 { $more }；{ $above } 以上的部分只加 { $less }。
kmedi-fee = 求償金額 { $limit } 以內：{ $fee }；超過的部分每 { $step } 加收 { $more }；超過 { $above } 的部分，每 { $step } 加收 { $less }
# 文件，寫成一句裡的清單。
kmedi-paper-form = 申請書
kmedi-paper-course = 事情經過
kmedi-paper-consent = 敏感資料使用同意書
kmedi-paper-identity = 身分證件影本
kmedi-paper-proxy = 委託書和關係證明（申請人不是患者本人時）
kmedi-language = 韓文；英文表格要附韓文譯本
# { $opens }、{ $closes }：一天中的時間。
kmedi-hours = { $opens }–{ $closes }（首爾時間）
kmedi-online = 線上申請需要韓國手機門號或 i-PIN，所以訪客用電子郵件申請。
kmedi-time-unknown = 需要多久沒有公布，請向 K-MEDI 詢問。

## 價格和付款

card-pay-written = 請寫成書面
card-pay-duty = 診所必須告訴您的
card-pay-visitors = 對國外訪客收費較高
card-pay-lookup = 查詢價格
pay-parts = 報價的每一項都請問清楚：諮詢、檢查、治療、住院、藥品、口譯、證明文件，還有是否含稅（VAT）。
pay-terms = 付款前，請問清楚訂金、退款和取消的條件。
pay-duty = 依法律規定，診所必須用主管機關規定的格式告訴您預估費用。
# 也提醒不必接受推銷。
say-no = 您沒有要求的，都可以說不要。書面報價可以先帶走，再去別的地方問問。
visitor-prices-answer = 有報導說，國外訪客被收比較高的價格。某家診所有沒有這麼做，我無法判斷。請索取逐項列出的書面報價，這是您手上的依據。
# { $of } 家診所中的 { $clinics } 家，例如「每十家有四家」。
pay-visitors = 一項媒體調查中，{ $of } 家診所裡有 { $clinics } 家向國外訪客開出兩倍的價格。
# { $site }：網址。
pay-lookup = 韓國健保不給付的醫療費用（非給付），診所必須公布金額。任何人都可以在 { $site } 查詢診所。
reply-visitor-prices = 國外訪客收費較高嗎
reply-tax-refund = 退稅
reply-quote = 向診所詢價
reply-second-opinion = 第二意見

## 保險：清單各行

card-insurance = 請問診所
insurance-partner = 診所和您的保險公司有合作嗎，還是您先付款、之後再申請理賠？
insurance-forms = 保險公司的表格由誰填？
insurance-receipt = 列出每一項的收據。
insurance-certificate = 離開韓國前開一份英文證明。
