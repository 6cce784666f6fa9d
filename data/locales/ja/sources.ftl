### 「その情報はどこから？」、電話窓口、変わっているかもしれないこと。数字、日付、名前はデータから入ります。

reply-source = この情報の出典
sources-answer =
    最後にお伝えした情報の出典です。その後変わっている可能性があるため、決める前にクリニックや窓口にご確認ください。
sources-none =
    出典を示せる情報は、まだお伝えしていません。施術、料金、クリニックについて質問していただければ、どこからの情報かお答えできます。
card-sources = 情報の出典
source-line = { $name }（{ $kind }）、{ $date }
source-line-undated = { $name }（{ $kind }）、日付のないページ、{ $read }に閲覧
source-line-directory = { $name }（クリニックの掲載情報）、{ $date }

line-120 = ソウル市の総合案内（ダサンコール）
line-1339 = 感染症の相談（緊急用ではありません）
line-hours = { $number }（{ $opens }〜{ $closes }）：{ $languages }（{ $known }時点）
line-hours-weekdays = { $number }（平日{ $opens }〜{ $closes }）：{ $languages }（{ $known }時点）
line-more-weekdays = { $number }：平日{ $opens }〜{ $closes }は{ $count }言語、それ以外は{ $languages }（{ $known }時点）
lines-old = 最後の確認から長くたっている情報があります。日付をご覧ください。変わっている可能性があります。
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = デモ用データ
