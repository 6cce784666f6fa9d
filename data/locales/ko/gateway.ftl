### 웹 서버가 직접 하는 말.

error-turn-failed =
    죄송해요, 저희 쪽에 문제가 생겨 답하지 못했어요. 보내신 메시지는 남아 있어요.
    다시 시도하시거나 아래 번호로 전화하실 수 있어요.
error-too-long = 메시지가 너무 길어요. { $limit }자 안으로 적어 주세요.
error-empty = 메시지에 내용이 없어요.
error-too-fast = 한꺼번에 많이 보내셨어요. { $seconds }초 뒤에 다시 적어 주세요.
error-session = 끝난 대화예요. 새 대화를 시작해 주세요.
error-bad-request = 요청을 읽지 못했어요.
error-too-large = 너무 커서 받을 수 없어요.
error-payload = 이제 쓸 수 없는 버튼이에요. 원하는 것을 글로 적어 주세요.
error-form = 표시된 칸을 다시 한번 봐 주세요.
error-field-required = 이 칸을 채워 주세요.
error-field-tick = 여기에 체크하셔야 다음으로 넘어갈 수 있어요.
error-field-long = { $limit }자 안으로 적어 주세요.
error-field-choice = 이 가운데에서 골라 주세요.
error-field-date = 달력에 있는 날짜를 적어 주세요.
error-unavailable = 지금은 서비스를 이용할 수 없어요. 잠시 뒤에 다시 시도해 주세요.
media-urgent = 저는 사진을 보거나 음성 메시지를 들을 수 없어요. 시술이나 수술 뒤에 생긴 급한 일인가요?
demo-banner = 시연용: 가상의 병원이며, 실제로 예약되지 않습니다.
waiting-for-person = 상담원이 대화를 이어받았어요. 이 대화창에서 답해 드릴 거예요.
