### 安排行程：三個簡短的問題，然後給出按日的計畫，或說明為什麼排不進去。時間都是首爾時間。
### 數字（長度、天數、時刻）是變數。計畫不會預約任何東西：不說「已預約」「已保留」「已確認」。

## 表單的問題。一次一個；再問時用同樣的話。

# 下面是療程按鈕。
trip-ask-procedure = 這趟行程想做哪個療程或手術？
trip-ask-arrival = 什麼時候抵達韓國、在哪個機場降落？例如：星期二早上九點，仁川。
# $arrival：降落的日期，或日期和時間。
trip-ask-departure = 您抵達：{ $arrival }。回程班機什麼時候起飛？例如：星期五晚上，或「待五天」。

## 回答。下面是計畫卡片，或寫明數字出處的卡片。

# $procedure：療程；$clinic：診所名稱；$longest：時間長度，例如「2週」。
trip-fits =
    依我們的行事曆，排得進去：在 { $clinic } 做「{ $procedure }」。做完之後要留的時間，我用資料裡最久的來算：{ $longest }。什麼時候可以搭機，由您的醫師決定，機票請選可以改期的。目前什麼都還沒預約。
# 沒有資料說明之後多久可以搭機。
trip-fits-unknown =
    時間上排得進去：在 { $clinic } 做「{ $procedure }」。做完之後多久可以搭機，我沒有查到有出處的數字。買機票前請先問這家診所，要問的話寫在下面。目前什麼都還沒預約。
# $missing：天數；$day：最早合適的回程日期。
trip-too-short =
    這趟行程做「{ $procedure }」，天數不夠。做完之後要留的時間，資料裡最久的是{ $longest }，還差{ $missing }：回程請安排在 { $day } 或之後。什麼時候可以搭機，由您的醫師決定。
# 從降落到起飛，扣掉路上的時間，約不進去。
trip-too-short-hours =
    從降落到起飛，趕不上在 { $clinic } 看診時間內做「{ $procedure }」。我們是這樣算的：降落到診所留{ $after }，診所到起飛留{ $before }。
trip-no-free-time = 您在韓國期間 { $clinic } 有看診，但「{ $procedure }」沒有可預約的時段。
# $day：日期；$why：trip-why-… 或國定假日的名稱。
trip-closed = 您能去的那段時間，{ $clinic } 休診：{ $day }（{ $why }）。
trip-why-weekday = 每週固定的休診日
trip-why-closure = 診所臨時休診
trip-hours = 「{ $procedure }」排不排得進去，要看是幾點。請告訴我幾點降落、回程幾點起飛。
trip-past = 依行事曆，您的回程班機已經起飛了。請再告訴我一次這趟行程的日期。
# 回程早於降落時說；接著再問 trip-ask-arrival。
trip-wrong-order = 這班回程班機比降落還早，我們重新來一次。
trip-records-first = 「{ $procedure }」要由醫院先看過病歷，才能安排時間。在那之前，請先不要買機票。我現在就可以為您建立個案。
trip-not-offered = 您這趟行程想做的「{ $procedure }」，就我們所知，名錄裡我能預約的診所都沒有做。
trip-not-offered-clinic = 我無法幫您安排在 { $clinic } 做「{ $procedure }」：就我們所知那裡沒有做，或是這家診所收治國際患者的登錄，我沒能查證。
trip-stopped = 好的，那就先不安排。還有什麼可以幫您的嗎？

## 計畫卡片：依時間順序，每一步一行

card-trip = 您的行程計畫
# $airport：機場名稱。
trip-airport = { $airport }，首爾時間
label-trip-land = 降落
label-trip-clinic = 最早到診所
label-trip-appointment = 預約時間
label-trip-consultation = 諮詢
label-trip-treatment = 治療，不早於
label-trip-rest = 在韓國休養到
label-trip-fly = 回程班機，不早於
label-trip-leave = 最晚出發去機場
label-trip-departure = 回程班機
# 沒有資料給出數字時，label-trip-fly 的內容。
trip-ask-clinic = 目前不清楚，請問這家診所
# 各行下面的文字。$after、$before：時間長度，例如「2小時」。
trip-buffers = 我們是這樣算的：降落到診所留{ $after }，診所到起飛留{ $before }。
trip-consultation = 先諮詢。要不要治療、哪一天治療，由醫師決定。
# $length：時間長度或範圍，例如「2週」。
trip-marks = 以資料裡最久的時間來看，瘀青或腫脹可能持續{ $length }。
trip-sessions = 資料提到要做好幾次；這份計畫只排了一次。
trip-after = 離開韓國後如果出現問題：突然或嚴重的，請先撥打當地的緊急電話，再聯絡診所。
# $number：韓國國際醫療支援中心，從國外撥打的號碼。
trip-after-line = 韓國國際醫療支援中心可以從國外撥打：{ $number }。

## 問診所的話：以韓文和讀者的語言顯示，可以傳送或出示。有禮貌，以患者口吻。

card-trip-question = 要問診所的話
# $procedure：療程；$day：預約日期；$flight：回程的日期，或日期和時間。
trip-question = 您好，我打算 { $day } 做「{ $procedure }」，回程班機是 { $flight }。請問做完之後，什麼時候可以搭機？

## 行事曆檔案。鎖定畫面上可能會顯示標題：不寫療程和診所。

card-trip-file = 可以加進行事曆的計畫
trip-ics-appointment = 預約時間
# $place：診所名稱。
trip-ics-note = { $place }。這只是計畫，還沒有預約。

## 按鈕（最多 22 個字元）

reply-trip-book = 照計畫預約
reply-trip-again = 換個日期
# $day：最早合適的回程日期。
reply-trip-stay = 改到 { $day }回程
