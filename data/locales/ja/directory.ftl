### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = 公開の登録情報では、{ $clinic }は閉院または休業となっています。{ $when }（ソウル時間）の予約{ $code }については、担当者からご連絡するまで出発しないでください。まだ何もキャンセルされていません。今から、ほかのクリニックを探せます。
directory-told-unproven = { $clinic }の外国人患者の受け入れ登録が今も有効かどうか、確認できなくなりました。担当者が確認中で、{ $when }（ソウル時間）の予約{ $code }についてご連絡します。まだ何もキャンセルされていません。今から、ほかのクリニックを探せます。
