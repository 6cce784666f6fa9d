### 個案申請：先看病歷，接著由專人處理。

case-ask-consent =
    在您說明健康狀況之前，需要您同意兩件事：
    – 我們為了這次申請，保存您告訴我們的內容；
    – 我們把這些內容，連同您的姓名和聯絡方式，提供給審閱這份申請的醫院。
    您隨時可以撤回。這兩項您都同意嗎？
case-back-consent = 回到您的申請：同意我們保存您告訴我們的內容，並提供給醫院嗎？
case-ask-words = 請用您自己的話說說狀況：知道的診斷、從什麼時候開始，以及您希望得到什麼協助。
case-back-words = 回到您的申請：請用您自己的話說說，是什麼狀況？
case-ask-records = 您手邊有哪些病歷資料？例如診斷書或病歷摘要、檢查結果、CT 等影像、用藥清單。現在還不用傳。
case-back-records = 回到您的申請：手邊有哪些病歷資料？
case-ask-details =
    快完成了，請用一則訊息告訴我：
    – 患者的姓名（和護照相同）
    – 含國碼的電話號碼，或電子信箱
case-no-consent = 了解，我什麼都不會保存。您也可以打電話尋求協助：
case-opened =
    謝謝您。您的申請已經交給專人，編號是 { $code }。
    專人會在下面的時間之前聯絡您，告訴您醫師需要哪些資料。
case-stopped = 好的，先停在這裡。您為這次申請說的內容，我都沒有留下。
card-case = 您的申請
label-next-contact = 我們最晚聯絡您的時間
label-records-missing = 還缺的資料
form-records = 手邊的病歷資料
field-record-letter = 診斷書或病歷摘要
field-record-results = 檢查結果
field-record-images = CT 等影像
field-record-medicines = 用藥清單
