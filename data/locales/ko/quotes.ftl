### 견적: 병원에 비용을 물어보고, 병원이 서면으로 준 답을 이 대화창에 카드로 보여 드립니다.
### 견적은 병원이 정한 금액입니다. 두 병원의 비용을 비교하지 않습니다.

quote-ask-procedure = 어떤 시술이나 치료의 견적이 필요하세요?
quote-ask-clinic =
    { $count ->
        [1] 저희 목록에서 { $procedure } 견적을 물어볼 수 있는 병원은 한 곳이에요. 이 병원에 물어볼까요?
       *[other] { $procedure } 견적을 물어볼 수 있는 병원이에요. 한 곳을 고르셔도, { $count }곳 모두 고르셔도 돼요. 순서는 비용과 관계없어요. 어느 병원에 물어볼까요?
    }
quote-ask-contact = 병원이 어디로 연락드리면 될까요? 국가 번호를 넣은 전화번호나 이메일을 적어 주세요.
form-quote = 견적을 받으려면
field-quote-words = 병원이 알아야 할 내용
label-quote-words = 병원에 알릴 내용
quote-not-offered = 저희 목록에서는 { $clinic }의 해당 시술·치료를 찾지 못했어요.
quote-records-first = { $procedure }: 병원이 진료 기록을 먼저 봐야 비용을 알려 드릴 수 있어요. 기록부터 검토해 달라는 요청을 접수해 드릴 수 있어요.
quote-summary =
    견적 요청 내용입니다. 보내시면 두 가지에 동의하시게 됩니다.
    – 견적을 받기 위해 이 요청을 저장합니다. 건강에 관한 내용이 있으면 그 내용도 저장합니다.
    – 이 요청을 연락처와 함께 카드에 있는 모든 병원에 전달합니다.
    동의는 언제든지 철회할 수 있습니다. 보낼까요?
quote-requested =
    { $count ->
        [1] 감사합니다. 요청이 담당자에게 전달되었고, 담당자가 병원에 물어봅니다.
       *[other] 감사합니다. 요청이 담당자에게 전달되었고, 담당자가 병원 { $count }곳에 물어봅니다.
    }
    답변은 이 대화창으로 옵니다. 예약은 아니며, 비용도 아직 나오지 않았습니다.
quote-not-sent = 네, 아무것도 보내지 않았고, 내용도 보관하지 않아요.
quote-shown = 견적 요청이 지금 어떻게 되었는지 보여 드릴게요.
quote-withdrawn =
    { $count ->
        [1] 요청이 철회되었습니다. 이 요청으로는 견적이 나오지 않습니다.
       *[other] 철회된 요청: { $count }건. 그 전에 받은 견적은 그대로 남아 있습니다.
    }
quote-arrived =
    { $clinic }에서 { $procedure } 견적 요청에 답했어요. 금액은 병원이 정한 거예요.
    돈을 내시기 전에, 환자분이나 의사가 시술·치료를 하지 않기로 하면 낸 돈은 어떻게 되는지 물어보세요.
quote-declined = { $clinic }에서 지금 아는 내용으로는 { $procedure } 견적을 낼 수 없다고 답했어요. 다른 병원에 물어봐 드리거나 상담원을 연결해 드릴 수 있어요.

card-quote-request = 견적 요청
card-quote = 견적
state-quote-requested = 접수됨, 병원에 물어보는 중
state-quote-overdue = 늦어짐, 아직 답변 없음
state-quote-quoted = 병원이 답함
state-quote-expired = 유효 기한 지남
state-quote-declined = 병원이 견적을 내지 않음
label-quote-date = 견적 날짜
label-quote-until = 유효 기한
label-quote-consultation = 상담
label-quote-tests = 검사
label-quote-procedure = 시술·치료
label-quote-admission = 입원
label-quote-medicine = 약
label-quote-interpretation = 통역
label-quote-documents = 서류
label-quote-total = 위 항목의 합계
label-quote-note = 병원이 적은 내용
quote-part-none = 필요 없음
quote-part-included = 다른 항목에 포함
quote-part-unknown = 병원이 밝히지 않음
quote-no-total = 병원이 밝히지 않은 항목이 있어서 합계는 적지 않았어요. 빠진 항목은 병원에 서면으로 물어보세요.
quote-note = { $clinic }의 견적이고, { $day }까지 유효해요. 의사가 진찰한 뒤에 결정하니 비용도 달라질 수 있어요.
quote-note-expired = { $clinic }의 견적이고, 유효 기한({ $day }까지)이 지났어요. 병원에 새 견적을 요청하세요.

reply-quote-all = 이 병원 모두에 물어보기
reply-quote-new = 새 견적 요청
reply-quote-other = 다른 병원에 물어보기
reply-quote-withdraw = 견적 요청 철회

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = 강남 컨시어지가 요청을 받았어요
quote-subject-answered = 강남 컨시어지에서 답을 드려요
quote-letter-asked = 요청을 받았습니다. 담당자가 대신 물어보고 있고, { $deadline }(서울 시간)까지 답을 드립니다. 예약은 아니에요.
quote-letter-answered = 요청 { $code } 건에 답이 왔습니다. 아래와 채팅에서 보실 수 있어요. 예약은 아니에요.
quote-letter-declined = 요청 { $code } 건에 답이 왔습니다. 지금까지의 내용으로는 금액을 알려 드릴 수 없다고 해요. 채팅에서 다른 곳에 물어봐 드리거나 상담원이 도와드릴 수 있어요.
quote-expiring = 요청 { $code } 건의 답은 { $day }까지 유효해요. 그 뒤에는 새로 요청해 주세요.
quote-mail-foot = 요청 { $code } 연락처로 이 주소가 적혀 있어서 자동 안내 도우미가 보낸 메일이에요. 답장은 메일이 아니라 채팅에 적어 주세요: { $link }
