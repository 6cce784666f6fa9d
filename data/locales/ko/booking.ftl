### 예약하기, 예약 확인, 예약 취소.

booking-resumed = 하던 예약을 이어서 할게요.
booking-ask-procedure = 어떤 시술이나 진료를 예약해 드릴까요?
booking-ask-clinic =
    { $count ->
        [1] { $procedure } 예약을 도와드릴 수 있는 병원은 한 곳이에요. 이곳으로 할까요?
       *[other] { $procedure } 예약은 어느 병원이 좋으세요?
    }
booking-ask-time = { $clinic } 방문은 언제가 좋으세요? 날짜만 적으셔도 되고, 원하는 시간을 함께 적으셔도 돼요(서울 시간). 예: 금요일 오후
booking-times-offered = { $clinic }에서 가능한 시간이에요(서울 시간). 언제가 좋으세요?
booking-no-times = 그때는 { $clinic }에 빈 시간이 없어요. 다른 날은 언제가 좋으세요?
booking-ask-residency =
    법에 따라 한 가지 여쭤볼게요. 환자분이 한국에 거주자로 등록되어 있거나 한국 건강보험에 가입되어 있으세요?
    답변은 출입국 당국에 전달하지 않습니다.
booking-ask-name = 여권에 적힌 환자분 이름을 알려 주세요.
booking-ask-contact = 어디로 연락드리면 될까요? 국가 번호를 넣은 전화번호나 이메일을 적어 주세요.
booking-summary = 내용을 확인해 주세요. 이대로 보낼까요?
booking-terms = 병원 약관: { $terms }
booking-confirmed =
    예약이 확정되었습니다. 예약 번호: { $code }
    이 번호로 여기서 예약을 확인하거나 취소할 수 있으니 보관해 주세요.
booking-requested =
    병원에 예약을 요청했습니다. 아직 확정된 것은 아닙니다. 병원 답변 기한: { $deadline }(서울 시간)
    예약 번호: { $code }
booking-resident =
    알려 주셔서 감사합니다. 이 서비스는 법에 따라 해외에서 오시는 분만 이용할 수 있습니다. 한국에 거주하시거나 한국 건강보험이 있는 분의 예약은 도와드리지 못합니다.
    병원에 직접 예약하실 수 있습니다. { $clinic }: { $phone }. 체류에 관한 문의는 1345에서 여러 언어로 받습니다.
booking-paused = 네, 여기서 멈출게요. 입력하신 내용은 { $days }일 동안 보관해요.
booking-problem-closed = 그때는 { $clinic } 진료 시간이 아니에요.
booking-problem-past = 이미 지난 시간이에요.
booking-problem-full = 그 시간은 이미 예약되어 있어요.
booking-problem-not-offered = 저희 목록에서는 { $clinic }의 { $procedure } 항목을 찾지 못했어요.
booking-problem-not-bookable = { $clinic } 예약은 도와드릴 수 없어요. 외국인환자 유치 등록을 저희가 확인하지 못했기 때문이에요.
booking-consultation-first = { $procedure } 예약은 상담부터 시작해요. 지금은 상담을 예약해 드리고, 다음 단계는 의사와 의논해 정하시면 돼요.
booking-records-first = { $procedure } 예약은 병원이 진료 기록을 먼저 검토해야 해요. 바로 시간을 정할 수 없어서 상담원이 도와드릴게요.
booking-conflict = 죄송해요, 방금 다른 분이 그 시간을 예약하셨어요.
booking-limit = 이 연락처로 진행 중인 예약이 이미 { $count }건 있어요. 먼저 하나를 취소하시거나 상담원에게 문의해 주세요.
booking-name-unclear = 이름을 알아보지 못했어요. 여권에 적힌 대로 적어 주세요.
booking-contact-unclear = 전화번호나 이메일을 알아보지 못했어요.
booking-nothing-open = 이어서 할 예약이 없어요.
availability = { $clinic }에서 가능한 시간이에요(서울 시간).
availability-which = 어느 병원의 어느 날짜를 볼까요?
lookup-ask-code = 예약 번호를 알려 주세요. GC로 시작해요.
lookup-ask-proof = 본인 확인을 할게요. 예약할 때 쓰신 전화번호, 이메일, 성 가운데 하나를 알려 주세요.
booking-shown = 예약 내용이에요.
booking-not-found = 그 예약 번호와 정보로는 예약을 찾지 못했어요. 둘 다 다시 확인해 주세요.
lookup-locked = 입력하신 정보가 여러 번 맞지 않았어요. 잠시 뒤에 다시 해 보시거나 상담원에게 문의해 주세요.
booking-cancelled = 예약 { $code } 건이 취소되었습니다. { $clinic }에도 알렸습니다.
booking-already-cancelled = 예약 { $code } 건은 이미 취소되었어요.
state-requested = 요청함, 아직 확정 아님
state-confirmed = 확정
state-cancelled = 취소됨
state-declined = 병원에서 예약을 받을 수 없다고 답함
state-arrived = 도착
state-completed = 완료
state-no-show = 방문하지 않음
state-held = 임시로 잡아 둠
booking-ask-another = 아직 가능한 시간이에요(서울 시간). 언제가 좋으세요?
state-will-be-confirmed = 보내면 바로 확정
state-will-be-requested = 예약 요청(병원이 확인한 뒤 확정)
lookup-stopped = 네, 예약은 그대로 두었어요.
booking-cannot-cancel = 이 예약은 이제 취소할 수 없어요. 예약 시간이 지났거나 병원에서 마감했어요. 상담원이 도와드릴 수 있어요.
booking-ask-details =
    거의 다 됐어요. 양식을 작성하시거나 메시지 한 통에 적어 주세요.
    – 여권에 적힌 환자 이름
    – 전화번호(국가 번호 포함) 또는 이메일
