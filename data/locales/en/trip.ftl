### Planning a trip: three short questions, then a plan for the days or why none fits. All times are Seoul’s.
### Figures (lengths, days, hours) come as values. Nothing is booked by a plan: never “booked”, “reserved” or “confirmed”.

## The questions of the form. Asked one at a time, and asked again in the same words.

# Buttons with treatments stand below.
trip-ask-procedure = Which treatment would you like to fit into your trip?
trip-ask-arrival = When do you land in Korea, and at which airport? For example: Tuesday at nine in the morning, Incheon.
# $arrival: day, or day and hour, of the landing.
trip-ask-departure = You land: { $arrival }. When does your flight home leave? For example: Friday evening, or “I stay five days”.

## The answers. A card with the plan, or with the source of the figure, stands below.

# $procedure: treatment; $clinic: name of the clinic; $longest: a length, such as “2 weeks”.
trip-fits =
    By our calendar this fits: { $procedure } at { $clinic }. For the days after it I planned with the longest figure of our sources: { $longest }. Your doctor decides when you may fly, so keep your ticket changeable. Nothing is booked yet.
# The same where no source says when one may fly afterwards.
trip-fits-unknown =
    The timetable fits: { $procedure } at { $clinic }. No source I have says when you may fly after it. Ask this clinic before you buy a ticket; the question is written below. Nothing is booked yet.
# $missing: a length in days; $day: first day of a flight home that would fit.
trip-too-short =
    This trip is too short for { $procedure }. The longest figure of our sources is { $longest }, so you need { $missing } more: plan your flight home for { $day } or later. Your doctor decides when you may fly.
# The hours between landing and flying, less the ways, hold no appointment.
trip-too-short-hours =
    Between landing and flying there is not enough time for { $procedure } at { $clinic } while it is open. We allow { $after } from landing to the clinic and { $before } from the clinic to the flight.
trip-no-free-time = { $clinic } is open during your trip, but has no free time for { $procedure } then.
# $day: a day; $why: one of trip-why-… or the name of a public holiday.
trip-closed = { $clinic } is closed when you could be there: { $day } ({ $why }).
trip-why-weekday = not open on that day of the week
trip-why-closure = closed by the clinic
trip-hours = Whether { $procedure } fits depends on the hours. Please tell me when you land and when your flight leaves, with the hour.
trip-past = By our calendar, your flight home has already left. Please tell me the days of your trip again.
# Said when the flight home was named before the landing; the question trip-ask-arrival follows.
trip-wrong-order = That flight leaves before you land, so let’s take it again.
trip-records-first = For { $procedure } the hospital looks at your medical records first and then names a time. Please don’t buy a ticket before that. I can take your request now.
trip-not-offered = As far as we know, none of the clinics in our directory where I can make bookings offers { $procedure } for this trip.
trip-not-offered-clinic = I can’t plan { $procedure } at { $clinic }: as far as we know it isn’t offered there, or I could not verify its registration for international patients.
trip-stopped = All right, no plan then. What else can I do for you?

## The card of the plan: one row for each step, in the order of time

card-trip = Your trip, as planned
# $airport: name of the airport.
trip-airport = { $airport }, Seoul time
label-trip-land = Landing
label-trip-clinic = At the clinic from
label-trip-appointment = Appointment
label-trip-consultation = Consultation
label-trip-treatment = Treatment, not before
label-trip-rest = Rest in Korea until
label-trip-fly = Flight home, not before
label-trip-leave = Leave for the airport by
label-trip-departure = Flight home
# Value of label-trip-fly where no source gives a figure.
trip-ask-clinic = unknown: ask this clinic
# Lines below the rows. $after, $before: lengths, such as “2 hours”.
trip-buffers = We allow { $after } from landing to the clinic and { $before } from the clinic to the flight.
trip-consultation = The consultation comes first. The doctor decides about the treatment and names its date.
# $length: a length or a range, such as “2 weeks”.
trip-marks = Bruises or swelling may last { $length }, by the longest figure of our sources.
trip-sessions = Sources name several sessions; this plan holds one.
trip-after = If trouble starts after you leave Korea: call your local emergency number if it is sudden or severe, then your clinic.
# $number: telephone number of the Medical Korea Support Center, from abroad.
trip-after-line = The Medical Korea Support Center can be called from abroad: { $number }.

## The question to the clinic: shown in Korean and in the reader’s language, to be sent or shown. Polite, from the patient.

card-trip-question = To ask the clinic
# $procedure: treatment; $day: day of the appointment; $flight: day, or day and hour, of the flight home.
trip-question = I plan { $procedure } on { $day } and my flight leaves { $flight }. When may I fly after it?

## The calendar file. A locked screen may show the titles: no treatment and no clinic in them.

card-trip-file = Plan for your calendar
trip-ics-appointment = Appointment
# $place: name of the clinic.
trip-ics-note = { $place }. A plan, not a booking.

## Buttons (at most 22 characters)

reply-trip-book = Book this
reply-trip-again = Other dates
# $day: first day of a flight home that would fit.
reply-trip-stay = Leave on { $day }
