### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = 통역 추가
reply-bundle-pickup = 공항 픽업 추가
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = 자세히 신청하기

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = 통역이 필요한 날짜와 시각을 알려 주세요(서울 시간).
# Follows when only a day was named.
bundle-time-hour = 몇 시인지도 알려 주세요(서울 시간).
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = { $language } 통역이 얼마 동안 필요하세요? 저희가 아는 바로는 { $hours }까지 무료예요. 다른 언어를 말씀하셔도 돼요.
bundle-ask-hours-unknown = { $language } 통역이 얼마 동안 필요하세요? 다른 언어를 말씀하셔도 돼요.
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = 최대 { $length }까지 요청할 수 있어요.
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = 저희 자료에서 픽업을 확인한 공항: { $airports }. 다른 공항은 확인하지 못했어요.
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = 항공편명과 도착 날짜·시각(서울 시간)을 한 줄로 적어 주세요. 예: { $flight }, { $when }
bundle-ask-flight-number = 항공편명을 알려 주세요. 예: { $flight }
# { $flight }: the visitor's flight.
bundle-ask-arrival = { $flight } 편은 며칠 몇 시에 도착하나요(서울 시간)?
bundle-ask-people = 모두 몇 분이고, 짐은 몇 개인가요?
form-bundle-people = 인원과 짐
form-bundle-next = 계속
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = 차량은 한 대만 요청할 수 있어요. 최대 인원: { $count }명. 더 많으면 상담원에게 말씀해 주세요.
bundle-ask-to = 어디로 모셔다드릴까요?
reply-bundle-clinic = 병원으로
reply-bundle-hotel = 호텔로
bundle-ask-hotel = 어느 호텔인가요? 이름이나 주소를 적어 주세요.
form-bundle-hotel = 호텔

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = 확인해 주세요. 항공편이나 이용 시간을 적은 요청을 배정 담당자에게 보내요. 담당자가 수락해야 확정돼요. 보낼까요?
# { $minutes }: a length of time.
bundle-summary-held = 그 시간에 가능한 사람이 있어서 { $minutes } 동안 잡아 두었어요. 배정 담당자에게 요청을 보낼까요?
bundle-summary-full = 저희 명단으로는 그 시간에 가능한 사람이 없어요. 그래도 요청을 보내시면 담당자가 찾아봐 드려요. 보낼까요?

## The answers.

