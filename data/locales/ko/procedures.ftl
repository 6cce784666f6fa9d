### 시술: 무엇인지, 비용, 걸리는 시간, 회복. 수치는 사실 자료에서 오며, 여기에는 적지 않습니다.

procedure-answer =
    { $procedure }: { $description }
    맞는 시술인지는 의사가 진찰한 뒤에 판단해요.
procedure-unlisted = { $procedure }: 저희 목록에는 아직 설명이 없어요. 상담원이 병원을 찾도록 도와드릴 수 있어요.
procedure-which = 어떤 시술이 궁금하세요?
procedure-which-meant = 그 말은 여러 시술을 뜻할 수 있어요. 어느 것을 말씀하세요?
reply-duration = 걸리는 시간
procedures-list =
    { $count ->
        [1] 저희 목록에서 맞는 시술을 하나 찾았어요.
       *[other] 저희 목록에 있는 시술이에요.
    }
procedures-fields = 어느 분야가 궁금하세요?
procedures-none = { $field }: 저희 목록에 이 분야의 시술은 없어요. 목록에 있는 분야를 보여 드릴게요.
procedures-nothing = 저희 목록에 아직 시술이 없어요. 상담원이 병원을 찾도록 도와드릴 수 있어요.

## 비용

price-answer =
    { $procedure }: 저희 목록에 있는 병원이 밝힌 비용이에요. 실제 견적은 다를 수 있어요. 견적은 서면으로 받고, 부가세가 포함되는지도 물어보세요.
price-answer-both =
    { $procedure }: 저희 목록에 있는 병원이 밝힌 비용과 한국에서 조사·보도된 비용이에요. 실제 견적은 다를 수 있어요. 견적은 서면으로 받고, 부가세가 포함되는지도 물어보세요.
price-answer-reported =
    { $procedure }: 저희 목록에는 비용을 밝힌 병원이 없어서, 한국에서 조사·보도된 비용을 보여 드려요. 실제 견적은 다를 수 있어요. 견적은 서면으로 받고, 부가세가 포함되는지도 물어보세요.
price-answer-reported-clinic =
    { $clinic }의 { $procedure } 비용은 전해 드릴 수 있는 정보가 없어서, 한국에서 조사·보도된 비용을 보여 드려요. 실제 견적은 다를 수 있어요. 견적은 서면으로 받고, 부가세가 포함되는지도 물어보세요.
price-unknown =
    { $procedure }: 출처를 밝힐 수 있는 비용 정보가 없어서 짐작으로 말씀드리지 않을게요.
    병원에서 서면 견적을 받으실 수 있어요.
price-unknown-clinic =
    { $clinic }의 { $procedure } 비용은 전해 드릴 수 있는 정보가 없어서 짐작으로 말씀드리지 않을게요.
    병원에서 서면 견적을 받으실 수 있어요.
price-which = 어떤 시술의 비용이 궁금하세요?
price-demo = 시연용 가격이며 실제 가격이 아니에요.
vat-included = 부가세 포함
vat-excluded = 부가세 별도
vat-unknown = 포함 여부는 병원에 확인

card-price-statistics = 한국 의료기관이 보고한 비용
card-price-other = 다른 출처의 비용
label-price-low = 최소 금액
label-price-median = 중앙값(가운데 금액)
label-price-mean = 평균
label-price-high = 최대 금액
label-price-range = 범위
label-price-unit = 비용 기준
label-zirconia-clinic = 지르코니아(치과의원)
label-zirconia-hospital = 지르코니아(치과병원)
label-inlay-gold = 인레이(금)
label-inlay-resin = 인레이(레진)
label-inlay-ceramic = 인레이(세라믹)
label-onlay-gold = 온레이(금)
label-onlay-resin = 온레이(레진)
unit-per-cc = 주사 제제, cc당
unit-per-graft = 이식 모낭 하나
unit-per-grafts = 모낭 { $count }개 이상 이식하는 수술
unit-per-tooth = 치아 하나
unit-per-treatment = 시술 한 번
unit-multifocal-lens = 다초점 렌즈 비용(수술비 제외)
price-figure-low = 최소 { $amount }
price-figure-median = 중앙값 { $amount }
price-figure-mean = 평균 { $amount }
price-figure-high = 최대 { $amount }
price-figure-range = { $amount }
price-few-clinics = 아주 적은 수의 병원에서 나온 금액이에요.
card-basis = 비용을 매기는 기준
basis-lines = 초음파를 쏘는 라인 수에 따라: { $counts }
basis-tip-shots = 팁에 따라, 팁 하나로 쏘는 샷 수: { $counts }
basis-after-consultation = 상담한 뒤에 정해요.
basis-extra = 눈가나 신경 차단 마취처럼 더하는 항목이 있으면 처음 금액에서 { $share } 정도 늘어날 수 있어요.

