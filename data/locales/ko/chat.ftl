### 터미널 화면과 간단한 채팅 페이지.

chat-title = 강남 컨시어지
chat-placeholder = 메시지를 입력하세요
chat-send = 보내기
chat-connecting = 연결하는 중 …
chat-offline = 연결이 끊겼어요. 다시 연결되면 메시지를 보낼게요.
chat-language = 언어
chat-choose = 번호를 입력해 고르세요
chat-bot = 컨시어지
chat-you = 나
chat-typing = 입력 중 …
chat-call = { $number } 전화하기
chat-show = 옆 사람에게 보여 주세요
chat-new = 새 대화
chat-no-gateway = { $url }에서 응답이 없어요. 다른 터미널에서 “make run”을 실행해 컨시어지를 시작하세요.
chat-no-answer = { $seconds }초 안에 답이 오지 않았어요.
chat-leave = Ctrl-D를 누르면 끝나요.
chat-example = 보톡스 얼마예요?
chat-optional = 선택
chat-form-help = 한 줄씩 답해 주세요. 자유롭게 적으시려면 Enter를 누르세요.
chat-form-keep = Enter를 누르면 그대로 둬요: { $value }
chat-page = { $pages }쪽 중 { $page }쪽
chat-yes = 네
chat-no = 아니요
