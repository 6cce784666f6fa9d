### Booking an appointment, looking one up, cancelling it.

booking-resumed = Let’s continue with your booking.
booking-ask-procedure = Which treatment would you like to book?
booking-ask-clinic =
    { $count ->
        [one] One clinic you can book here offers { $procedure }. Shall I choose it?
       *[other] Which clinic would you like for { $procedure }?
    }
booking-ask-time = When would you like to go to { $clinic }? Tell me a day and, if you like, an hour (Seoul time).
booking-times-offered = These times are free at { $clinic } (Seoul time). Which one suits you?
booking-no-times = { $clinic } has no free times then. Which other day suits you?
booking-ask-residency =
    Korean law requires us to ask: is the patient registered as a resident in Korea, or insured there?
    Your answer is not passed to the immigration office.
booking-ask-details =
    Almost done. Please write in one message:
    – the patient’s name as in the passport
    – a phone number or an e-mail address
    After that I’ll ask for the two consents the clinic needs.
booking-ask-name = What is the patient’s name, as in the passport?
booking-ask-contact = How can we reach you? Please write a phone number with country code, or an e-mail address.
booking-ask-consent =
    To book I need your consent to two things:
    1. we store what concerns the patient’s health for this appointment;
    2. we pass it, with the name and contact, to { $clinic }.
    You can withdraw at any time. Do you agree to both?
booking-summary = Please check. Shall I send this?
booking-terms = Terms of the clinic: { $terms }
booking-confirmed =
    Your appointment is confirmed. Your booking code is { $code }.
    Keep the code: with it you can see or cancel the appointment here.
booking-requested =
    Your request is with the clinic. It is not confirmed yet. The clinic should answer by { $deadline } (Seoul time).
    Your booking code is { $code }.
booking-resident =
    Thank you for telling me. By law this service is for visitors only, so I can’t book for residents of Korea or patients insured there.
    You can make the appointment directly with { $clinic }: { $phone }. For questions about your stay, 1345 answers in many languages.
booking-no-consent = I understand. Without both consents I can’t send anything to the clinic. You can also call it yourself: { $clinic }, { $phone }.
booking-not-sent =
    { $days ->
        [one] All right, nothing has been sent. Your entries are kept for { $days } day. What would you like to change?
       *[other] All right, nothing has been sent. Your entries are kept for { $days } days. What would you like to change?
    }
booking-paused =
    { $days ->
        [one] All right, I’ve stopped here. Your entries are kept for { $days } day.
       *[other] All right, I’ve stopped here. Your entries are kept for { $days } days.
    }
booking-problem-closed = { $clinic } is closed at that time.
booking-problem-past = That time has already passed.
booking-problem-full = That time is taken.
booking-problem-not-offered = As far as we know, { $clinic } doesn’t offer { $procedure }.
booking-problem-not-bookable = I can’t book at { $clinic }: I could not verify its registration for international patients.
booking-consultation-first = { $procedure } begins with a consultation, so I’ll book the consultation. There the doctor decides with you what comes next.
booking-records-first = For { $procedure } the hospital looks at the medical records first, so I can’t book a time here. A person will help you with that.
booking-conflict = I’m sorry, someone else has just taken that time.
booking-limit =
    { $count ->
        [one] There is already { $count } open booking for this contact. Please cancel it first, or ask for a person.
       *[other] There are already { $count } open bookings for this contact. Please cancel one first, or ask for a person.
    }
booking-name-unclear = I couldn’t read that as a name. Please write it as in the passport.
booking-contact-unclear = I couldn’t read that as a phone number or an e-mail address.
booking-nothing-open = There is no booking to continue.
availability = Free times at { $clinic } (Seoul time):
availability-which = Which clinic and which day should I check?
lookup-ask-code = What is your booking code? It begins with GC.
lookup-ask-proof = To be sure it is yours: which phone number, e-mail address or family name is on the booking?
booking-shown = Here is your booking:
booking-not-found = I found no booking with that code and that detail. Please check both.
lookup-locked = There were too many attempts that did not match. Please wait a while, or ask for a person.
booking-cancelled = The booking { $code } is cancelled. { $clinic } has been told.
booking-already-cancelled = The booking { $code } was already cancelled.
state-requested = requested, not confirmed yet
state-confirmed = confirmed
state-cancelled = cancelled
state-declined = declined by the clinic
state-arrived = arrived
state-completed = completed
state-no-show = not attended
state-held = held for you
booking-ask-another = These times are still free (Seoul time). Which one suits you?
state-will-be-confirmed = confirmed as soon as you send it
state-will-be-requested = a request: the clinic confirms it
lookup-stopped = All right, I’ve left the booking as it is.
booking-cannot-cancel = This booking can’t be cancelled any more: its time has passed, or the clinic has closed it. A person can help you.