## 정보의 출처

label-source-kind = 출처의 종류
source-kind-law = 법령
source-kind-ministry = 공공기관
source-kind-district = 구청
source-kind-statistics = 공식 통계
source-kind-press = 언론
source-kind-vendor = 병원·업체의 자체 페이지
source-kind-blog = 개인 안내 글·블로그
source-old = { $date } 기준이에요. 바뀌었을 수 있으니 계획하시기 전에 물어보세요.
source-undated = 날짜가 없는 페이지예요. 저희가 읽은 날: { $read }. 계획하시기 전에 물어보세요.

## 걸리는 시간

duration-answer =
    { $procedure }: 저희가 참고한 자료에 나온 내용이에요. 의사가 진찰한 뒤에 정하니, 본인에게 맞는 일정은 병원에 물어보세요.
duration-unknown =
    { $procedure }: 걸리는 시간은 출처가 확인된 정보가 없어서 짐작으로 말씀드리지 않을게요. 일정을 잡으시기 전에 병원에 물어보세요.
duration-appointments =
    { $procedure }: 저희 목록에 있는 병원이 잡아 두는 예약 시간이에요. 치료 전체에 걸리는 시간은 출처가 확인된 정보가 없으니, 본인에게 맞는 일정은 병원에 물어보세요.
duration-which = 어떤 시술에 걸리는 시간이 궁금하세요?

card-duration = 시간과 횟수
label-sessions = 횟수
label-interval = 시술 사이 간격
label-one-session = 한 번 받는 시간
label-whole-course = 전체 기간
label-monitoring = 받은 뒤 경과 관찰
label-examination = 받기 전 검사
label-visit = 상담을 포함한 방문
label-visit-basic = 기본 검진
label-visit-comprehensive = 종합 검진
label-report = 결과가 나오는 때
label-operation = 수술
label-amount-face = 용량(얼굴)
label-amount-face-neck = 용량(얼굴과 목)
label-amount-eyes = 용량(양쪽 눈 밑)
label-treatment-slot = 시술·치료 예약
label-consultation-slot = 상담 예약
label-records-slot = 기록 검토 뒤의 예약
length-range = { $from }–{ $to }
length-about = 약 { $length }
length-at-least = { $length } 이상
length-up-to = 최대 { $length }
count-range = { $from }–{ $to }
amount-cc = { $amount }cc
scope-cosmetic-surgery = 이 수술만이 아니라 미용 성형수술 전반에 대한 내용이에요.
scope-injectables = 피부 주사 시술 전반에 대한 내용이에요.
scope-one-case = 한 사람의 사례에서 나온 내용이에요.
scope-laser-eye-surgery = 레이저 시력교정 수술 전반에 대한 내용이에요.
scope-with-rejuran = 리쥬란과 함께 받는 과정에 대한 내용이에요.

## 회복, 머무는 기간, 비행

recovery-answer-flying =
    { $procedure } 뒤의 회복에 대해 저희가 참고한 자료에 나온 내용이에요. 돌아가시는 비행기는 가장 긴 기간에 맞춰 잡으세요: { $longest }. 언제 타도 되는지는 담당 의사가 정하니, 날짜를 바꿀 수 있는 표가 좋아요.
recovery-answer =
    { $procedure } 뒤의 회복에 대해 저희가 참고한 자료에 나온 내용이에요. 비행에 대해서는 출처가 확인된 정보가 없으니 표를 사시기 전에 병원에 물어보고, 날짜를 바꿀 수 있는 표로 준비하세요.
recovery-unknown =
    { $procedure } 뒤의 회복이나 비행은 출처가 확인된 정보가 없어서 짐작으로 말씀드리지 않을게요. 표를 사시기 전에 병원에 물어보고, 날짜를 바꿀 수 있는 표로 준비하세요.
recovery-which = 어떤 시술 말씀이세요?

card-recovery = 회복
card-stay = 한국에 머무는 기간
card-flying = 비행
label-bruising = 멍이나 부기
label-first-recovery = 초기 회복
label-settled = 모양이 자리 잡는 때
label-usual-activity = 평소 활동
label-lasek = 라섹 뒤
label-stay = 머무는 기간
label-flying = 비행기 타기까지
label-flying-short = 짧은 비행까지
label-flying-long = 긴 비행까지
flying-leg-clots = 다리를 수술한 뒤 비행기를 타면 혈전이 생길 위험이 커져요. 언제 타도 되는지 담당 의사에게 물어보세요.

## 위험

risks-answer =
    { $procedure }: 본인에게 맞는 시술인지는 의사가 판단하고, 병원은 생길 수 있는 부작용을 미리 설명해야 해요. 아래에 해당하면 먼저 의사에게 말씀하세요. 이 밖에 다른 경우도 있을 수 있어요.
