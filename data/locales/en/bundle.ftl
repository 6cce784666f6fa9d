### Interpreter and airport pick-up that belong to a booking: a few questions, a request with a person who answers it, and
### what happens to it when the booking changes. "Dispatcher": the person who sends interpreters and cars.
### A request is never worded as certain before the dispatcher has said yes.

# Buttons below a booking.
reply-bundle-interpreter = Add an interpreter
reply-bundle-pickup = Add airport pick-up
# Button below the check whether somebody may have it: on to the questions.
reply-bundle-details = Give the details

## The questions. One at a time; buttons stand below most of them.

bundle-ask-time = On which day and at what time do you need the interpreter (Seoul time)?
# Follows when only a day was named.
bundle-time-hour = Please tell me the time too (Seoul time).
# { $language }: the language's name. { $hours }: a length of time.
bundle-ask-hours = For how long do you need the interpreter for { $language }? As far as we know, it is free for { $hours }. You can also name another language.
bundle-ask-hours-unknown = For how long do you need the interpreter for { $language }? You can also name another language.
# { $length }: one, two … hours.
reply-bundle-hours = { $length }
# { $length }: a length of time.
bundle-hours-limit = I can ask for { $length } at most.
# { $airports }: a list of airports, today only Incheon.
bundle-airport-only = Our sources mention pick-up from { $airports } only.
# { $flight }: an example of a flight number. { $when }: an example of a day and an hour.
bundle-ask-flight = Which flight is it, and when does it land (Seoul time)? Write both in one line, for example: { $flight }, { $when }.
bundle-ask-flight-number = What is the flight number? For example: { $flight }.
# { $flight }: the visitor's flight.
bundle-ask-arrival = On which day and at what time does { $flight } land (Seoul time)?
bundle-ask-people = How many people are travelling, and how many pieces of luggage do you have?
form-bundle-people = People and luggage
form-bundle-next = Continue
# An entry of the list of numbers, of people or of pieces of luggage.
bundle-count = { $count }
# { $count }: a number of people.
bundle-people-limit = I can ask for one car only. The most people it can take: { $count }. If you are more, a person here can help you.
bundle-ask-to = Where should the car take you?
reply-bundle-clinic = To the clinic
reply-bundle-hotel = To my hotel
bundle-ask-hotel = Which hotel is it? The name is enough, or the address.
form-bundle-hotel = Your hotel

## Before it is sent. A card stands above; buttons: “Yes, send it”, “No, don’t send”.

bundle-summary = Please check. Your request, with the flight or the hours, goes to the dispatcher. It is certain only when they confirm it. Shall I send it?
# { $minutes }: a length of time.
bundle-summary-held = Somebody is free then, and I’m holding the time for { $minutes }. Shall I send your request to the dispatcher?
bundle-summary-full = Our list shows nobody free then. I can still send your request, and the dispatcher will look for somebody. Shall I send it?

## The answers.

# { $deadline }: day and hour.
bundle-requested = Your request is with the dispatcher. It is not confirmed yet. The answer will come in this chat by { $deadline } (Seoul time).
bundle-confirmed-interpretation = Your interpreter is confirmed for { $when } (Seoul time).
bundle-confirmed-pickup = Your airport pick-up is confirmed. The flight lands at { $when } (Seoul time).
bundle-declined-interpretation = We can’t give you an interpreter for { $when } (Seoul time). Your appointment stays as it is. A person can help you find another way.
bundle-declined-pickup = We can’t send you a car for { $when } (Seoul time). Your appointment stays as it is. A person can help you find another way.
bundle-not-sent = All right, I haven’t sent a request. Your appointment stays as it is.
bundle-dropped = Done: the request is cancelled. Your appointment stays as it is.
bundle-problem-past = That time has already passed, or is too far ahead.
bundle-problem-ended = I can’t change this any more: the booking or the request has ended. A person can help you.
bundle-problem-full = Nobody is free at that time any more. Your request still stands; a person can help you.
bundle-problem-already = You have already asked for this. Here is where it stands:
bundle-problem-too-many = There are too many open requests already. A person can help you.

