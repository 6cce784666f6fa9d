### 重い病気と、診療記録の確認から始まる治療：がん、移植、心臓、子ども、体外受精、関節、背骨。

complex-answer =
    { $procedure }：{ $description }
    日時が決まるのは、病院が診療記録を確認したあとです。治療できるかどうかは、その病院の医師が判断します。
complex-price-unknown =
    「{ $procedure }」の料金は、出典を示せる情報がありません。推測でのお答えは控えます。料金は、病院が診療記録を確認したうえで示します。書面でもらってください。

## カード（それぞれに出典を示します）

card-notes = 知っておきたいこと
note-approved-korea = 韓国で承認され、{ $since }年から販売されています。
note-not-approved-usa = この注射を、米国の当局（FDA）は承認していません。
note-outpatient = 入院せずに受けます。
note-only-at = 韓国で受けられる病院：{ $hospitals }のみ
note-storage-embryos = 凍結した受精卵の保存期間：{ $length }
note-storage-eggs = 凍結した卵子の保存期間：期限なし
note-long-visa = 滞在が長くなるときは、{ $visa }ビザについてご確認ください。

card-unsuited = この方法が向かない場合
unsuited-unfit-to-travel = 渡航できる体調でない
unsuited-fast-progress = 病気の進み方が速い
unsuited-records-missing = 診療記録や画像がない
unsuited-no-interruption = 治療を中断できない

card-own-paper = 提出を求められる書類
card-guide = 渡航の前に
guide-own-doctor = まず主治医に診てもらってください。
guide-long-flights = 長時間の飛行機は、治療の結果に影響することがあります。ご自身の便について、医師におたずねください。
guide-whole-cost = 費用の見込みは総額を書面で、クリニックからも仲介業者からももらってください。
guide-aftercare = 帰国後のケアをどうするか、決めておいてください。
card-places = 掲載している医療機関
clinic-in-place = { $clinic }（{ $place }）
