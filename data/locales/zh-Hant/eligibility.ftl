### 我可以用嗎？接機和免費口譯：幾個簡短的問題，然後回答有可能、不行或不清楚；還有法律上誰算國外患者。
### 數字、日期和名稱來自資料和名錄。

# 接機和口譯一般回答下方的按鈕，按了就開始提問。
reply-check = 我可以用嗎

## 提問。下面有按鈕，一次一個問題。

check-ask-clinic = 您要去哪一家診所？
check-ask-airport = 您在哪個機場降落？
check-ask-arrived = 您已經到韓國了嗎？
# 關於接機：「那家診所」指剛才說的診所。
check-ask-booked = 在那家診所，手術或療程已經約好了嗎？
check-ask-resident = 這項免費服務提供給國外訪客。您是來訪，還是住在韓國（有居留登記或加入韓國健保）？
# 關於口譯。回答是或否。
check-ask-occasion = 是在診所諮詢或接受療程時要用的嗎？
reply-check-no-clinic = 還沒選
reply-check-other-clinic = 其他診所
# { $name }：機場。
reply-check-airport = { $name }
reply-check-other-airport = 其他機場
reply-check-arrived = 已經到了
reply-check-abroad = 還沒到
reply-check-visiting = 我是來訪
reply-check-resident = 我住在韓國
reply-check-booked = 已經約好了
reply-check-not-booked = 還沒約
# 打開四種情形的卡片（check-ways）。
reply-check-which = 我算哪一種
# 簽證是 G-1（長期治療）、沒有加入韓國健保的居民按這個。
reply-check-g-one = G-1，沒有韓國健保

## 結果。後面會有一張卡片，寫明原因、日期和出處。

check-pickup-likely =
    接機有可能安排：您的行程符合我們知道的條件，但目前還無法承諾。
    已記下您的申請，專人會向診所確認。
check-pickup-unknown =
    能不能安排接機，現在還說不準；還不清楚的部分寫在卡片上。
    已記下您的申請，專人會去確認。
check-pickup-no = 就我們所知，這趟行程不能使用接機服務。原因和其他辦法如下。
check-interpretation-likely =
    免費口譯有可能安排：您這次看診符合我們知道的條件，但目前還無法承諾。
    已記下您的申請，專人會向診所確認。
check-interpretation-unknown =
    能不能安排免費口譯，現在還說不準；還不清楚的部分寫在卡片上。
    已記下您的申請，專人會去確認。
check-interpretation-no = 就我們所知，這種情形不能使用免費口譯。原因和其他辦法如下。
# 還不知道怎麼聯絡訪客時，接在結果後面。
check-leave-contact = 專人怎麼聯絡您比較方便？請寫含國碼的電話號碼，或電子信箱。
check-stopped = 好的，先停在這裡，什麼都沒有記下。

## 結果卡片。

card-check-pickup = 機場接機
card-check-interpretation = 口譯
label-check-state = 目前可以說的
check-state-likely = 有可能，還無法承諾
check-state-unknown = 目前不清楚
check-state-no = 不符合這些條件
label-check-airport = 機場
label-check-language = 語言
label-check-owner = 由誰處理
check-owner = 我們的專人
# 後面列出沒有資料說明的事項（check-open-…）。
label-check-open = 沒有公布，請先問清楚
check-open-lead-time = 要提前多久申請
check-open-companions = 同行者能不能一起搭
check-open-luggage = 可以帶多少行李
check-open-night-arrivals = 夜間抵達怎麼辦
check-open-price-after = 超過免費時間怎麼收費

## 原因。卡片上的各行。{ $clinic } 是名稱，{ $date } 是名錄資料的日期。

check-why-partner = { $clinic } 在合作診所名單上（資料日期：{ $date }）。
check-why-not-partner = { $clinic } 不在合作診所名單上（資料日期：{ $date }）。
check-why-partner-unknown = 您的診所是不是合作診所，我們目前不清楚。
check-why-no-clinic = 要看是哪一家診所，而您還沒有選。
check-why-unverified = 這家診所收治國外患者的登錄，我們沒能查證。
# { $airports }：清單，目前只有仁川。
check-why-airport = 資料裡提到的接機，只從{ $airports }出發。
check-why-arrived = 抵達韓國前就要申請。
check-why-resident = 這項服務提供給國外患者。依法律規定，在韓國有居留登記或有韓國健保的人不算國外患者。
check-why-not-booked = 要先在診所約好手術或療程。
check-why-occasion = 免費口譯只用於諮詢和療程。
# { $language }：訪客的語言。
check-why-language = 資料列出的語言裡沒有{ $language }。
check-why-terms = 目前適用什麼條件，我們手邊沒有仍在有效期內的資訊。
# 訪客對某個問題不確定。
check-why-open = 有一個問題還沒確定，專人會再請問您。

## 還可以怎麼辦。卡片上的各行。

check-way-partner = 還有其他合作診所，請看下面的按鈕。
check-way-from-airport = 其他患者怎麼從機場過去，診所可以告訴您。
check-way-staff = { $clinic } 有會說{ $language }的人員。
check-cost = 依報導，費用由診所和江南區分攤，沒有提到患者要分攤。
card-check-phone = 電話口譯
label-check-bbb = BBB Korea（志工）
# { $number }：電話號碼；{ $count }：語言數量；{ $read }：我們看到的日期。
check-bbb = { $number }，免費，全天候，{ $count } 種語言（{ $read } 查閱）

## 住在韓國的人的四種情形：一張卡片，每種一行。

check-ways =
    誰算國外患者，由法律規定；只有國外患者可以使用這項服務。
    請找符合您的那一行。如果都不符合，而且您在韓國沒有居留登記、也沒有韓國健保，就算國外患者。
card-check-ways = 住在韓國
label-check-way-registered = 有外國人登錄，簽證不是 G-1
check-way-registered = 不算國外患者：請直接向診所預約；居留的問題可以撥 1345
label-check-way-insured = 有韓國健保
check-way-insured = 不論哪種簽證，都不算國外患者：請直接向診所預約，並出示韓國健保資料
label-check-way-g-one = G-1 簽證
check-way-g-one = 算國外患者；有韓國健保的除外
label-check-way-overseas = 海外韓裔（有韓國居所申報）
check-way-overseas = 不算國外患者：請直接向診所預約；沒有居所申報、也沒有韓國健保的，算國外患者
