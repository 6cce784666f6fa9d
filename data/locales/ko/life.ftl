### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = { $clinic } 쪽에서 예약 요청 { $code } 건에 기한까지 답하지 않았습니다. 아직 확정되지도 거절되지도 않은 요청 상태입니다. 담당자가 지금 병원에 확인해서 알려 드립니다.
life-unanswered-choose = { $clinic } 쪽에서 예약 요청 { $code } 건에 기한까지 답하지 않았습니다. 아직 요청 상태이고, 담당자가 병원에 확인하고 있습니다. 기다리셔도 되고, 같은 병원의 다른 시간(서울 시간)이나 다른 병원을 고르셔도 됩니다.
life-other-clinics = 빈 시간이 있는 다른 병원
life-told-confirmed = { $clinic } 예약이 확정되었습니다. { $when }(서울 시간), 예약 번호: { $code }
life-told-declined = { $clinic } 쪽에서 { $when }(서울 시간) 예약을 받을 수 없다고 답했습니다. 예약 번호: { $code }. 죄송해요. 다른 시간이나 다른 병원을 찾아볼 수 있어요.
life-told-cancelled = { $clinic } 예약({ $when }, 서울 시간)이 병원 또는 저희 쪽 사정으로 취소되었습니다. 예약 번호: { $code }. 죄송해요. 다른 시간이나 다른 병원을 찾아볼 수 있어요.
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = 접수했습니다: { $paper }. 담당자가 { $clinic } 쪽에 요청하고 { $deadline }(서울 시간)까지 알려 드립니다. 발급 여부는 병원이 정합니다. 요청 번호: { $code }
life-paper-not-now = 이 예약으로는 지금 이 서류를 요청할 수 없어요. 상담원이 도와드릴 수 있어요.
life-paper-open = 요청함, 답변 기한 { $deadline }
life-paper-waiting = 병원에 요청함, 답변 기한 { $deadline }
life-paper-closed = 답변함
label-paper-invitation = 초청장
label-paper-certificate = 영문 증명서
label-own-time = 계신 곳 시간
card-confirmation = 인쇄용 예약 확인서
card-calendar = 캘린더에 넣을 일정
reply-invitation = 초청장 요청
reply-certificate = 영문 증명서 요청
reply-cancel-request = 요청 취소
reply-show-booking = 내 예약 보기
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = 방문 일정(아직 확정 아님)
life-ics-cancelled = 방문 일정(취소됨)
life-ics-note = { $clinic }: { $state }. 예약 번호: { $code }
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = 네. { $until }(서울 시간) 전에 { $clinic }에 빈 시간이 나면 여기로 알려 드릴게요. 먼저 신청하신 분께 먼저 알려 드려요. 아직 예약된 것은 없어요.
life-wait-offer = { $clinic }에 빈 시간이 났어요: { $when }(서울 시간). { $deadline }(서울 시간)까지 잡아 둘게요. 아직 예약된 것은 아니에요. 예약할까요?
life-wait-stopped = 네, 이제 빈 시간을 찾지 않을게요.
reply-wait = 빈 시간 알림 받기
reply-wait-stop = 그만 기다리기

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = 발급됨, 병원에서 발송
life-paper-at-clinic = 발급됨, 병원에서 수령
life-paper-refused = 병원이 발급하지 않음
life-paper-unanswered = 병원 답변 없이 종료
life-told-paper-sent = { $paper }, 예약 { $code }: 병원이 발급해서 보내 드렸다고 합니다. 받지 못하시면 채팅에 적어 주세요.
life-told-paper-at-clinic = { $paper }, 예약 { $code }: 병원이 발급했습니다. 병원에서 받으실 수 있어요. 여권을 가져가 주세요.
life-told-paper-refused = { $paper }, 예약 { $code }: 병원이 발급하지 않는다고 답했습니다. 죄송해요. 다른 방법이 있는지 담당자가 함께 알아봐 드릴 수 있어요.
life-told-paper-unanswered = { $paper }, 예약 { $code }: 병원이 답하지 않아 요청을 종료했습니다. 발급된 서류는 없어요. 다른 방법이 있는지 담당자가 함께 알아봐 드릴 수 있어요.
life-subject-paper = 요청하신 서류에 대한 답변
