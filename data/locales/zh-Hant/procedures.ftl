### 療程、手術和價格。數字來自名錄和資料，不寫在這裡。

procedure-answer =
    { $procedure }：{ $description }
    適不適合您，要由醫師檢查後判斷。
procedure-which = 想了解哪個療程或手術？
# 說了好幾種療程共用的詞（「雷射」「拉提」）之後；下面是療程名稱的按鈕。
procedure-which-meant = 這個詞可能指好幾種療程，您說的是哪一種？
# 按鈕：詢問療程需要多久、要做幾次。
reply-duration = 需要多久
procedures-list =
    { $count ->
        [1] 我們的名錄裡有一項符合：
       *[other] 我們的名錄裡有這些療程和手術：
    }
price-answer =
    這是名錄中各診所列出的「{ $procedure }」價格，僅供參考。您的報價可能不同：請索取書面報價，並問清楚是否含稅。
price-unknown =
    「{ $procedure }」的價格，我沒有查到可靠的出處，就不亂猜了。
    診所可以提供您書面報價。
price-which = 想了解哪個療程或手術的價格？
price-demo = 示範價格，不是真正的價格。
vat-included = 含稅（VAT）
vat-excluded = 未稅（VAT 另計）
vat-unknown = 是否含稅，請向診所確認

procedure-unlisted =
    我們的名錄裡還沒有「{ $procedure }」的介紹。可以請專人幫您找診所。
procedures-fields = 想看哪一科的療程？
procedures-none = 名錄裡沒有這一科的療程：{ $field }。有這些科別：
procedures-nothing = 我們的名錄裡還沒有療程。可以請專人幫您找診所。

## 價格

price-answer-both =
    這是名錄中各診所列出的「{ $procedure }」價格，加上已公布的韓國價格資料，僅供參考。您的報價可能不同：請索取書面報價，並問清楚是否含稅。
price-answer-reported =
    名錄中沒有診所列出「{ $procedure }」的價格。以下是已公布的韓國價格資料，僅供參考。您的報價可能不同：請索取書面報價，並問清楚是否含稅。
price-answer-reported-clinic =
    { $clinic } 的「{ $procedure }」價格，我手邊沒有可以提供的。以下是已公布的韓國價格資料，僅供參考。您的報價可能不同：請索取書面報價，並問清楚是否含稅。
price-unknown-clinic =
    { $clinic } 的「{ $procedure }」價格，我手邊沒有可以提供的，就不亂猜了。
    這家診所可以提供您書面報價。
quote-answer =
    報價只能由診所提供，而且要先了解您的狀況。報價應該是書面的，寫明日期和是否含加值型營業稅（VAT）。已記下您想要報價，專人會替您詢問。
    請在這裡留下電話號碼或電子信箱，並告訴我們想做的療程。

card-price-statistics = 韓國醫療院所申報的價格
card-price-other = 其他來源的價格
label-price-low = 最低
label-price-median = 中位數（居中的價格）
label-price-mean = 平均
label-price-high = 最高
label-price-range = 範圍
label-price-unit = 計價單位
label-zirconia-clinic = 氧化鋯，牙醫診所
label-zirconia-hospital = 氧化鋯，牙科醫院
label-inlay-gold = 嵌體（Inlay），黃金
label-inlay-resin = 嵌體（Inlay），樹脂
label-inlay-ceramic = 嵌體（Inlay），陶瓷
label-onlay-gold = 冠蓋體（Onlay），黃金
label-onlay-resin = 冠蓋體（Onlay），樹脂
unit-per-cc = 藥劑，每 cc
unit-per-graft = 一株（毛囊單位）
unit-per-grafts = 一次 { $count } 株以上的手術
unit-per-tooth = 一顆牙
unit-per-treatment = 一次治療
unit-multifocal-lens = 多焦點人工水晶體，不含手術
price-figure-low = 最低 { $amount }
price-figure-median = 中位數 { $amount }
price-figure-mean = 平均 { $amount }
price-figure-high = 最高 { $amount }
price-figure-range = { $amount }
price-few-clinics = 這些數字只來自極少數診所。
# 卡片標題：沒有價格時，診所報價怎麼計算。
card-basis = 怎麼計價
# { $counts }：數字清單，例如 300、600或1200。條數：音波儀器打出的線條數量。
basis-lines = 依條數（發數）計算：{ $counts }。
# { $counts }：數字清單。探頭：儀器接觸皮膚的部分，只用一次；發數：擊發的次數。
basis-tip-shots = 依探頭計算，一支探頭可打 { $counts } 發。
basis-after-consultation = 諮詢後才會確定。
# { $share }：百分比，例如 25%。
basis-extra = 另外加做的部分（例如眼周、神經阻斷）可能比一開始的數字多出約 { $share }。

