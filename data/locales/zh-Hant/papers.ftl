### 文件和簽證：可以留著用的清單。簽證名稱和日期來自資料。

papers-answer =
    這份清單您可以留著。診所通常會要這些，實際要帶哪些，以您的診所說的為準。
    您用哪種簽證或許可入境韓國？告訴我，我可以加上需要的文件。
# { $procedure }：療程名稱。
papers-answer-procedure = 這是「{ $procedure }」的文件清單，您可以留著。診所通常會要這些，實際要帶哪些，以您的診所說的為準。

## 清單標題

card-papers = 要帶什麼
card-papers-also = 這項治療還要帶
card-papers-journey = 申請簽證用
# 給住在韓國的人看的卡片標題。
card-papers-resident = 如果您住在韓國
card-papers-ask = 請先問診所
card-visa-change = 治療需要更久
card-keta = K-ETA（電子旅行許可）

## 清單各行：要帶的東西

paper-passport = 護照
paper-doctors-note = 醫師的診斷書
paper-results = 近期檢查結果
paper-images = CT 等影像，存成光碟
paper-medicines = 用藥清單
paper-allergies = 過敏紀錄
paper-operations = 以前的手術：做過什麼、什麼時候
paper-policy = 保險單
paper-face-operations = 以前的臉部手術：做過什麼、什麼時候
paper-dental-work = 做過的所有牙科治療
paper-prescription = 最近一次的眼鏡或隱形眼鏡驗光單
paper-hormone-results = 已經有的荷爾蒙檢查結果
paper-tube-images = 輸卵管攝影的片子（有做過的話）
paper-marriage = 結婚證明（夫妻）
paper-all-records = 到目前為止的全部病歷：沒有的話，醫院可能無法給意見
paper-all-images = 到目前為止的全部影像
# 簽證清單各行。
paper-form = 申請表
paper-photo = 照片
paper-booking = 韓國診所的預約證明
paper-funds = 財力證明
paper-family = 親屬關係證明（同行家屬）
paper-resident =
    如果您在韓國有居留登記，或有韓國健保，請帶證明並告訴診所：您要直接向診所預約，不透過這項服務。
    持 G-1 簽證、沒有韓國健保的，算國外患者。

## 要問診所的問題。我們不做指示，只提醒要問診所。

ask-medicines = 用藥：哪些要吃、哪些不吃，聽診所的安排。問清楚之前，請不要自己停藥。
ask-fasting = 之前可不可以吃東西、喝水
ask-deposit = 訂金：要付多少，什麼時候之前可以取消
ask-refund = 退款條件，請寫成書面
ask-vat = 報價是否含稅（VAT）
ask-whole-price = 預估的全部費用，仲介的也要問
ask-aftercare = 之後要找誰，包括夜間和回去之後
ask-certificate = 離開韓國前開一份英文證明
ask-lenses = 要提前多久不戴隱形眼鏡
ask-passport-photo = 如果長相和護照照片不一樣了，開一份出入境用的證明

## 簽證

# { $stay }：對方寫的停留時間。{ $visa }：簽證代碼。{ $days }：這種簽證最多可停留多久。
visa-short =
    停留{ $stay }，就醫用的簽證是 { $visa }，最多可停留{ $days }。您的護照需不需要簽證，請問韓國駐外館處。
    照顧患者的近親也可以申請。是否核發，由韓國駐外館處決定。
# { $visa }：較長治療用的簽證；{ $days }：另一種短期簽證最多可停留多久。
visa-long =
    停留{ $stay }，超過短期就醫簽證的上限（{ $days }）。治療需要更久的，有 { $visa }。
    照顧患者的近親也可以申請。是否核發，由韓國駐外館處決定。
visa-keta-answer = K-ETA 是旅行許可，不是簽證。我們知道的內容和日期寫在這裡。如果就醫需要辦簽證，請問韓國駐外館處。
visa-invitation = 邀請函由為您治療的診所出具，約好時間後請跟診所要。
# { $short }、{ $long }：簽證代碼。
visa-change = { $short } 只有特殊情形才能延長。治療需要更久的，一般改辦 { $long }。
# { $known }：費用和效期的資料日期。
visa-keta-terms = 當時的費用是 { $fee }，效期 { $years } 年（資料日期：{ $known }）。

## 按鈕（最多 22 個字元）

# { $entry }：C-3-3、G-1-10 或 K-ETA；打開對應的文件清單。
reply-papers-entry = { $entry }
reply-visa = 簽證

## 退稅：卡片標題和一行文字

card-refund-hotels = 飯店住宿
card-refund-goods = 商店購物
tax-refund-goods = 觀光客購物的退稅還有。店家有沒有參加，請問店家。
