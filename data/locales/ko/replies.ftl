### 빠른 답장 버튼 (24자까지).

reply-book = 예약하기
reply-clinics = 병원 찾기
reply-procedures = 시술 보기
reply-price = 비용 알아보기
reply-pickup = 공항 픽업
reply-interpreter = 통역
reply-person = 상담원 연결
reply-continue = 이어서 하기
reply-start-over = 처음부터
reply-yes = 네
reply-no = 아니요
reply-not-sure = 잘 모르겠어요
reply-agree = 둘 다 동의해요
reply-disagree = 동의하지 않아요
reply-send = 네, 보내 주세요
reply-do-not-send = 아니요, 보내지 마세요
reply-safe = 안전해요
reply-not-safe = 아니요, 도움이 필요해요
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = 다른 병원
reply-other-times = 다른 날
reply-try-again = 다시 시도
