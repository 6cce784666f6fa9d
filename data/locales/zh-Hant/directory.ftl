### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = 公開的登記資料顯示，{ $clinic } 已歇業或暫停營業。請先不要為了預約 { $code }（{ $when }，首爾時間）動身，等專人傳訊息給您。目前還沒有取消任何預約。我們現在就可以幫您找別家診所。
directory-told-unproven = 我們目前無法確認 { $clinic } 是否仍登錄可收治國際患者。專人正在查證，會就您的預約 { $code }（{ $when }，首爾時間）傳訊息給您。目前還沒有取消任何預約。我們現在就可以幫您找別家診所。
