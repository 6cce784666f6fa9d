### 施術と料金。数字はデータから入り、ここには書きません。

procedure-answer =
    { $procedure }：{ $description }
    合うかどうかは、診察のうえで医師が判断します。
procedure-which = どの施術について知りたいですか？
procedures-list =
    { $count ->
        [1] 掲載している施術のうち、当てはまるのは次の1件です：
       *[other] 掲載している施術はこちらです：
    }
price-answer =
    掲載クリニックが示している「{ $procedure }」の料金です。実際の見積もりと異なる場合があります。見積もりは書面でもらい、付加価値税（VAT）が含まれるかもご確認ください。
price-unknown =
    「{ $procedure }」の料金は、出典を示せる情報がありません。推測でのお答えは控えます。
    クリニックで書面の見積もりをもらえます。
price-which = どの施術の料金を知りたいですか？
price-demo = デモ用の料金で、実際のものではありません。
vat-included = 税込（VATを含む）
vat-excluded = 税別（VATを含まない）
vat-unknown = VAT：クリニックにご確認ください
