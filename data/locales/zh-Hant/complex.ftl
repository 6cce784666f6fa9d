### 重大疾病，以及要先看病歷的治療：癌症、移植、心臟、兒童、試管嬰兒、關節、脊椎。

# { $procedure }：治療名稱；{ $description }：一兩句介紹。
complex-answer =
    { $procedure }：{ $description }
    醫院要先看過病歷，才能安排時間。能不能治療，由醫院的醫師判斷。
complex-price-unknown =
    「{ $procedure }」的價格，我沒有查到有出處的數字，就不亂猜了。醫院看過病歷後才能報價，請索取書面的。

## 卡片，每張都寫明出處。

# 標題：資料裡關於某項治療的其他資訊。
card-notes = 補充資訊
# { $since }：年份。
note-approved-korea = 已在韓國核准，{ $since } 年開始販售。
note-not-approved-usa = 這種注射劑沒有取得美國食品藥物管理局（FDA）核准。
note-outpatient = 不需要住院。
# { $hospitals }：醫院名稱清單。
note-only-at = 在韓國，只有 { $hospitals } 可以做。
# { $length }：時間長度，例如 5年。
note-storage-embryos = 冷凍胚胎的保存期限是{ $length }。
note-storage-eggs = 冷凍卵子的保存沒有期限。
# { $visa }：簽證種類的代碼。
note-long-visa = 需要停留較久的話，請詢問 { $visa } 簽證。

# 標題：哪些狀況不適合從國外尋求第二意見。下面各行組成清單。
card-unsuited = 不適合這麼做的狀況
unsuited-unfit-to-travel = 身體狀況不宜遠行的患者
unsuited-fast-progress = 病情變化很快
unsuited-records-missing = 沒有病歷和影像
unsuited-no-interruption = 治療不能中斷

card-own-paper = 會請您提供的文件
# 標題：患者出發前的清單。
card-guide = 出發之前
guide-own-doctor = 先給您自己的醫師看過。
guide-long-flights = 長途飛行可能影響效果，您的航程有沒有影響，請先問清楚。
guide-whole-cost = 請診所書面寫明預估的全部費用；有透過仲介的話，也請仲介寫明。
guide-aftercare = 回去之後的照護，請事先安排。
# 標題：名錄中江南和韓國其他地方的診所。
card-places = 名錄中有這項治療的診所和醫院
# { $clinic }：診所名稱；{ $place }：行政區或城市。
clinic-in-place = { $clinic }，{ $place }
