### 숙소, 센터의 프로그램, 오래 머물기. 중립적으로: 순위도 약속도 없습니다.

accommodation-listed =
    이 서비스의 운영자가 알려 준 호텔이에요. 목록일 뿐 추천은 아니니, 요금과 이용하기 편한지는 호텔에 확인해 주세요.
    병원에서 가까운 다른 호텔을 알 수도 있어요.
card-hotels = 운영자가 알려 준 호텔
label-hotel = 호텔
hotel-in-area = { $hotel }, { $area }
culture-answer = 메디컬투어센터에서 방문객을 위한 문화 프로그램을 연 적이 있어요. 정해진 일정표는 확인하지 못했으니 가시기 전에 센터에 물어보세요.
card-culture = 센터에서 열린 프로그램
label-culture-held = 열린 날
culture-talk = 건강 강연
culture-colours = 퍼스널 컬러 수업
culture-skin = 기기로 피부 살펴보기. 의사의 진찰을 대신하지는 못해요
long-stay-answer =
    회복이나 재활을 하거나, 오래 머물거나, 만성 질환이 있어서 오시는 분도 있어요. 저희 목록에 있는 것을 보여 드릴 수 있지만 효과는 약속드릴 수 없어요.
    만성 질환이 있으면 병원이 진료 기록부터 살펴봐요.
card-long-stay = 머물 수 있는 기간
long-stay-visa = { $short } 비자는 { $days }까지, 더 오래 치료받을 때는 { $long } 비자

## 버튼 (22자까지)

reply-culture = 문화 프로그램
reply-long-stay = 오래 머물기
reply-stay = 숙소 알아보기
