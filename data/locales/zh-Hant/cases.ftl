### 個案申請：先看病歷，接著由專人處理。

case-ask-consent =
    在您說明健康狀況之前，需要您同意兩件事：
    – 我們為了這次申請，保存您告訴我們的內容；
    – 我們把這些內容，連同您的姓名和聯絡方式，提供給審閱這份申請的醫院。
    您隨時可以撤回。這兩項您都同意嗎？
case-back-consent = 回到您的申請：同意我們保存您告訴我們的內容，並提供給醫院嗎？
# 訪客想在這裡傳病歷時先說這句；接著徵求同意，或回到還沒回答的問題。
case-records-way = 請不要在這段對話裡傳病歷。醫院會提供自己的安全管道；我只記下有哪些資料、哪些已經收到。
case-ask-words = 請用您自己的話說說狀況：醫師怎麼說、從什麼時候開始、做過哪些治療，以及您希望得到什麼協助。
case-back-words = 回到您的申請：請用您自己的話說說，是什麼狀況？
case-ask-records = 您手邊有哪些病歷資料？例如診斷書或病歷摘要、檢查結果、CT 等影像、用藥清單。患者能不能搭機，知道的話也請告訴我。請不要在這段對話裡傳病歷。
case-back-records = 回到您的申請：手邊有哪些病歷資料？
case-ask-details =
    快完成了，請用一則訊息告訴我：
    – 患者的姓名（和護照相同）
    – 含國碼的電話號碼，或電子信箱
case-no-consent = 了解，我什麼都不會保存。您也可以打電話尋求協助：
case-opened =
    謝謝您。您的申請已經交給專人，編號是 { $code }。
    專人會在下面的時間之前聯絡您，告訴您醫師需要哪些資料，以及用什麼安全管道傳送。
case-stopped = 好的，先停在這裡。您為這次申請說的內容，我都沒有留下。
card-case = 您的申請
label-next-contact = 我們最晚聯絡您的時間
label-records-missing = 還缺的資料
form-records = 手邊的病歷資料
field-record-letter = 診斷書或病歷摘要
field-record-results = 檢查結果
field-record-images = CT 等影像
field-record-medicines = 用藥清單
# 表單裡可以不填的選項：是、否、不確定。
field-fit-to-fly = 就您所知，身體能不能搭機
label-fit-to-fly = 能否搭機
# 表單裡可以不填的選項：患者是訪客本人，或別人。
field-case-for = 患者是誰
case-for-self = 我本人
case-for-other = 其他人
reply-open-case = 建立個案