## 資料從哪裡來

label-source-kind = 來源類型
source-kind-law = 法律
source-kind-ministry = 政府機關
source-kind-district = 區公所
source-kind-statistics = 官方統計
source-kind-press = 媒體報導
source-kind-vendor = 診所或公司自己的網頁
source-kind-blog = 個人指南或部落格
source-old = 資料日期為 { $date }，之後可能有變動，安排前請先問清楚。
source-undated = 網頁沒有寫日期，我們在 { $read } 看到；安排前請先問清楚。

## 需要多久

duration-answer =
    關於「{ $procedure }」，我們查到這些資料。實際由醫師檢查後決定，請向醫師問清楚您自己的療程安排。
duration-unknown =
    「{ $procedure }」需要多久，我沒有查到有出處的數字，就不亂猜了。安排行程前，請先向診所確認。
duration-appointments =
    名錄中的診所為「{ $procedure }」安排的單次預約時間如下。整個療程要多久，我沒有查到有出處的數字，請向診所問清楚您自己的安排。
duration-which = 想了解哪個療程或手術需要多久？

card-duration = 時間與次數
label-sessions = 次數
label-interval = 每次間隔
label-one-session = 單次時間
label-whole-course = 整個療程
label-monitoring = 療程後的觀察
label-examination = 術前檢查
label-visit = 看診（含諮詢）
label-visit-basic = 基本健檢
label-visit-comprehensive = 全套健檢
label-report = 拿到報告
label-operation = 手術
label-amount-face = 用量，臉部
label-amount-face-neck = 用量，臉部與頸部
label-amount-eyes = 用量，雙眼下方
label-treatment-slot = 療程預約
label-consultation-slot = 諮詢預約
label-records-slot = 看過病歷後的預約
length-range = { $from }至{ $to }
length-about = 約{ $length }
length-at-least = 至少{ $length }
length-up-to = 最多{ $length }
count-range = { $from }–{ $to }
amount-cc = { $amount } cc
scope-cosmetic-surgery = 這是整形手術的一般情形，不是專指這項手術。
scope-injectables = 這是皮膚注射類療程的一般情形。
scope-one-case = 這只是一個人的情形。
scope-laser-eye-surgery = 這是近視雷射手術的一般情形。
scope-with-rejuran = 這是和麗珠蘭一起做的情形。

## 恢復、停留、搭機

recovery-answer-flying =
    關於「{ $procedure }」之後的恢復，我們查到這些資料。回程班機請以最久的時間來安排：{ $longest }。什麼時候可以搭機，由您的手術醫師決定，機票請選可以改期的。
recovery-answer =
    關於「{ $procedure }」之後的恢復，我們查到這些資料。多久可以搭機，沒有查到有出處的數字：買機票前請先向診所確認，並選可以改期的機票。
recovery-unknown =
    「{ $procedure }」之後多久恢復、多久可以搭機，我沒有查到有出處的數字，就不亂猜了。買機票前請先向診所確認，並選可以改期的機票。
recovery-which = 您說的是哪個療程或手術？

card-recovery = 恢復
card-stay = 在韓國停留
card-flying = 搭機
label-bruising = 瘀青或腫脹
label-first-recovery = 初步恢復
label-settled = 最後定型
label-usual-activity = 恢復日常活動
label-lasek = LASEK 之後
label-stay = 停留
label-flying = 搭機前要等
label-flying-short = 搭短程飛機前要等
label-flying-long = 搭長程飛機前要等
flying-leg-clots = 腿部手術後搭機，血栓的風險會提高。什麼時候可以搭機，請先問過您的手術醫師。

