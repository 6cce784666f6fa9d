### 治療のあと：どこに連絡するか。体の状態は判断しません。判断するのは医師だけです。

aftercare-contacts =
    こちらでは判断できません。判断できるのは医師だけです。急な症状やひどい症状のときは、待たずに連絡してください。それ以外はクリニックの説明に従い、心配なことは何でもクリニックに電話してください。
    急ぎの度合いごとに、連絡先をまとめました。
aftercare-levels =
    こちらでは判断できません。判断できるのは医師だけです。カードの症状のどれかに当てはまるときは、書いてあるとおりに、すぐ行動してください。ほかの心配は、クリニックに電話してください。
aftercare-lost =
    クリニックに連絡がつかないときは、メディカルコリア支援センターに相談できます。契約書、領収書、受けた日、医師の名前がわかるものを手元に用意してください。
    急ぐときは、クリニックの返事を待たないでください。
aftercare-home =
    韓国の外では、近くの医師に診てもらってください。クリニックには、教えられた連絡方法で知らせ、その医師の診断の内容も送ってください。
    急な症状やひどい症状のときは、その国の救急番号に電話してください。
aftercare-night =
    夜間や週末の軽い症状は、クリニックの時間外の番号に電話してください。どのくらい急ぐかわからないときは、119でも急ぎの医療相談ができ、言葉については1330の助けを借りられます。
    待てないときは、救急外来に行ってください。診療時間を確認できないクリニックは、ご案内していません。

## カード：急ぎの度合いごとに、連絡先を1行ずつ

card-care = 連絡先
label-care-now = 急な症状、ひどい症状：今すぐ
label-care-tonight = 朝まで待てない：今夜
label-care-clinic = そのほか：診療が始まったら
care-who-ambulance = 韓国では119（韓国の外では、その国の救急番号）
care-who-local-number = その国の救急番号
care-who-after-hours = クリニックの時間外の番号
care-who-after-hours-number = クリニックの時間外の番号（{ $number }）
care-who-emergency-room = 救急外来
care-who-local-doctor = 近くの医師
care-who-clinic = 治療を受けたクリニック
care-who-clinic-number = 治療を受けたクリニック（{ $number }）
care-who-clinic-channel = 治療を受けたクリニック（教えられた連絡方法で）
care-who-support-center = メディカルコリア支援センター（1577-7129）
care-certificate = 韓国を出る前に、英文の証明書をもらい、質問の送り先もクリニックに聞いておいてください。
care-cannot-judge = ここでのやりとりは、診察の代わりにはなりません。
care-papers = 契約書、領収書、写真、メッセージは保管してください。
care-written = 日付が残るように、クリニックには書面でも知らせてください。
care-report = 診てもらった医師の診断書を保管してください。クリニックが必要とします。

## カードに載せる症状：医師が承認したあとだけ

care-signs-now = 次のときは、すぐに電話してください：{ $signs }
care-signs-tonight = 次のときは、朝まで待たないでください：{ $signs }
care-signs-clinic = 次のときは、診療が始まったら電話してください：{ $signs }
care-sign-airway = 息苦しさやのどがふさがる感じ
care-sign-chest = 胸の痛みや圧迫感
care-sign-sight = 見え方の変化
care-sign-skin = 皮膚の変色（白、青、まだら）
care-sign-bleeding = 止まらない出血
care-sign-collapse = 失神やけいれん
care-sign-allergy = 顔や舌の腫れ、全身のじんましん
care-sign-clot = 脚の腫れと痛み、血の混じるせき
care-sign-infection = 傷の赤みが増し、熱もある状態

## ボタン（22字まで）

reply-care-lost = 連絡がつかない
reply-care-home = 韓国を出たあと
reply-care-night = 夜間や週末
reply-complaint = 苦情を伝える
