### 泊まる場所、センターの催し、長めの滞在。順位をつけず、約束もしません。

accommodation-listed =
    当サービスの運営者が挙げているホテルです。一覧であり、おすすめではありません。料金や行き方は、ホテルにご確認ください。
    近くのホテルをクリニックが知っていることもあります。
card-hotels = 運営者が挙げているホテル
label-hotel = ホテル
hotel-in-area = { $hotel }（{ $area }）
culture-answer = 江南医療観光センターでは、海外から来られる方向けの文化プログラムが開かれてきました。決まった日程は確認できていません。行く前に、センターにおたずねください。
card-culture = センターの文化プログラム
label-culture-held = 開催日
culture-talk = 健康についての講座
culture-colours = パーソナルカラーの講座
culture-skin = 機器での肌の測定（医師の診断に代わるものではありません）
long-stay-answer =
    回復やリハビリ、長めの滞在、長く続く病気の治療のために来られる方もいます。掲載している情報はご案内できますが、効果をお約束することはできません。
    長く続く病気の場合は、まず病院が診療記録を確認します。
card-long-stay = 滞在できる期間
long-stay-visa = { $short }は{ $days }まで。それより長い治療には{ $long }があります。

## ボタン（22字まで）

reply-culture = 文化プログラム
reply-long-stay = 長めの滞在
reply-stay = 泊まる場所
