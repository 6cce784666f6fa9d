### 서류와 비자: 보관할 목록. 비자 이름과 날짜는 사실 자료에서 옵니다.

papers-answer =
    병원에서 보통 요청하는 것을 목록으로 적었어요. 보관해 두세요. 무엇이 필요한지는 가시는 병원에서 알려 드려요.
    입국 방법에 맞는 서류도 알려 드릴 수 있어요. 어떤 비자나 허가로 입국하세요?
papers-answer-procedure = { $procedure }: 병원에서 보통 요청하는 것을 목록으로 적었어요. 보관해 두세요. 무엇이 필요한지는 가시는 병원에서 알려 드려요.

## 목록의 제목

card-papers = 준비할 것
card-papers-also = 이 시술·치료에 더 필요한 것
card-papers-journey = 비자를 신청할 때
card-papers-resident = 한국에 사시는 경우
card-papers-ask = 병원에 물어볼 것
card-visa-change = 더 오래 치료받을 때
card-keta = 전자여행허가 K-ETA

## 목록: 준비할 것

paper-passport = 여권
paper-doctors-note = 의사 소견서나 진단서
paper-results = 최근 검사 결과
paper-images = CT·MRI 같은 영상 자료(CD에 담아서)
paper-medicines = 드시는 약 목록
paper-allergies = 알레르기
paper-operations = 받은 수술: 무엇을 언제 받았는지
paper-policy = 보험 증권
paper-face-operations = 얼굴에 받은 수술: 무엇을 언제 받았는지
paper-dental-work = 지금까지 받은 치과 치료 전부
paper-prescription = 가장 최근의 안경·렌즈 처방전
paper-hormone-results = 이미 받은 호르몬 검사 결과
paper-tube-images = 나팔관 조영 사진(찍은 적이 있으면)
paper-marriage = 혼인 관계를 증명하는 서류(부부인 경우)
paper-all-records = 지금까지의 진료 기록 전부: 없으면 병원이 소견을 내지 못할 수 있어요
paper-all-images = 지금까지 찍은 영상 자료 전부
paper-form = 신청서
paper-photo = 사진
paper-booking = 한국 병원 예약 확인서
paper-funds = 재정 능력 입증 서류
paper-family = 가족 관계를 증명하는 서류(함께 오는 가족)
paper-resident =
    한국에 거주자로 등록되어 있거나 한국 건강보험이 있으면 증명 서류를 가져가서 병원에 알리세요. 예약은 이 서비스가 아니라 병원에 직접 하시면 돼요.
    G-1 비자이고 한국 건강보험이 없으면 외국인환자에 해당해요.

## 목록: 병원에 물어볼 것. 저희가 지시하지 않고, 병원에 물어야 한다는 것만 알립니다.

ask-medicines = 약: 드실 약과 드시지 않을 약은 병원이 알려 드려요. 물어보시기 전에는 어떤 약도 끊지 마세요.
ask-fasting = 시술·수술 전에 먹거나 마셔도 되는지
ask-deposit = 예약금: 얼마인지, 언제까지 취소할 수 있는지
ask-refund = 환불 조건(서면으로)
ask-vat = 견적에 부가세가 포함되는지
ask-whole-price = 예상되는 전체 비용(유치업체를 거친다면 업체에도)
ask-aftercare = 시술·수술 뒤에 연락할 곳(밤이나 해외에서도)
ask-certificate = 영문 증명서(한국을 떠나기 전에)
ask-lenses = 콘택트렌즈를 며칠 전부터 끼지 말아야 하는지
ask-passport-photo = 얼굴이 여권 사진과 달라졌을 때 출입국 심사에서 보여 줄 증명서

## 비자

visa-short =
    { $stay } 동안 머무신다면 치료를 위한 비자는 { $visa } 비자이고, { $days }까지 머물 수 있어요. 가지고 계신 여권에 비자가 필요한지는 대사관에 물어보세요.
    환자를 돌볼 가까운 가족도 신청할 수 있어요. 발급 여부는 대사관이 결정해요.
visa-long =
    { $stay } 체류는 단기 치료 비자로 머물 수 있는 기간({ $days })보다 길어요. 더 오래 치료받을 때는 { $visa } 비자가 있어요.
    환자를 돌볼 가까운 가족도 신청할 수 있어요. 발급 여부는 대사관이 결정해요.
visa-keta-answer = K-ETA는 비자가 아니라 전자여행허가예요. 지금 알려진 내용을 날짜와 함께 보여 드릴게요. 비자가 필요한 치료라면 대사관에 물어보세요.
visa-invitation = 초청장은 치료하는 병원에서 보내 줘요. 진료를 예약할 때 요청하세요.
visa-change = { $short } 비자의 체류 기간은 특별한 경우에만 연장돼요. 더 오래 치료받는 분은 { $long } 비자로 변경해요.
visa-keta-terms = 수수료는 { $fee }, 유효 기간은 { $years }년이었어요({ $known } 기준).

## 버튼 (22자까지)

reply-papers-entry = { $entry }
reply-visa = 비자

## 세금 환급: 카드 제목과 한 줄

card-refund-hotels = 호텔 숙박
card-refund-goods = 매장에서 산 물건
tax-refund-goods = 관광객이 산 물건의 세금 환급은 지금도 있어요. 환급에 참여하는지는 매장에 물어보세요.