## On the way. Buttons on the card of a pick-up.

reply-bundle-delayed = My flight is late
reply-bundle-driver = The driver isn’t here
reply-bundle-drop-pickup = Cancel the pick-up
reply-bundle-drop-interpretation = Cancel interpreter
# { $phone }: the dispatcher's telephone number.
bundle-urgent = I’ve marked it as urgent, and our desk sees it now. You can also call the dispatcher: { $phone }.
bundle-urgent-unknown = I’ve marked it as urgent, and our desk sees it now. I don’t have a telephone number for the dispatcher. Please keep this chat open.

## What a change of the appointment did to the rest: a line each. { $when }: day and hour.

card-bundle-rest = Interpreter and pick-up
# Still a request, as before.
bundle-rest-interpretation-moved = Interpreter: your request is now for { $when }. It is not confirmed yet.
bundle-rest-interpretation-moved-sure = Interpreter: moved to { $when }, confirmed.
# It was confirmed for the old time.
bundle-rest-interpretation-asked-again = Interpreter: requested again for { $when }. It is no longer confirmed; the dispatcher will answer.
bundle-rest-interpretation-kept = Interpreter: stays at { $when }.
bundle-rest-interpretation-cancelled = Interpreter: cancelled.
bundle-rest-pickup-moved = Airport pick-up: your request is now for { $when }. It is not confirmed yet.
bundle-rest-pickup-asked-again = Airport pick-up: requested again for { $when }, not confirmed yet. If your flight changes too, please cancel it and ask again.
bundle-rest-pickup-kept = Airport pick-up: stays at { $when }. If your flight changes, please cancel it and ask again.
bundle-rest-pickup-cancelled = Airport pick-up: cancelled.

## The card of a request.

label-bundle-code = Request number
label-bundle-answer = Answer by
label-bundle-flight = Flight
label-bundle-landing = Landing (Seoul)
label-bundle-terminal = Terminal
label-bundle-people = People
label-bundle-luggage = Luggage
label-bundle-to = Where to
bundle-to-clinic = the clinic
# { $hours }: a length of time beyond the free hours.
bundle-extra = Beyond the free time: { $hours }. Ask the dispatcher what this costs.
state-service-requested = requested, not confirmed yet
# Somebody's time is taken, and the dispatcher has still to say yes.
state-service-reserved = time reserved, not confirmed yet
state-service-confirmed = confirmed
state-service-declined = not possible
state-service-cancelled = cancelled
# Nobody answered in time; a person looks after it.
state-service-overdue = not answered yet: our desk is asking
state-service-delayed = urgent: the flight is late
state-service-driver-missing = urgent: the driver isn’t there
# The interpreter came, the car drove.
state-service-completed = done
# The visitor did not come.
state-service-no-show = not used

## Another time. { $times }: a list of days and hours; { $new }, { $time }: day and hour; { $code }: the request's number.

# A line of the summary, where nobody is free at the time asked for.
bundle-nearest = The nearest times at which an interpreter is free: { $times } (Seoul time). You can also name one of them.
# Below it: “Take the new time”.
dispatch-says-proposed = The dispatcher proposes another time for your interpreter (request { $code }): { $new } instead of { $time } (Seoul time). If you take it, it is confirmed at once. Until then nothing changes, and your appointment itself stays as it is.

## Before an appointment with an interpreter or a car is cancelled. Their cards, each with a button, stand above.

bundle-cancel-which = There is also an interpreter or a car for this appointment. If you cancel the appointment, that is cancelled too. What shall I cancel?
reply-bundle-cancel-all = Cancel everything

# Before another answer, where a car or an interpreter was asked for in this chat: their cards follow.
bundle-here = If it’s about the car or the interpreter, please use the buttons below.
