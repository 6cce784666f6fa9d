### 믿을 수 있는 곳인지: 등록, 유치업체, 불만, 비용. 수치, 이름, 날짜는 사실 자료에서 옵니다.

## 등록하려면 갖춰야 하는 것

registration-demands = 등록하려면 전문의와 보험이 있어야 하고, 갱신도 해야 해요. 등록이 병원의 실력을 말해 주지는 않아요.
registration-agents =
    유치업체도 등록해야 해요. 수수료는 병원과 업체 사이의 일이니, 견적에 적힌 금액이 전부인지 물어보세요.
    여기서는 업체를 확인할 수 없고, 메디컬코리아 지원센터에서 확인할 수 있어요.
card-registration-demands = 병원이 갖춰야 하는 것
card-registration-agents = 유치업체가 갖춰야 하는 것
registration-demands-specialist = 외국인환자를 받는 진료 과목마다 전문의 한 명 이상.
registration-demands-insurance = 의료사고 배상책임보험: 한 해 { $clinics } 이상, 종합병원은 { $hospitals } 이상.
registration-agents-money = 보증보험 { $insurance } 이상, 자본금 { $capital } 이상. 등록된 일반여행업(지금의 종합여행업) 업체에는 이 자본금이 필요하지 않아요.
registration-agents-office = 한국에 있는 사무소.
card-broker = 유치업체와 브로커가 하면 안 되는 일
broker-unregistered = 등록 없이 외국인환자를 병원에 유치하는 일: { $years }년 이하의 징역 또는 { $fine } 이하의 벌금.
broker-name = 이름이나 등록증을 빌려주거나 빌리는 일.
broker-commission = 법에서 정한 범위를 넘는 수수료를 받거나 거짓 정보를 주는 일.
broker-referral = 등록하지 않은 업체에서 환자를 받은 병원은 등록이 취소될 수 있어요.
broker-reward = 법에는 신고한 사람에게 주는 포상금이 있어요.
reply-registration-demands = 법에서 요구하는 것
reply-registration-agents = 유치업체와 브로커

## 후기를 써 주는 대가로 받는 시술

review-deal-answer = 후기를 써 주는 대가로 비용을 받지 않거나 덜 받는 시술은 연결해 드리지 않아요. 대가를 받은 후기는 다른 환자가 잘못 알게 할 수 있고, 병원이 그런 후기를 이용하는 것은 법으로 제한돼요. 누가 그런 제안을 하면 신고하실 수 있어요.
card-review-deal = 후기의 대가로 받는 시술
review-deal = 치료에 대해 오해하게 할 수 있는 환자의 경험담은 의료 광고에 쓸 수 없어요. 후기를 써 주는 대가로 받는 무료 시술은 여기서 연결해 드리지 않아요.
reply-review-deal = 후기 쓰면 무료인가요?
reply-report = 신고하기

## 불만: 카드에 적힌 순서, 그다음 의료분쟁조정중재원(K-MEDI)

card-complaint = 이 순서로 해 보세요
complaint-step-clinic = 병원에 서면으로: 무슨 일이 있었는지, 무엇을 바라시는지, 언제까지 답을 기다리실지 적으세요.
complaint-step-center = 메디컬코리아 지원센터: 분쟁을 접수하고, K-MEDI에 신청하는 것을 도와드려요.
complaint-step-kmedi = K-MEDI: 외국인환자도 조정이나 중재를 신청할 수 있고, 이메일로도 돼요.
card-kmedi = K-MEDI: 의료분쟁 조정·중재
card-kmedi-effect = 조정과 중재의 효력
kmedi-effect = 양쪽이 받아들인 조정은 재판상 화해와 같은 효력이 있고, 중재는 확정판결과 같은 효력이 있어요.
label-kmedi-fee = 수수료
label-kmedi-papers = 서류
label-kmedi-language = 언어
label-kmedi-email = 이메일
label-kmedi-fax = 팩스
label-kmedi-hours = 운영 시간
kmedi-fee = 신청 금액 { $limit }까지는 { $fee }. { $limit } 초과분은 { $step }마다 { $more }씩, { $above } 초과분은 { $step }마다 { $less }씩 더함
kmedi-paper-form = 신청서
kmedi-paper-course = 사건 경위서
kmedi-paper-consent = 민감정보 이용 동의서
kmedi-paper-identity = 신분증 사본
kmedi-paper-proxy = 환자 본인이 아니면 위임장과 관계를 증명하는 서류
kmedi-language = 한국어. 영어로 쓴 서식은 한국어 번역이 필요해요
kmedi-hours = { $opens }–{ $closes }(서울 시간)
kmedi-online = 온라인 신청에는 한국 전화번호나 아이핀(i-PIN)이 필요해서, 해외에서 오신 분은 이메일로 신청해요.
kmedi-time-unknown = 얼마나 걸리는지는 공개되어 있지 않으니 K-MEDI에 물어보세요.

## 비용과 결제

card-pay-written = 서면으로 받아 둘 것
card-pay-duty = 병원이 알려야 하는 것
card-pay-visitors = 외국인에게 더 받는다는 보도
card-pay-lookup = 비용 찾아보기
pay-parts = 견적은 항목마다 물어보세요: 상담, 검사, 시술·수술, 입원, 약, 통역, 서류. 부가세가 포함되는지도 물어보세요.
pay-terms = 돈을 내기 전에 예약금, 환불, 취소 조건을 물어보세요.
pay-duty = 병원은 법에 따라 예상 비용을 보건복지부가 정한 서식으로 알려야 해요.
say-no = 요청하지 않은 것은 거절하셔도 돼요. 서면 견적을 받아 두고 다른 곳에도 물어보세요.
visitor-prices-answer = 외국인에게 비용을 더 받는다는 보도가 있어요. 특정 병원이 그런지는 말씀드릴 수 없어요. 항목마다 적힌 서면 견적이 있으면 근거가 돼요.
pay-visitors = 한 언론이 조사한 병원 { $of }곳 가운데 { $clinics }곳이 외국인에게 두 배의 금액을 제시했어요.
pay-lookup = 병원은 건강보험이 적용되지 않는 진료의 비용(비급여 진료비)을 공개해야 해요. 누구나 여기서 병원을 찾아볼 수 있어요: { $site }
reply-visitor-prices = 외국인은 더 내나요?
reply-tax-refund = 세금 환급
reply-quote = 견적 요청하기
reply-second-opinion = 2차 소견

## 보험: 목록의 줄

card-insurance = 병원에 물어볼 것
insurance-partner = 제 보험 회사와 협력하는지, 아니면 먼저 내고 나중에 청구해야 하는지
insurance-forms = 보험 서류는 누가 작성하는지
insurance-receipt = 항목이 모두 적힌 영수증
insurance-certificate = 영문 증명서(한국을 떠나기 전에)
