### 江南醫療旅遊中心（專有名稱）。回答本身是 concierge.ftl 裡的 center-answer。

# 回答下方的按鈕（最多 22 個字元）：中心裡有什麼；首爾的服務電話。
reply-center-inside = 裡面有什麼
reply-lines = 服務電話
# 卡片標題。
card-center = 醫療旅遊中心
card-center-services = 中心提供的服務
card-center-zones = 中心裡面
card-center-trial = 儀器體驗
card-center-visitors = 造訪人數
# 中心卡片裡各行的標籤。
label-email = 電子信箱
label-messengers = 通訊軟體
# 沒有公布時，寫在時間、電話、信箱或通訊軟體的位置。
center-not-published = 沒有公布
# 全部都沒有公布時，卡片上的一行。
center-unpublished = 開放時間、電話、電子信箱和通訊軟體帳號都沒有公布。出發前請先在這裡找專人問問，免得白跑一趟。
# 一個帳號。$name：通訊軟體本身的名稱；$id：帳號。
center-messenger = { $name }：{ $id }
# 中心提供的服務，一項一行。
center-offer-consultation = 一對一諮詢
center-offer-matching = 幫忙找診所或醫院
center-offer-booking = 代為預約
center-offer-lodging = 預訂住宿
center-offer-interpretation = 口譯
center-offer-pickup = 接機
center-offer-tax = 退稅諮詢
center-tax-desk-unknown = 療程的加值型營業稅（VAT）退稅已經結束。中心的退稅櫃檯還有沒有辦理其他退稅，目前不清楚。
# 「裡面有什麼」卡片上方的文字。
center-inside = 這是資料裡介紹的醫療旅遊中心內部情形，之後可能有變動。
# 各區域，一項一行。
center-zone-information = 服務台
center-zone-healing = 療癒區，可以體驗儀器
center-zone-community = 交流空間
center-zone-office = 共享辦公室
center-zone-lounge = 休息區，有畫作、書和機器人咖啡
# $day：日期。
center-reopened = 整修後，{ $day }起重新開放。
# $measured：center-trial-… 的清單；$tried：同樣的清單，用「或」連接。
center-trial = 可以先測量{ $measured }，再體驗與{ $tried }有關的儀器。之後可能會依結果和合作診所洽談，但結果不是診斷。
center-trial-skin = 皮膚
center-trial-body = 身體組成
center-trial-scalp = 頭皮
center-trial-eye = 眼睛
# $count：人數；$year：年份。
center-visitors = 江南區區長表示，{ $year } 年有超過 { $count } 人造訪。
# 服務電話卡片上方的文字。
center-lines = 這些電話為來首爾的訪客提供協助。有危險時，請立刻撥打 119。
