### 預約、查詢預約、取消預約。

booking-resumed = 我們接著完成您的預約。
booking-ask-procedure = 您想預約哪個療程或手術？
booking-ask-clinic =
    { $count ->
        [1] 這家診所有做「{ $procedure }」，可以在這裡預約。就選這家嗎？
       *[other] 想在哪一家診所做「{ $procedure }」？
    }
booking-ask-time = 想哪一天去 { $clinic }？告訴我日期，也可以加上時間（首爾時間）。
booking-times-offered = { $clinic } 有這些時段可以約（首爾時間），您想選哪一個？
booking-no-times = { $clinic } 那段時間沒有空檔。改哪一天比較方便？
booking-ask-residency =
    依韓國法律，有一件事要先請問：患者在韓國有辦居留登記，或有加入韓國健保嗎？
    您的回答不會轉給出入境管理單位。
booking-ask-name = 患者護照上的姓名是什麼？
booking-ask-contact = 怎麼聯絡您比較方便？請寫含國碼的電話號碼，或電子信箱。
booking-summary = 請看一下內容對不對。要送出嗎？
booking-terms = 診所規定：{ $terms }
booking-confirmed =
    您的預約已經確認，預約編號是 { $code }。
    編號請留著，之後可以用它在這裡查詢或取消預約。
booking-requested =
    您的申請已送到診所，目前還沒確認；診所應在 { $deadline }（首爾時間）前回覆。
    您的預約編號是 { $code }。
booking-resident =
    謝謝您告訴我。依法律規定，這項服務只提供給國外訪客，所以在韓國有居留登記或健保的患者，我無法代為預約。
    您可以直接向 { $clinic } 預約：{ $phone }。居留的問題可以撥 1345，有多種語言接聽。
booking-paused = 好的，先停在這裡。您填的內容會保留 { $days } 天。
booking-problem-closed = 那個時間 { $clinic } 沒有看診。
booking-problem-past = 那個時間已經過了。
booking-problem-full = 那個時段已經有人約了。
booking-problem-not-offered = 就我們的名錄所知，{ $clinic } 沒有做「{ $procedure }」。
booking-problem-not-bookable = 我無法幫您預約 { $clinic }：這家診所收治國際患者的登錄，我沒能查證。
booking-consultation-first = 「{ $procedure }」要先諮詢，所以我幫您約的是諮詢；接下來怎麼做，由醫師和您一起決定。
booking-records-first = 「{ $procedure }」要由醫院先看過病歷，所以不能直接約時段。會有專人協助您。
booking-conflict = 不好意思，那個時段剛剛被約走了。
booking-limit = 這個聯絡方式已經有 { $count } 筆未結束的預約。請先取消一筆，或找專人協助。
booking-name-unclear = 我沒能讀出姓名，請照護照上的寫法再寫一次。
booking-contact-unclear = 我沒能讀出電話號碼或電子信箱。
booking-nothing-open = 目前沒有進行到一半的預約。
availability = { $clinic } 可以約的時段（首爾時間）：
availability-which = 想查哪一家診所、哪一天？
lookup-ask-code = 您的預約編號是什麼？開頭是 GC。
lookup-ask-proof = 為了確認是您的預約：當時留的電話號碼、電子信箱或姓氏是什麼？
booking-shown = 這是您的預約：
booking-not-found = 找不到和這個編號及資料相符的預約，請兩項都再核對一下。
lookup-locked = 輸入錯誤太多次了。請過一陣子再試，或找專人協助。
booking-cancelled = 預約 { $code } 已取消，也通知 { $clinic } 了。
booking-already-cancelled = 預約 { $code } 先前已經取消了。
state-requested = 已送出，等待診所確認
state-confirmed = 已確認
state-cancelled = 已取消
state-declined = 診所未接受
state-arrived = 已報到
state-completed = 已完成
state-no-show = 未到診
state-held = 已為您保留
booking-ask-another = 這些時段還可以約（首爾時間），您想選哪一個？
state-will-be-confirmed = 送出後立即確認
state-will-be-requested = 僅為申請，由診所確認
lookup-stopped = 好的，預約維持原樣。
booking-cannot-cancel = 這筆預約已經無法取消：時間已過，或診所已經結案。可以找專人協助。
booking-ask-details =
    快完成了，請填在表單裡，或用一則訊息告訴我：
    – 患者的姓名（和護照相同）
    – 含國碼的電話號碼，或電子信箱
