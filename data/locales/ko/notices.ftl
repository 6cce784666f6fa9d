### 저희가 먼저 보내는 말: 방문 전 안내, 방문 뒤 확인과 사후 관리.
### 잠금 화면에 보이는 글과 제목입니다. 병원, 시술, 진료 과목을 쓰지 않습니다.

# { $time }: 날짜와 시간. 갈 곳은 아래 카드에 있습니다.
notice-day-before =
    예약 안내예요: { $time }(서울 시간)
    가실 곳은 카드에 있어요. 기사님께 보여 드릴 한국어 주소도 있어요.
notice-two-hours =
    곧 예약 시간이에요: { $time }(서울 시간)
    카드에 있는 한국어 주소를 기사님께 보여 주세요.
# 병원이 아직 답하지 않은 요청.
notice-unconfirmed =
    요청하신 시간이 아직 확정되지 않았습니다: { $time }(서울 시간)
    병원이 확정하기 전에는 출발하지 마세요. 상담원이 도와드릴 수 있습니다.
# 방문이 끝난 뒤. { $day }: 방문한 날.
notice-visit = { $day }에 예약하신 대로 병원에 다녀오셨어요? 달라진 점이 있으면 여기에 적어 주세요. 상담원이 도와드릴게요.
# 며칠 뒤. 흔하다거나 해롭지 않다고 말하지 않습니다.
notice-care =
    { $day } 방문 뒤로 몸은 어떠세요? 여기서는 판단할 수 없고, 의사만 판단할 수 있어요.
    증상이 갑자기 생겼거나 심하면 기다리지 마세요. 한국에서는 119, 다른 나라에서는 현지 응급 번호로 전화하세요. 다른 걱정이 있으면 카드에 있는 곳으로 연락해 주세요.
notice-care-end = 이번 방문에 대해 보내 드리는 마지막 메시지예요.
# 병원이나 치료가 아니라 저희 서비스에 대한 질문입니다.
notice-rating =
    이번 방문에서 저희 서비스는 어떠셨어요?
    답은 저희 담당자만 읽고 공개하지 않아요. 몇 마디 적어 주셔도 좋아요.

## 메일: 제목과 맨 아래 줄

notice-subject-reminder = 강남 컨시어지에서 알려 드려요
notice-subject-visit = 강남 컨시어지에서 여쭤봐요
notice-subject-care = 몸은 어떠세요?
notice-subject-rating = 서비스는 어떠셨어요?
# { $code }: 예약 번호, { $link }: 채팅 주소.
notice-mail-foot = 예약 { $code } 연락처로 이 주소가 적혀 있어서 자동 안내 도우미가 보낸 메일이에요. 답장은 메일이 아니라 채팅에 적어 주세요: { $link }

## 버튼 (24자까지)

reply-notice-move = 다른 시간
reply-notice-cancel = 예약 취소
reply-notice-question = 궁금한 점이 있어요
reply-notice-severe = 갑작스럽거나 심해요
reply-rating-great = 아주 좋아요
reply-rating-good = 좋아요
reply-rating-fair = 보통이에요
reply-rating-poor = 아쉬워요

## Did the visit take place, and how was the service: buttons, the page behind a letter’s link, what is said to the answer.
# { $day }: the day of the visit, { $deadline }: day and hour, { $answer }: one of the buttons.
reply-visit-yes = 네, 진료를 받았어요
reply-visit-moved = 아니요, 일정을 바꿨어요
reply-visit-refused = 갔지만 진료를 못 받았어요
reply-rating-bad = 많이 아쉬워요
visit-told-yes = 감사합니다. 기록해 두었어요.
visit-told-moved = 감사합니다. 기록해 두었어요. 새 일정에 도움이 필요하시면 채팅에 적어 주세요.
visit-told-refused = 알려 주셔서 감사합니다. 그런 일이 있었다니 죄송해요. 담당자가 병원에 확인하고 연락드릴게요.
visit-told-rated = 감사합니다. 저희 담당자만 읽고 공개하지 않아요.
visit-desk = { $day } 방문에 대해 담당자가 어떻게 된 일인지 확인하고 있어요. { $deadline }(서울 시간)까지 연락드릴게요. 알려 주신 내용은 그대로 남겨 둡니다.
visit-page-again = 지금까지의 답: { $answer }. 여기서 바꾸실 수 있어요.
visit-page-words = 하고 싶은 말씀(선택)
visit-page-send = 보내기
visit-page-gone = 이제 쓸 수 없는 링크예요. 시간이 많이 지났거나 예약이 바뀌었어요. 채팅에 적어 주시면 도와드릴게요.
notice-mail-open = 여기서 답하기
