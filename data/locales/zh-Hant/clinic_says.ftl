### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic } 已確認您的預約：{ $time }（首爾時間）。
    預約編號是 { $code }，可以用它在這裡查詢、改期或取消。
clinic-says-declined =
    { $clinic } 沒辦法接受您 { $time }（首爾時間）的申請。{ $why }
    這個時段不再為您保留。我可以幫您找其他時間或其他診所。
clinic-says-cancelled =
    { $clinic } 取消了您 { $time }（首爾時間）的預約。{ $why }
    很抱歉。我可以幫您找其他時間或其他診所。
clinic-says-proposed =
    { $clinic } 建議改到另一個時間：{ $new }。這個時段為您保留到 { $until }（首爾時間）。
    接受後會立刻確認。您 { $time } 的申請目前還沒確認。
clinic-says-proposed-instead =
    { $clinic } 想問您能不能改到另一個時間：{ $new }。這個時段為您保留到 { $until }（首爾時間）。
    在您接受新時間之前，已確認的 { $time } 預約不變。
clinic-says-why-no-time = 那個時段已經額滿。
clinic-says-why-closed = 那個時段診所休診。
clinic-says-why-not-offered = 診所目前沒有提供這項療程。
clinic-says-why-records-needed = 診所需要先看病歷資料。
clinic-says-why-not-suitable = 診所沒辦法接受這樣的申請。詳細情形可以問這家診所或其他地方的醫師。
clinic-says-why-other = 診所沒有說明原因。
reply-take-proposal = 接受新時間
reply-other-proposal = 另選時間

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $clinic } 更正了您 { $time }（首爾時間）預約的紀錄。先前誤記為「{ $was }」，現在是：{ $state }。
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = 好的，新時段不再保留。您 { $time }（首爾時間）的申請仍然有效，還沒確認，請等診所回覆。
clinic-says-kept-confirmed = 好的，新時段不再保留。已確認的預約不變：{ $time }（首爾時間）。