## 風險

risks-answer =
    「{ $procedure }」適不適合您，由醫師判斷；可能的副作用，診所必須事先向您說明。有以下任何一種狀況，請先告訴醫師。這份清單並不完整。
risks-unknown =
    關於「{ $procedure }」，我沒有查到有出處的清單。適不適合您，由醫師判斷；可能的副作用，診所必須事先向您說明。請把疾病、用藥、過敏和懷孕的狀況告訴醫師。
risks-which = 您說的是哪個療程或手術？

card-cautions = 有這些狀況，請先告訴醫師
# 卡片標題：某個來源提到的傷害。下面各行組成清單。
card-risks = 有資料提到可能發生的狀況
risk-hollow-cheeks = 能量太強或發數太多，可能造成臉頰凹陷。
risk-burns = 能量太強或發數太多，可能造成燙傷。
risk-severe-reaction = 少見：胸痛、呼吸困難或蕁麻疹（嚴重過敏）。
risk-vessel-block = 血管阻塞：可能造成皮膚壞死或失明。
# { $number }：韓國的救護車電話。
risk-call = 發生這種狀況，請立刻撥打 { $number }；不在韓國，請撥打當地的緊急電話。
# 清單標題：在診所要看一看、要一份的東西。
card-checks = 在診所可以要求看
inspect-device-generation = 儀器是第幾代，請對方寫下來
inspect-shot-log = 實際打了幾發的紀錄，請索取書面
inspect-sealed-tip = 還沒拆封的探頭和序號，拆封前先看
card-explanation = 法律規定
caution-pregnancy = 懷孕，或可能懷孕
caution-breastfeeding = 正在哺乳
caution-recent-birth = 生產後不到{ $length }
caution-cancer-treatment = 正在接受癌症治療
caution-skin-infection = 皮膚有感染
caution-severe-allergy = 有嚴重過敏
caution-ingredient-allergy = 對其中某種成分過敏
caution-bleeding-disorder = 有出血性疾病
caution-thin-face = 臉部脂肪較少
caution-under-18 = 未滿 { $age } 歲
caution-unstable-sight = 最近視力有變化
caution-dry-eye = 有乾眼症
caution-keratoconus = 有圓錐角膜（角膜變薄、呈錐形）
caution-glaucoma = 有青光眼
caution-medicines = 正在服用任何藥物
caution-dental-work = 做過牙科治療

## 診所與仲介的登錄

registration-check-verified =
    依我們的名錄，{ $clinic } 已登錄可收治國際患者。您可以請韓國國際醫療支援中心確認。
registration-check-unknown =
    { $clinic } 有沒有登錄，我們沒能查證，這不代表沒有登錄。韓國國際醫療支援中心可以告訴您。
registration-check-lapsed =
    名錄中記載的 { $clinic } 登錄已經過期。診所可能已經展延，預約前請先向韓國國際醫療支援中心確認。
registration-check-where =
    我只能查名錄裡的診所。其他診所、仲介公司或個人仲介，請洽韓國國際醫療支援中心。
registration-check-other = 您問的是別的診所、仲介公司或個人仲介嗎？這些我在這裡沒辦法查，請洽韓國國際醫療支援中心。

card-registration = 登錄狀況
card-registration-law = 誰可以收治國外患者
label-registration-number = 登錄編號
label-registration-until = 有效期限
clinic-demo = 示範診所，不是真實的診所。
registration-state-verified = 已登錄可收治國際患者
registration-state-unknown = 我們目前不清楚
registration-state-lapsed = 已過期
registration-law-clinics = 只有登錄過的診所和醫院，才可以收治國外患者。
registration-law-agencies = 只有登錄過的仲介業者，才可以為國外患者代辦預約或陪同引導。
registration-law-validity = 登錄的有效期限是 { $years } 年，可以展延。
registration-law-side-effects = 診所必須告訴您診斷、治療方式、可能的副作用和預估費用。
