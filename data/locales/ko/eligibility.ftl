### 이용할 수 있나요? 공항 픽업과 무료 통역: 짧은 질문 몇 가지, 그다음 가능성 높음·안 됨·알 수 없음. 그리고 법에서 말하는
### 외국인환자가 누구인지. 수치, 날짜, 이름은 사실 자료와 병원 목록에서 옵니다.

reply-check = 이용할 수 있나요?

## 질문: 아래에 버튼이 있고, 한 번에 하나씩 묻습니다.

check-ask-clinic = 어느 병원에 가실 예정이세요?
check-ask-airport = 어느 공항으로 도착하세요?
check-ask-arrived = 지금 한국에 계세요?
check-ask-booked = 그 병원에 수술이나 다른 치료를 이미 예약하셨어요?
check-ask-resident = 무료 서비스는 해외에서 오시는 분을 위한 거예요. 한국에 거주자로 등록되어 있거나 한국 건강보험에 가입되어 있으세요?
check-ask-occasion = 병원에서 상담이나 치료를 받을 때 필요한 통역인가요?
reply-check-no-clinic = 아직 못 정했어요
reply-check-other-clinic = 다른 병원
reply-check-airport = { $name }
reply-check-other-airport = 다른 공항
reply-check-arrived = 네, 한국에 있어요
reply-check-abroad = 아직 한국 밖이에요
reply-check-visiting = 방문하는 거예요
reply-check-resident = 한국에 살아요
reply-check-booked = 네, 예약했어요
reply-check-not-booked = 아직 예약 안 했어요
reply-check-which = 저는 어느 경우인가요?
reply-check-g-one = G-1 비자, 건강보험 없음

## 결과: “담당자”는 이 서비스에서 일하는 사람입니다. 이유, 날짜, 출처가 적힌 카드가 이어집니다.

check-pickup-likely =
    저희가 아는 조건에는 맞아서 공항 픽업을 이용하실 가능성이 높아요. 아직 확정된 것은 아니에요.
    요청을 남겨 두었고, 담당자가 병원에 확인해 드려요.
check-pickup-unknown =
    공항 픽업을 이용하실 수 있는지는 아직 알 수 없어요. 확인되지 않은 점은 카드에 있어요.
    요청을 남겨 두었고, 담당자가 확인해 드려요.
check-pickup-no = 저희가 아는 조건으로는 이번 여행에 공항 픽업을 이용하실 수 없어요. 이유와 다른 방법을 알려 드릴게요.
check-interpretation-likely =
    저희가 아는 조건에는 맞아서 무료 통역을 이용하실 가능성이 높아요. 아직 확정된 것은 아니에요.
    요청을 남겨 두었고, 담당자가 병원에 확인해 드려요.
check-interpretation-unknown =
    무료 통역을 이용하실 수 있는지는 아직 알 수 없어요. 확인되지 않은 점은 카드에 있어요.
    요청을 남겨 두었고, 담당자가 확인해 드려요.
check-interpretation-no = 저희가 아는 조건으로는 이번에 무료 통역을 이용하실 수 없어요. 이유와 다른 방법을 알려 드릴게요.
check-leave-contact = 담당자가 어디로 연락드리면 될까요? 국가 번호를 넣은 전화번호나 이메일을 적어 주세요.
check-stopped = 네, 여기서 멈췄어요. 남겨 둔 요청은 없어요.

## 결과 카드

card-check-pickup = 공항 픽업
card-check-interpretation = 통역
label-check-state = 이용할 수 있는지
check-state-likely = 가능성 높음, 아직 확정 아님
check-state-unknown = 아직 알 수 없음
check-state-no = 이 조건으로는 이용할 수 없음
label-check-airport = 공항
label-check-language = 언어
label-check-owner = 담당
check-owner = 저희 담당자
label-check-open = 공개되지 않은 점(물어보세요)
check-open-lead-time = 얼마나 미리 신청해야 하는지
check-open-companions = 일행도 함께 탈 수 있는지
check-open-luggage = 짐을 얼마나 실을 수 있는지
check-open-night-arrivals = 밤에 도착해도 되는지
check-open-price-after = 무료 시간이 지난 뒤의 비용

## 이유: 카드의 줄

check-why-partner = { $clinic }: 참여 병원 목록에 있어요({ $date } 기준).
check-why-not-partner = { $clinic }: 참여 병원 목록에 없어요({ $date } 기준).
check-why-partner-unknown = 가시는 병원이 참여하는지 확인하지 못했어요.
check-why-no-clinic = 병원에 따라 다른데, 아직 병원을 정하지 않으셨어요.
check-why-unverified = 병원의 외국인환자 유치 등록을 저희가 확인하지 못했어요.
check-why-airport = 저희가 참고한 자료에 나온 픽업 공항: { $airports }. 다른 공항은 나와 있지 않아요.
check-why-arrived = 한국에 도착하기 전에 신청해야 해요.
check-why-resident = 해외에서 오는 환자를 위한 서비스예요. 한국에 거주하는 분과 한국 건강보험이 있는 분은 법에서 외국인환자로 보지 않아요.
check-why-not-booked = 먼저 병원에 수술이나 치료를 예약해야 해요.
check-why-occasion = 상담이나 치료를 받을 때만 이용할 수 있어요.
check-why-language = 저희가 참고한 자료에는 { $language } 통역이 나와 있지 않아요.
check-why-terms = 지금 적용되는 이용 조건은 확인하지 못했어요.
check-why-open = 아직 확실하지 않은 답이 있어요. 담당자가 여쭤볼 거예요.

## 다른 방법: 카드의 줄

check-way-partner = 참여하는 다른 병원이 있어요. 아래 버튼에서 볼 수 있어요.
check-way-from-airport = 다른 환자들은 공항에서 어떻게 오는지 병원에 물어보실 수 있어요.
check-way-staff = { $clinic }: { $language } 가능한 직원이 있어요.
check-cost = 보도에 따르면 비용은 병원과 구청이 나누어 내요. 환자가 내는 몫이 있는지는 나와 있지 않아요.
card-check-phone = 전화 통역
label-check-bbb = BBB 코리아(자원봉사)
check-bbb = { $number }, 무료, 밤낮 언제나, { $count }개 언어({ $read }에 확인)

## 한국에 사는 분의 네 가지 경우: 한 줄에 하나씩 있는 카드

check-ways =
    외국인환자가 누구인지는 법이 정하고, 이 서비스는 외국인환자만 이용할 수 있어요.
    아래에서 해당하는 경우를 찾아보세요. 해당하는 경우가 없고, 한국에 거주자로 등록되어 있지도 건강보험에 가입되어 있지도 않으면 외국인환자에 해당해요.
card-check-ways = 한국에 사시는 경우
label-check-way-registered = 외국인등록(G-1 제외)
check-way-registered = 외국인환자 아님: 병원에 직접 예약하세요. 체류에 관한 문의는 1345에서 받아요
label-check-way-insured = 한국 건강보험
check-way-insured = 어떤 비자든 외국인환자 아님: 병원에 직접 예약하고 건강보험이 있다고 알리세요
label-check-way-g-one = G-1 비자
check-way-g-one = 외국인환자에 해당. 한국 건강보험이 있으면 해당하지 않음
label-check-way-overseas = 외국국적동포(국내거소신고)
check-way-overseas = 외국인환자 아님: 병원에 직접 예약하세요. 거소신고도 건강보험도 없으면 외국인환자
