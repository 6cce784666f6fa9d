### “어디서 나온 정보예요?”, 전화 안내, 그 뒤에 바뀌었을 수 있는 것. 수치, 날짜, 이름은 값으로 들어옵니다.

reply-source = 어디서 나온 정보예요?
sources-answer = 마지막으로 알려 드린 정보는 아래 출처에서 나왔어요. 그 뒤에 바뀌었을 수 있으니 계획하시기 전에 병원이나 해당 기관에 물어보세요.
sources-none =
    출처를 밝힐 수 있는 내용은 아직 말씀드린 것이 없어요. 시술, 비용, 병원에 대해 물어보시면 어디서 나온 정보인지 알려 드릴게요.
card-sources = 출처
source-line = { $name }({ $kind }), { $date }
source-line-undated = { $name }({ $kind }), 날짜 없는 페이지, 저희가 읽은 날: { $read }
source-line-directory = { $name }(병원 목록), { $date }

line-120 = 서울시 생활 안내(다산콜센터)
line-1339 = 감염병 상담, 응급 번호 아님
line-hours = { $number }, { $opens }–{ $closes }: { $languages } ({ $known } 기준)
line-hours-weekdays = { $number }, 평일 { $opens }–{ $closes }: { $languages } ({ $known } 기준)
line-more-weekdays = { $number }: 평일 { $opens }–{ $closes }에는 { $count }개 언어, 그 밖의 시간에는 { $languages } ({ $known } 기준)
lines-old = 날짜에서 보듯, 확인한 지 오래되어 바뀌었을 수 있는 내용도 있어요.
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = 데모 자료