risks-unknown =
    { $procedure }: 주의할 점은 출처가 확인된 목록이 없어요. 본인에게 맞는 시술인지는 의사가 판단하고, 병원은 생길 수 있는 부작용을 미리 설명해야 해요. 앓고 있는 병, 드시는 약, 알레르기, 임신은 의사에게 말씀하세요.
risks-which = 어떤 시술 말씀이세요?

card-cautions = 먼저 의사에게 말씀하실 경우
card-risks = 자료에 나온 부작용
risk-hollow-cheeks = 너무 세게 하거나 샷 수가 너무 많으면 볼이 꺼질 수 있어요.
risk-burns = 너무 세게 하거나 샷 수가 너무 많으면 화상을 입을 수 있어요.
risk-severe-reaction = 드물게 가슴 통증, 호흡 곤란, 두드러기(심한 알레르기)가 생길 수 있어요.
risk-vessel-block = 혈관이 막히면 피부 조직이 죽거나 시력을 잃을 수 있어요.
risk-call = 이런 일이 생기면 바로 { $number }에 전화하세요. 한국 밖에서는 현지 응급 번호로 전화하세요.
card-checks = 병원에서 보여 달라고 할 것
inspect-device-generation = 기기가 몇 세대인지(서면으로)
inspect-shot-log = 쏜 샷 수의 기록(서면으로)
inspect-sealed-tip = 뜯기 전의 밀봉된 팁과 일련번호
card-explanation = 법에 정해진 내용
caution-pregnancy = 임신 중이거나 임신했을 수 있는 경우
caution-breastfeeding = 수유 중인 경우
caution-recent-birth = 출산한 뒤 지난 기간이 { $length } 미만인 경우
caution-cancer-treatment = 암 치료를 받고 있는 경우
caution-skin-infection = 피부에 감염이 있는 경우
caution-severe-allergy = 심한 알레르기가 있는 경우
caution-ingredient-allergy = 성분 가운데 하나에 알레르기가 있는 경우
caution-bleeding-disorder = 피가 잘 멎지 않는 질환이 있는 경우
caution-thin-face = 얼굴에 지방이 적은 경우
caution-under-18 = { $age }세 미만인 경우
caution-unstable-sight = 시력이 변하고 있는 경우
caution-dry-eye = 안구건조증이 있는 경우
caution-keratoconus = 원추각막(각막이 얇아져 원뿔처럼 되는 병)이 있는 경우
caution-glaucoma = 녹내장이 있는 경우
caution-medicines = 드시는 약이 있는 경우
caution-dental-work = 치과 치료를 받은 적이 있는 경우

## 병원과 업체의 등록

registration-check-verified =
    { $clinic }: 저희 목록에는 외국인환자 유치 등록 병원으로 기록되어 있어요. 메디컬코리아 지원센터에서도 확인하실 수 있어요.
registration-check-unknown =
    { $clinic }: 등록 여부를 확인하지 못했어요. 등록되지 않았다는 뜻은 아니에요. 메디컬코리아 지원센터에 물어보실 수 있어요.
registration-check-lapsed =
    { $clinic }: 저희 목록에 있는 등록은 기간이 지났어요. 그 뒤에 갱신되었을 수도 있으니, 예약하시기 전에 메디컬코리아 지원센터에 물어보세요.
registration-check-where =
    저는 저희 목록에 있는 병원만 확인할 수 있어요. 다른 병원이나 업체, 브로커는 메디컬코리아 지원센터에 물어보세요.
registration-check-other = 다른 병원이나 업체, 브로커가 궁금하세요? 여기서는 확인할 수 없으니 메디컬코리아 지원센터에 물어보세요.

card-registration = 등록
card-registration-law = 해외 환자를 받을 수 있는 곳
label-registration-number = 등록 번호
label-registration-until = 유효 기한
clinic-demo = 시연용 병원이며 실제 병원이 아니에요.
registration-state-verified = 외국인환자 유치 등록 병원
registration-state-unknown = 확인하지 못함
registration-state-lapsed = 기간이 지남
registration-law-clinics = 외국인환자 유치 등록을 한 병원과 의원만 해외에서 오는 환자를 받을 수 있어요.
registration-law-agencies = 등록된 유치업체만 해외 환자의 예약을 대신하거나 안내할 수 있어요.
registration-law-validity = 등록은 { $years }년 동안 유효하고 갱신할 수 있어요.
registration-law-side-effects = 병원은 진단명, 시술 방법, 생길 수 있는 부작용, 예상 비용을 설명해야 해요.
quote-answer =
    견적은 병원만 낼 수 있고, 먼저 환자분의 상태를 알아야 해요. 날짜와 부가세 포함 여부가 적힌 서면으로 받으세요. 견적 요청을 남겨 두었고, 담당자가 대신 문의해 드려요.
    연락처(전화번호나 이메일)와 원하시는 시술·수술을 여기에 적어 주세요.
