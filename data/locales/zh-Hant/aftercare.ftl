### 療程或手術之後可以找誰。不說什麼常見、什麼沒關係；只有醫師能判斷。

# 這裡不寫危險症狀：清單還沒有臨床醫師簽核。
aftercare-contacts =
    這一點我無法判斷，只有醫師可以。如果來得突然或很嚴重，請不要等。其他狀況請照診所交代的做，有任何擔心都請打電話給診所。
    可以找誰，依緊急程度列在下面。
# 臨床醫師簽核之後才使用，症狀寫在卡片上。
aftercare-levels =
    這一點我無法判斷，只有醫師可以。卡片上的症狀只要有一項符合，請馬上照那裡寫的做。有其他擔心，請打電話給診所。
# 聯絡不上診所。
aftercare-lost =
    聯絡不上診所時，韓國國際醫療支援中心可以協助。請先準備好這次治療的資料：合約、收據、日期、醫師姓名。
    如果很急，請不要等診所回覆。
# 已經離開韓國。
aftercare-home =
    您不在韓國，要請當地的醫師看過。請用診所給您的聯絡方式寫信給診所，並附上當地醫師的檢查結果。
    如果來得突然或很嚴重，請撥打當地的緊急電話。
# 夜間或週末的小狀況。
aftercare-night =
    夜間或週末有小狀況，請打診所的非看診時間電話。不確定急不急，可以撥 119，那裡也提供急症諮詢；語言不通，1330 可以幫忙。
    等不了，請去急診。看診時間我無法查證的診所，就不列出來了。

## 卡片：依緊急程度分三行，每行列出可以找誰（「甲或乙」）

card-care = 可以找誰
label-care-now = 突然或嚴重：立刻
label-care-tonight = 不能等到明天：今晚
label-care-clinic = 其他：診所開門時
care-who-ambulance = 在韓國撥打 119，在其他地方撥打當地的緊急電話
care-who-local-number = 當地的緊急電話
care-who-after-hours = 診所的非看診時間電話
# { $number }：電話號碼。
care-who-after-hours-number = 診所的非看診時間電話（{ $number }）
care-who-emergency-room = 醫院急診
care-who-local-doctor = 您附近的醫師
care-who-clinic = 您的診所
care-who-clinic-number = 您的診所（{ $number }）
care-who-clinic-channel = 您的診所（用診所給的聯絡方式）
care-who-support-center = 韓國國際醫療支援中心（1577-7129）
care-certificate = 離開韓國前，請跟診所要英文證明，也問清楚回去之後要怎麼聯絡診所。
care-cannot-judge = 在這裡傳訊息，不能代替檢查。
care-papers = 合約、收據、照片和對話紀錄都請留好。
care-written = 也請以書面告知診所，這樣有日期可查。
care-report = 當地醫師的報告請留好，診所會需要。

## 卡片上的症狀，簽核後才顯示。每項是清單裡的名詞：「甲、乙或丙」。

# { $signs }：症狀清單。
care-signs-now = 請立刻打電話的狀況：{ $signs }。
care-signs-tonight = 不能等到早上的狀況：{ $signs }。
care-signs-clinic = 診所一開門就打電話的狀況：{ $signs }。
care-sign-airway = 呼吸困難、喉嚨緊縮
care-sign-chest = 胸口疼痛或有壓迫感
care-sign-sight = 視力改變
care-sign-skin = 皮膚變白、發紫或出現斑紋
care-sign-bleeding = 血流不止
care-sign-collapse = 昏倒或抽搐
care-sign-allergy = 臉或舌頭腫起來、全身起蕁麻疹
care-sign-clot = 腿腫又痛、咳血
care-sign-infection = 發燒而且傷口越來越紅

## 按鈕（最多 22 個字元）

reply-care-lost = 聯絡不上診所
reply-care-home = 已經離開韓國
reply-care-night = 夜間或週末
reply-complaint = 我要申訴
