### 기록을 먼저 보는 요청: 그다음은 사람이 이어받습니다.

case-ask-consent =
    건강에 관한 말씀을 듣기 전에 두 가지 동의가 필요합니다.
    – 이번 요청을 위해 말씀하신 내용을 저장합니다.
    – 그 내용을 이름, 연락처와 함께 검토할 병원에 전달합니다.
    동의는 언제든지 철회할 수 있습니다. 두 가지 모두 동의하시나요?
case-back-consent = 요청을 이어서 도와드리겠습니다. 말씀하신 내용을 저장하고 병원에 전달하는 데 동의하시나요?
case-records-way = 진료 기록은 이 대화창으로 보내지 마세요. 기록을 안전하게 보내는 방법은 병원이 따로 알려 드려요. 어떤 기록이 있고 어떤 기록이 도착했는지는 제가 적어 둘게요.
case-ask-words = 어떤 일로 도움이 필요하신지 편하게 적어 주세요. 의사에게 들은 말, 언제부터인지, 지금까지 받은 치료, 무엇을 바라시는지도 함께요.
case-back-words = 요청을 이어서 도와드릴게요. 어떤 일로 도움이 필요하신지 편하게 적어 주시겠어요?
case-ask-records = 어떤 기록을 가지고 계세요? 예: 의사 소견서, 검사 결과, CT 같은 영상 자료, 복용 약 목록. 환자분이 비행기를 탈 수 있는 상태인지 아시면 함께 적어 주세요. 기록은 이 대화창으로 보내지 마세요.
case-back-records = 요청을 이어서 도와드릴게요. 어떤 기록을 가지고 계세요?
case-ask-details =
    거의 다 됐어요. 메시지 한 통에 적어 주세요.
    – 여권에 적힌 환자 이름
    – 전화번호(국가 번호 포함) 또는 이메일
case-no-consent = 알겠습니다. 말씀하신 내용은 저장하지 않습니다. 아래 번호로 전화해 도움을 받으실 수도 있습니다.
case-opened =
    감사합니다. 요청이 담당자에게 전달되었습니다. 요청 번호: { $code }
    아래에 적힌 때까지 담당자가 연락드리고, 의사에게 필요한 기록과 그 기록을 안전하게 보내는 방법을 알려 드립니다.
case-stopped = 네, 여기서 멈췄어요. 이 요청을 위해 말씀해 주신 내용도 지웠어요.
card-case = 요청 내용
label-next-contact = 연락드릴 기한
label-records-missing = 더 준비하실 기록
form-records = 가지고 계신 기록
field-record-letter = 의사 소견서
field-record-results = 검사 결과
field-record-images = CT·MRI 같은 영상 자료
field-record-medicines = 복용 약 목록
field-fit-to-fly = 비행기를 탈 수 있는 상태(아시는 만큼)
label-fit-to-fly = 비행 가능 여부
field-case-for = 환자분은 누구신가요?
case-for-self = 본인
case-for-other = 다른 분
reply-open-case = 요청 접수하기