booking-ask-details-other =
    快完成了，請填在表單裡，或用一則訊息告訴我：
    – 要接受治療的人的姓名（和護照相同）
    – 可以聯絡到您的電話號碼（含國碼）或電子信箱
booking-ask-details-child =
    快完成了，請填在表單裡，或用一則訊息告訴我：
    – 孩子的姓名（和護照相同）
    – 您自己的姓名（家長或監護人）
    – 含國碼的電話號碼，或電子信箱
booking-back-procedure = 回到您的預約：想約哪個療程或手術？
booking-back-clinic = 回到您的預約：想去哪一家診所？
booking-back-time = 回到您的預約：哪個時間比較方便？
booking-back-residency = 回到您的預約：患者在韓國有辦居留登記，或有加入韓國健保嗎？
booking-back-details = 回到您的預約：患者的姓名是什麼，怎麼聯絡您？
booking-back-contact = 回到您的預約：怎麼聯絡您比較方便？
booking-clinics-relaxed = 「{ $procedure }」沒有完全符合您條件的診所，這幾家最接近：
booking-needs-review = 謝謝您告訴我。診所的人員會先看一下這個狀況，所以我會以申請的方式送出。看診時也請告訴醫師。
booking-summary-consent =
    請看一下內容對不對。送出之前，需要您同意兩件事：
    – 我們為了這次預約，保存與患者健康有關的資料；
    – 我們把這些資料，連同姓名和聯絡方式，提供給 { $clinic }。
    您隨時可以撤回。您同意送出，就代表這兩項都同意。要送出嗎？
booking-not-sent = 好的，目前什麼都沒送出。您填的內容會保留 { $days } 天。您可以修改，也可以直接打電話給診所：{ $clinic }，{ $phone }。
booking-resident-no-clinic = 謝謝您告訴我。依法律規定，這項服務只提供給國外訪客。在韓國有居留登記或健保的患者，歡迎直接聯絡診所。
booking-problem-too-far = 那個日期太遠了，診所的行事曆還沒開放到那一天。
booking-problem-holiday = { $clinic } 那天休診：{ $holiday }是韓國的國定假日。
booking-problem-weekday = 那天是 { $clinic } 每週固定的休診日。
booking-problem-hours = 那個時間不在 { $clinic } 的看診時間內。
booking-problem-break = 那個時間 { $clinic } 午休。
booking-problem-no-woman-doctor = 就我們所知，{ $clinic } 沒有做「{ $procedure }」的女醫師。
booking-problem-no-man-doctor = 就我們所知，{ $clinic } 沒有做「{ $procedure }」的男醫師。
booking-cancelled-late = 預約 { $code } 已取消，也通知 { $clinic } 了。免費取消的時間已經過了，所以會依診所規定處理。
booking-cannot-move = 這筆預約已經無法改期。可以找專人協助。
move-ask-time = 想改到什麼時候（首爾時間）？
move-back-time = 回到您的預約：改到什麼時候比較方便？
move-ask-confirmed = 您在 { $clinic } 的預約，要從 { $old } 改到 { $new }（首爾時間）嗎？
move-ask-confirmed-late = 免費改期的時間已經過了，可能會依診所規定處理。您在 { $clinic } 的預約，要從 { $old } 改到 { $new }（首爾時間）嗎？
booking-moved = 好了，您的預約已改期，也已經確認。預約編號不變：{ $code }。
booking-moved-requested =
    新的時間已經以申請的方式送到診所，診所應在 { $deadline }（首爾時間）前回覆。原本的時段已經釋出。
    預約編號不變：{ $code }。
holiday-new-years-day = 元旦
holiday-seollal = 農曆新年
holiday-independence-movement-day = 三一節
holiday-labor-day = 勞動節
holiday-childrens-day = 兒童節
holiday-buddhas-birthday = 佛誕日
holiday-memorial-day = 顯忠日
holiday-constitution-day = 制憲節
holiday-liberation-day = 光復節
holiday-chuseok = 中秋節（秋夕）
holiday-national-foundation-day = 開天節
holiday-hangul-day = 韓文節
holiday-christmas = 聖誕節
holiday-local-election-day = 地方選舉日
holiday-assembly-election-day = 國會議員選舉日
holiday-presidential-election-day = 總統選舉日
holiday-temporary-holiday = 政府指定的臨時公休日
holiday-substitute = { $holiday }的補假日
booking-noted = 已記下：{ $what }。
