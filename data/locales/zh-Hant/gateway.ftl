### 網頁伺服器自己說的話。

error-turn-failed =
    不好意思，我們這邊出了問題，沒能回答您。您的訊息已經保留。
    您可以再試一次，或撥打：
error-too-long = 這則訊息太長了，請寫在 { $limit } 個字元以內。
error-empty = 訊息是空白的。
error-too-fast = 訊息來得有點快。請等 { $seconds } 秒再寫。
error-session = 這次對話已經結束，請開始新的對話。
error-bad-request = 我沒辦法讀取這個要求。
error-too-large = 內容太大了，沒辦法接收。
error-payload = 這個按鈕已經失效。請直接寫下您的需求。
error-unavailable = 目前無法使用服務，請稍後再試。
media-urgent = 我看不到圖片，也聽不到語音訊息。是療程或手術後的緊急狀況嗎？
demo-banner = 示範：診所都是虛構的，不會有真正的預約。
waiting-for-person = 已有專人接手您的對話，會在這裡回覆您。
error-form = 請再看一下標示出來的欄位。
error-field-required = 請填寫這一欄。
error-field-tick = 勾選這一項才能繼續。
error-field-long = 這裡最多寫 { $limit } 個字元。
error-field-choice = 請從這些裡面選一個。
error-field-date = 日曆上沒有這一天，請重新填日期。