booking-ask-details-other =
    거의 다 됐어요. 양식을 작성하시거나 메시지 한 통에 적어 주세요.
    – 진료나 시술을 받으실 분의 이름(여권에 적힌 대로)
    – 저희가 연락드릴 전화번호(국가 번호 포함) 또는 이메일
booking-ask-details-child =
    거의 다 됐어요. 양식을 작성하시거나 메시지 한 통에 적어 주세요.
    – 여권에 적힌 아이 이름
    – 본인 이름(부모 또는 보호자)
    – 전화번호(국가 번호 포함) 또는 이메일
booking-back-procedure = 예약을 이어서 도와드릴게요. 어떤 시술이나 진료를 원하세요?
booking-back-clinic = 예약을 이어서 도와드릴게요. 어느 병원이 좋으세요?
booking-back-time = 예약을 이어서 도와드릴게요. 언제가 좋으세요?
booking-back-residency = 예약을 이어서 도와드릴게요. 환자분이 한국에 거주자로 등록되어 있거나 한국 건강보험에 가입되어 있으세요?
booking-back-details = 예약을 이어서 도와드릴게요. 환자분 이름과 연락처를 알려 주시겠어요?
booking-back-contact = 예약을 이어서 도와드릴게요. 어디로 연락드리면 될까요?
booking-clinics-relaxed = 말씀하신 조건에 모두 맞는 { $procedure } 병원은 찾지 못했어요. 조건에 가장 가까운 병원을 보여 드릴게요.
booking-needs-review = 알려 주셔서 감사해요. 병원 담당자가 먼저 살펴볼 수 있게 예약 요청으로 보낼게요. 진료 때 의사에게도 말씀해 주세요.
booking-summary-consent =
    내용을 확인해 주세요. 보내려면 두 가지 동의가 필요합니다.
    – 이번 예약을 위해 환자의 건강에 관한 내용을 저장합니다.
    – 그 내용을 이름, 연락처와 함께 병원에 전달합니다. 받는 곳: { $clinic }
    동의는 언제든지 철회할 수 있습니다. “네”라고 답하시면 두 가지 모두에 동의하시게 됩니다. 보낼까요?
booking-not-sent = 네, 아무것도 보내지 않았어요. 입력하신 내용은 { $days }일 동안 보관해요. 내용을 바꾸시거나 병원에 직접 전화하셔도 돼요. { $clinic }: { $phone }
booking-resident-no-clinic = 알려 주셔서 감사합니다. 이 서비스는 법에 따라 해외에서 오시는 분만 이용할 수 있습니다. 한국에 거주하시거나 한국 건강보험이 있는 분은 병원에 직접 문의하실 수 있습니다.
booking-problem-too-far = 너무 먼 날짜예요. 병원 예약 일정이 아직 그날까지 열리지 않았어요.
booking-problem-holiday = 그날은 한국 공휴일({ $holiday })이라 { $clinic } 진료가 없어요.
booking-problem-weekday = 그 요일에는 { $clinic } 진료가 없어요.
booking-problem-hours = 그 시간은 { $clinic } 진료 시간이 아니에요.
booking-problem-break = 그 시간은 { $clinic } 점심시간이에요.
booking-problem-no-woman-doctor = 저희가 가진 정보로는 { $clinic }에서 { $procedure } 담당 여성 의사를 찾지 못했어요.
booking-problem-no-man-doctor = 저희가 가진 정보로는 { $clinic }에서 { $procedure } 담당 남성 의사를 찾지 못했어요.
booking-cancelled-late = 예약 { $code } 건이 취소되었습니다. { $clinic }에도 알렸습니다. 무료 취소 기한이 지나 병원 약관이 적용됩니다.
booking-cannot-move = 이 예약은 이제 시간을 바꿀 수 없어요. 상담원이 도와드릴 수 있어요.
move-ask-time = 언제로 바꿔 드릴까요(서울 시간)?
move-back-time = 예약 변경을 이어서 도와드릴게요. 언제로 바꿔 드릴까요?
move-ask-confirmed =
    { $clinic } 예약 시간을 바꿔 드리려고 해요(서울 시간).
    지금: { $old }
    변경 후: { $new }
    이렇게 바꿔 드릴까요?
move-ask-confirmed-late =
    { $clinic } 예약 시간을 바꿔 드리려고 해요(서울 시간).
    지금: { $old }
    변경 후: { $new }
    무료로 바꿀 수 있는 기한이 지나 병원 약관이 적용될 수 있어요. 이렇게 바꿔 드릴까요?
booking-moved = 예약 시간이 변경되어 확정되었습니다. 예약 번호는 그대로입니다: { $code }
booking-moved-requested =
    새 시간을 병원에 요청했습니다. 아직 확정된 것은 아닙니다. 병원 답변 기한: { $deadline }(서울 시간). 원래 시간의 예약은 취소되었습니다.
    예약 번호는 그대로입니다: { $code }
holiday-new-years-day = 새해 첫날
holiday-seollal = 설날
holiday-independence-movement-day = 삼일절
holiday-labor-day = 노동절
holiday-childrens-day = 어린이날
holiday-buddhas-birthday = 부처님 오신 날
holiday-memorial-day = 현충일
holiday-constitution-day = 제헌절
holiday-liberation-day = 광복절
holiday-chuseok = 추석
holiday-national-foundation-day = 개천절
holiday-hangul-day = 한글날
holiday-christmas = 성탄절
holiday-local-election-day = 지방선거일
holiday-assembly-election-day = 국회의원 선거일
holiday-presidential-election-day = 대통령 선거일
holiday-temporary-holiday = 임시공휴일
holiday-substitute = { $holiday } 대체공휴일
booking-noted = 네, 적어 두었어요: { $what }
