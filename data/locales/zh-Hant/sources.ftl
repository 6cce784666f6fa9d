### 「這是哪裡來的？」、服務電話，以及之後可能有的變動。數字、日期和名稱是變數。

# 按鈕：詢問上面回答的出處（最多 22 個字元）。
reply-source = 資料從哪裡來
# 回答「這是哪裡來的？」；後面的卡片每個出處一行。
sources-answer =
    我前面回答裡的資料，出處如下。之後可能有變動，安排前請先向診所或相關單位問清楚。
# 之前還沒說過有出處的內容。
sources-none =
    我還沒有告訴過您有出處的內容。您可以問療程、價格或診所，我再告訴您資料從哪裡來。
# 出處卡片的標題。
card-sources = 資料出處
# 一個出處。$name：照原文，不翻譯；$kind：source-kind-…，例如「媒體報導」；$date：日、月或年。
source-line = { $name }（{ $kind }），{ $date }
# 沒有日期的網頁。$read：我們看到的日期。
source-line-undated = { $name }（{ $kind }），網頁沒有寫日期，{ $read } 查閱
# 診所名錄裡的內容。$name：資料從哪裡來；$date：資料日期。
source-line-directory = { $name }（診所名錄），{ $date }

# 服務電話的標籤（最多 48 個字元）。
line-120 = 首爾市民服務專線（茶山）
line-1339 = 傳染病諮詢，不受理急救
# 一行。$opens、$closes：時間，例如 09:00；$languages：清單；$known：資料日期。
line-hours = { $number }，{ $opens }–{ $closes }：{ $languages }（資料日期：{ $known }）
# 同上，只有週一到週五。
line-hours-weekdays = { $number }，週一至週五 { $opens }–{ $closes }：{ $languages }（資料日期：{ $known }）
# $count：平日有幾種語言；$languages：其他時間的語言。
line-more-weekdays = { $number }：週一至週五 { $opens }–{ $closes } 有 { $count } 種語言，其他時間{ $languages }（資料日期：{ $known }）
# 服務電話卡片下面，至少有一支很久沒有確認時。
lines-old = 從日期可以看出，有些資料很久沒有確認了，可能有變動。
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = 示範資料
