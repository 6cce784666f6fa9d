### 療程、手術和價格。數字來自名錄和資料，不寫在這裡。

procedure-answer =
    { $procedure }：{ $description }
    適不適合您，要由醫師檢查後判斷。
procedure-which = 想了解哪個療程或手術？
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
