### 空港送迎と無料通訳を利用できるか：短い質問のあと「見込みあり」「まだわからない」「対象外」で答えます。
### 法律上だれが海外からの患者に当たるかも。数字、日付、名前はデータから入ります。

reply-check = 利用できるか調べる

## 質問。下にボタンが出ます。1つずつ。

check-ask-clinic = どのクリニックに行きますか？
check-ask-airport = どの空港に着きますか？
check-ask-arrived = もう韓国にいますか？
check-ask-booked = そのクリニックで、手術や治療をもう予約していますか？
check-ask-resident = 無料のサービスは、海外から来られる方が対象です。韓国に住み、居住者として登録しているか、韓国の健康保険に加入していますか？
check-ask-occasion = クリニックでの診察や施術のための通訳ですか？
reply-check-no-clinic = まだ決めていない
reply-check-other-clinic = ほかのクリニック
reply-check-airport = { $name }
reply-check-other-airport = ほかの空港
reply-check-arrived = はい、韓国にいます
reply-check-abroad = まだです
reply-check-visiting = 海外からの訪問
reply-check-resident = 韓国に住んでいる
reply-check-booked = はい、予約済み
reply-check-not-booked = まだ予約していない
reply-check-which = どれに当てはまる？
reply-check-g-one = G-1ビザ、韓国の保険なし

## 結果。理由、日付、出典のカードが続きます。

check-pickup-likely =
    空港送迎は、利用できる見込みです。わかっている条件には合っていますが、まだお約束はできません。
    ご希望を記録しました。担当者がクリニックに確認します。
check-pickup-unknown =
    空港送迎を利用できるかどうかは、まだわかりません。わかっていない点は、カードに書いてあります。
    ご希望を記録しました。担当者が確認します。
check-pickup-no = わかっている範囲では、今回の旅行は空港送迎の対象になりません。理由と、代わりにできることをご案内します。
check-interpretation-likely =
    無料の通訳は、利用できる見込みです。わかっている条件には合っていますが、まだお約束はできません。
    ご希望を記録しました。担当者がクリニックに確認します。
check-interpretation-unknown =
    無料の通訳を利用できるかどうかは、まだわかりません。わかっていない点は、カードに書いてあります。
    ご希望を記録しました。担当者が確認します。
check-interpretation-no = わかっている範囲では、今回は無料の通訳の対象になりません。理由と、代わりにできることをご案内します。
check-leave-contact = 担当者からどちらにご連絡すればよいですか？電話番号（国番号から）か、メールアドレスを書いてください。
check-stopped = わかりました。ここで終わりにしました。何も記録していません。

## 結果のカード

card-check-pickup = 空港送迎
card-check-interpretation = 通訳
label-check-state = 今わかること
check-state-likely = 見込みあり（お約束ではありません）
check-state-unknown = まだわかりません
check-state-no = この条件では対象外
label-check-airport = 空港
label-check-language = 言語
label-check-owner = 対応
check-owner = 当サービスの担当者
label-check-open = 未公表（ご確認ください）
check-open-lead-time = 申し込みの期限
check-open-companions = 付き添いの方の同乗
check-open-luggage = 荷物の量
check-open-night-arrivals = 夜間の到着
check-open-price-after = 無料の時間を過ぎたあとの料金

## 理由（カードの行）

check-why-partner = { $clinic }は、提携クリニックの一覧にあります（{ $date }時点）。
check-why-not-partner = { $clinic }は、提携クリニックの一覧にありません（{ $date }時点）。
check-why-partner-unknown = お選びのクリニックが提携しているかどうかは、確認できていません。
check-why-no-clinic = クリニックによって異なりますが、まだクリニックが決まっていません。
check-why-unverified = このクリニックの外国人患者の受け入れ登録は、確認できていません。
check-why-airport = 出典にある送迎の空港：{ $airports }のみ
check-why-arrived = 韓国に到着する前に申し込みが必要です。
check-why-resident = 海外からの患者が対象です。韓国に居住する方や韓国の健康保険に加入している方は、法律上、海外からの患者に当たりません。
check-why-not-booked = 先に、クリニックで手術や治療を予約している必要があります。
check-why-occasion = 対象は、診察と施術のときだけです。
check-why-language = 出典にある対応言語に、{ $language }は含まれていません。
check-why-terms = 利用条件について、今も有効と確認できた情報がありません。
check-why-open = お答えのうち、はっきりしていないものがあります。担当者からおたずねします。

## 代わりにできること（カードの行）

check-way-partner = 提携しているほかのクリニックは、下のボタンから選べます。
check-way-from-airport = ほかの方が空港からどのように来ているか、クリニックに聞くことができます。
check-way-staff = { $clinic }には、{ $language }を話すスタッフがいます。
check-cost = 報道によると、費用はクリニックと区が分担します。患者の負担についての記載はありません。
card-check-phone = 電話での通訳
label-check-bbb = BBB Korea（ボランティア）
check-bbb = { $number }（無料、昼夜いつでも、{ $count }言語、{ $read }に閲覧）

## 韓国に住んでいる方の4つの場合：1行ずつのカード

check-ways =
    だれが海外からの患者に当たるかは、法律で決まっています。当サービスを使えるのは、海外からの患者に当たる方だけです。
    次のどれに当てはまるか、ご確認ください。どれにも当てはまらず、韓国での居住者登録も健康保険もない方は、海外からの患者に当たります。
card-check-ways = 韓国に住んでいる方
label-check-way-registered = 外国人登録がある方（G-1以外）
check-way-registered = 海外からの患者に当たりません。クリニックに直接ご予約ください。在留についてのご質問は1345へ
label-check-way-insured = 韓国の健康保険に加入している方
check-way-insured = ビザの種類にかかわらず、海外からの患者に当たりません。クリニックに直接予約し、加入がわかるものを見せてください
label-check-way-g-one = G-1ビザの方
check-way-g-one = 海外からの患者に当たります。ただし、韓国の健康保険に加入している方は当たりません
label-check-way-overseas = 在外同胞で国内居所申告をした方
check-way-overseas = 海外からの患者に当たりません。クリニックに直接ご予約ください。居所申告も健康保険もない方は当たります
