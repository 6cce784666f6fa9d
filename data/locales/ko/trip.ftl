### 여행 계획: 짧은 질문 세 가지, 그다음 날짜별 계획이나 맞지 않는 이유. 시간은 모두 서울 시간입니다.
### 수치(길이, 날, 시간)는 값으로 들어옵니다. 계획만으로는 아무것도 예약되지 않습니다.

## 질문: 한 번에 하나씩, 다시 물을 때도 같은 말로

trip-ask-procedure = 이번 여행에서 어떤 시술이나 치료를 받고 싶으세요?
trip-ask-arrival = 한국에는 언제, 어느 공항으로 도착하세요? 예: 화요일 오전 아홉 시, 인천
trip-ask-departure = { $arrival }에 도착하시는군요. 돌아가는 비행기는 언제 출발하나요? 예: 금요일 저녁, 또는 “닷새 동안 있어요”

## 답: 아래에 계획이나 수치의 출처가 적힌 카드가 있습니다.

trip-fits =
    저희 달력으로는 이번 여행에 { $clinic }의 { $procedure } 일정이 들어가요. 받은 뒤 한국에 머무는 기간은 저희가 참고한 자료에서 가장 긴 기간({ $longest })으로 잡았어요. 비행기를 언제 타도 되는지는 담당 의사가 정하니, 날짜를 바꿀 수 있는 항공권으로 준비하세요. 아직 예약한 것은 없어요.
trip-fits-unknown =
    시간만 보면 이번 여행에 { $clinic }의 { $procedure } 일정이 들어가요. 다만 받은 뒤 언제부터 비행기를 타도 되는지는 출처가 있는 정보를 찾지 못했으니, 항공권을 사시기 전에 이 병원에 물어보세요. 물어볼 말은 아래에 있어요. 아직 예약한 것은 없어요.
trip-too-short =
    이번 여행은 { $procedure } 일정을 넣기에 너무 짧아요. 저희가 참고한 자료에서 가장 긴 기간({ $longest })에 맞추려면 { $missing } 더 필요하니, 돌아가는 비행기는 { $day } 이후로 잡으세요. 비행기를 언제 타도 되는지는 담당 의사가 정해요.
trip-too-short-hours =
    한국에 도착해서 비행기를 타실 때까지 { $clinic } 진료 시간에는 { $procedure } 받을 시간이 모자라요. 도착해서 병원까지 { $after }, 병원에서 비행기 출발까지 { $before } 잡고 계산했어요.
trip-no-free-time = 여행하시는 동안 { $clinic } 진료는 있지만, { $procedure } 예약이 가능한 시간은 없어요.
trip-closed = 가실 수 있는 날에 { $clinic } 진료가 없어요: { $day }({ $why })
trip-why-weekday = 진료하지 않는 요일
trip-why-closure = 병원 휴진
trip-hours = { $procedure } 일정이 들어가는지는 시간에 따라 달라요. 한국에 언제 도착하고 돌아가는 비행기가 언제 출발하는지 날짜와 시간을 알려 주세요.
trip-past = 저희 달력으로는 돌아가는 비행기 시간이 이미 지났어요. 여행 날짜를 다시 알려 주세요.
trip-wrong-order = 돌아가는 비행기 시간이 한국에 도착하시는 시간보다 빨라요. 다시 여쭤볼게요.
trip-records-first = { $procedure }: 병원이 진료 기록을 먼저 보고 그다음에 날짜를 알려 드려요. 그 전에는 항공권을 사지 마세요. 요청은 지금 접수해 드릴 수 있어요.
trip-not-offered = 저희가 아는 한, 예약해 드릴 수 있는 병원 가운데 이번 여행에 { $procedure } 가능한 곳을 찾지 못했어요.
trip-not-offered-clinic = { $clinic }의 { $procedure } 일정은 짜 드릴 수 없어요. 저희가 아는 한 그곳에서 하지 않거나, 외국인환자 유치 등록을 저희가 확인하지 못했기 때문이에요.
trip-stopped = 네, 일정은 짜지 않을게요. 무엇을 더 도와드릴까요?

## 계획 카드: 시간 순서대로 한 줄씩

card-trip = 여행 계획
trip-airport = { $airport }, 서울 시간
label-trip-land = 도착
label-trip-clinic = 병원에 갈 수 있는 때
label-trip-appointment = 병원 방문
label-trip-consultation = 상담
label-trip-treatment = 시술·치료(빨라도)
label-trip-rest = 한국에서 쉬실 마지막 날
label-trip-fly = 돌아가는 비행(빨라도)
label-trip-leave = 공항으로 출발(늦어도)
label-trip-departure = 돌아가는 비행기 출발
trip-ask-clinic = 확인하지 못함, 이 병원에 물어보세요
trip-buffers = 도착해서 병원까지 { $after }, 병원에서 비행기 출발까지 { $before } 잡고 계산했어요.
trip-consultation = 상담이 먼저예요. 시술·치료를 할지, 언제 할지는 의사가 정해요.
trip-marks = 멍이나 부기는 { $length } 동안 남을 수 있어요(저희가 참고한 자료에서 가장 긴 기간).
trip-sessions = 저희가 참고한 자료에는 여러 번 받는다고 나와 있어요. 이 계획에는 한 번만 들어 있어요.
trip-after = 한국을 떠난 뒤에 문제가 생기면: 갑자기 생겼거나 심할 때는 먼저 현지 응급 번호로 전화하고, 그다음 병원에 연락하세요.
trip-after-line = 메디컬코리아 지원센터에는 해외에서도 전화할 수 있어요: { $number }

## 병원에 보내거나 보여 줄 질문: 한국어와 읽는 분의 언어로, 환자가 정중하게 묻는 말

card-trip-question = 병원에 물어볼 말
trip-question = 안녕하세요. { $day }에 { $procedure } 받을 계획이고, 돌아가는 비행기는 { $flight }에 출발합니다. 받은 뒤 언제부터 비행기를 타도 되나요?

## 캘린더 파일: 잠긴 화면에 보일 수 있어 제목에 시술과 병원 이름을 넣지 않습니다.

card-trip-file = 캘린더에 넣을 계획
trip-ics-appointment = 방문 일정
trip-ics-note = { $place }. 계획일 뿐, 예약은 아닙니다.

## 버튼 (22자까지)

reply-trip-book = 이대로 예약하기
reply-trip-again = 다른 날짜
reply-trip-stay = { $day }에 돌아가기
