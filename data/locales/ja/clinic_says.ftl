### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic }の予約が確定しました：{ $time }（ソウル時間）。
    予約番号は{ $code }です。この番号で、ここから予約の確認、変更、キャンセルができます。
clinic-says-declined =
    { $time }（ソウル時間）の申し込みは受けられないと、{ $clinic }から回答がありました。{ $why }
    その日時の枠は、もう押さえていません。ほかの日時やほかのクリニックをお探しできます。
clinic-says-cancelled =
    { $time }（ソウル時間）の予約は、{ $clinic }の都合でキャンセルになりました。{ $why }
    申し訳ありません。ほかの日時やほかのクリニックをお探しできます。
clinic-says-proposed =
    { $clinic }から、別の日時の提案がありました：{ $new }。{ $until }（ソウル時間）まで枠を押さえています。
    この日時を選ぶと、すぐに予約が確定します。{ $time }の申し込みは、まだ確定していません。
clinic-says-proposed-instead =
    { $clinic }から、別の日時に変更できるかと問い合わせがありました：{ $new }。{ $until }（ソウル時間）まで枠を押さえています。
    新しい日時を選ぶまで、確定済みの{ $time }の予約はそのままです。
clinic-says-why-no-time = その日時には空きがないとのことです。
clinic-says-why-closed = その日時は休診とのことです。
clinic-says-why-not-offered = 今はこの施術や診療を行っていないとのことです。
clinic-says-why-records-needed = 先に診療記録を見る必要があるとのことです。
clinic-says-why-not-suitable = このような申し込みは受けられないとのことです。くわしくは医師に相談できます。
clinic-says-why-other = 理由は聞いていません。
reply-take-proposal = 新しい日時にする
reply-other-proposal = 別の日時を選ぶ

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $time }（ソウル時間）の予約について、{ $clinic }が記録を訂正しました。誤って「{ $was }」となっていましたが、現在は「{ $state }」です。
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = わかりました。新しい日時の枠は、もう押さえていません。{ $time }（ソウル時間）の申し込みはそのままで、まだ確定していません。クリニックの回答待ちです。
clinic-says-kept-confirmed = わかりました。新しい日時の枠は、もう押さえていません。確定済みのご予約は{ $time }（ソウル時間）のままです。
