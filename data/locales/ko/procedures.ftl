### 시술과 비용. 수치는 목록과 사실 자료에서 오며, 여기에는 적지 않습니다.

procedure-answer =
    { $procedure }: { $description }
    맞는 시술인지는 의사가 진찰한 뒤에 판단해요.
procedure-which = 어떤 시술이 궁금하세요?
procedures-list =
    { $count ->
        [1] 저희 목록에서 맞는 시술을 하나 찾았어요.
       *[other] 저희 목록에 있는 시술이에요.
    }
price-answer =
    { $procedure }: 저희 목록에 있는 병원이 밝힌 비용이에요. 실제 견적은 다를 수 있어요. 견적은 서면으로 받고, 부가세가 포함되는지도 물어보세요.
price-unknown =
    { $procedure }: 출처를 밝힐 수 있는 비용 정보가 없어서 짐작으로 말씀드리지 않을게요.
    병원에서 서면 견적을 받으실 수 있어요.
price-which = 어떤 시술의 비용이 궁금하세요?
price-demo = 시연용 가격이며 실제 가격이 아니에요.
vat-included = 부가세 포함
vat-excluded = 부가세 별도
vat-unknown = 포함 여부는 병원에 확인