# { $deadline }: day and hour.
bundle-requested = 배정 담당자에게 요청했습니다. 아직 확정된 것은 아닙니다. 답변은 { $deadline }(서울 시간)까지 이 채팅으로 드립니다.
bundle-confirmed-interpretation = 통역이 확정되었습니다: { $when }(서울 시간)
bundle-confirmed-pickup = 공항 픽업이 확정되었습니다. 도착: { $when }(서울 시간)
bundle-declined-interpretation = { $when }(서울 시간)에는 통역을 배정할 수 없습니다. 진료 예약은 그대로입니다. 다른 방법은 상담원이 함께 찾아 드립니다.
bundle-declined-pickup = { $when }(서울 시간)에는 차량을 보낼 수 없습니다. 진료 예약은 그대로입니다. 다른 방법은 상담원이 함께 찾아 드립니다.
bundle-not-sent = 네, 아무것도 요청하지 않았어요. 진료 예약은 그대로예요.
bundle-dropped = 요청을 취소했습니다. 진료 예약은 그대로입니다.
bundle-problem-past = 그 시간은 이미 지났거나 너무 먼 날짜예요.
bundle-problem-ended = 예약이나 요청이 끝나서 더는 바꿀 수 없어요. 상담원이 도와드릴게요.
bundle-problem-full = 그 시간에 가능한 사람이 이제 없어요. 요청은 그대로 남아 있어요. 상담원이 도와드릴게요.
bundle-problem-already = 이미 요청하셨어요. 현재 상태예요:
bundle-problem-too-many = 진행 중인 요청이 너무 많아요. 상담원이 도와드릴게요.

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = 항공편이 늦어져요
reply-bundle-driver = 기사님이 안 보여요
reply-bundle-drop-pickup = 픽업 취소
reply-bundle-drop-interpretation = 통역 취소
# { $phone }: the dispatcher's telephone number.
bundle-urgent = 긴급으로 표시했고, 담당자가 바로 볼 수 있어요. 배정 담당자에게 전화하셔도 돼요: { $phone }
bundle-urgent-unknown = 긴급으로 표시했고, 담당자가 바로 볼 수 있어요. 배정 담당자의 전화번호는 저희가 알지 못해요. 이 채팅을 열어 두세요.

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = 통역과 픽업
# Still a request, as before.
bundle-rest-interpretation-moved = 통역: 요청도 { $when }에 맞춰 옮겼습니다. 아직 확정된 것은 아닙니다.
bundle-rest-interpretation-moved-sure = 통역: { $when }에 맞춰 옮겼고, 확정되었습니다.
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = 통역: { $when }에 맞춰 다시 요청했습니다. 이전 확정은 더 이상 유효하지 않으며, 담당자가 다시 답변합니다.
bundle-rest-interpretation-kept = 통역: { $when } 그대로입니다.
bundle-rest-interpretation-cancelled = 통역: 취소되었습니다.
bundle-rest-pickup-moved = 공항 픽업: 요청도 { $when }에 맞춰 옮겼습니다. 아직 확정된 것은 아닙니다.
bundle-rest-pickup-asked-again = 공항 픽업: { $when }에 맞춰 다시 요청했고, 아직 확정된 것은 아닙니다. 항공편도 바뀌면 취소한 뒤 다시 요청해 주세요.
bundle-rest-pickup-kept = 공항 픽업: { $when } 그대로입니다. 항공편이 바뀌면 취소한 뒤 다시 요청해 주세요.
bundle-rest-pickup-cancelled = 공항 픽업: 취소되었습니다.

## The card of a request.

label-bundle-code = 요청 번호
label-bundle-answer = 답변 기한
label-bundle-flight = 항공편
label-bundle-landing = 도착(서울)
label-bundle-terminal = 터미널
label-bundle-people = 인원
label-bundle-luggage = 짐 개수
label-bundle-to = 목적지
bundle-to-clinic = 병원
# { $hours }: a length of time beyond the free hours.
bundle-extra = 무료 시간을 넘는 시간: { $hours }. 비용은 배정 담당자에게 물어보세요.
state-service-requested = 요청함, 아직 확정 아님
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = 시간 확보, 아직 확정 아님
state-service-confirmed = 확정
state-service-declined = 배정할 수 없음
state-service-cancelled = 취소됨
# Nobody answered in time; a person looks after it.
state-service-overdue = 답변 없음, 담당자가 확인 중
state-service-delayed = 긴급: 항공편 지연
state-service-driver-missing = 긴급: 기사를 만나지 못함
# The interpreter came, the car drove.
state-service-completed = 완료
# The visitor did not come.
state-service-no-show = 이용하지 않음

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = 통역이 가능한 가까운 시간: { $times }(서울 시간). 이 가운데 하나를 말씀하셔도 돼요.
# Below it: “Take the new time”.
dispatch-says-proposed = 배정 담당자가 다른 통역 시간을 제안했습니다(요청 { $code }). 새 시간: { $new }, 기존 시간: { $time }(서울 시간). 새 시간을 고르시면 바로 확정됩니다. 그 전에는 바뀌는 것이 없고, 진료 예약은 그대로입니다.

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = 이 예약에는 통역이나 공항 픽업 신청도 있어요. 진료 예약을 취소하면 함께 취소됩니다. 무엇을 취소할까요?
reply-bundle-cancel-all = 모두 취소

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = 차량이나 통역에 관한 말씀이라면 아래 카드의 버튼을 눌러 주세요.
