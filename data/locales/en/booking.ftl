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
booking-ask-name = What is the patient’s name, as in the passport?
booking-ask-contact = How can we reach you? Please write a phone number with country code, or an e-mail address.
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
booking-ask-details =
    Almost done. Please give me, in the form or in one message:
    – the patient’s name as in the passport
    – a phone number with country code, or an e-mail address
booking-ask-details-other =
    Almost done. Please give me, in the form or in one message:
    – the name of the person to be treated, as in the passport
    – a phone number with country code, or an e-mail address, where we reach you
booking-ask-details-child =
    Almost done. Please give me, in the form or in one message:
    – the child’s name as in the passport
    – your own name, as parent or guardian
    – a phone number with country code, or an e-mail address
booking-back-procedure = Back to your booking: which treatment?
booking-back-clinic = Back to your booking: which clinic would you like?
booking-back-time = Back to your booking: which time suits you?
booking-back-residency = Back to your booking: is the patient registered as a resident in Korea, or insured there?
booking-back-details = Back to your booking: what is the patient’s name, and how can we reach you?
booking-back-contact = Back to your booking: how can we reach you?
booking-clinics-relaxed = No clinic meets all your wishes for { $procedure }. These come nearest:
booking-needs-review = Thank you for telling me. A person at the clinic will look at this first, so I’ll send it as a request. Please tell the doctor too.
booking-summary-consent =
    Please check. To send it I need your consent to two things:
    – we keep what concerns the patient’s health for this appointment;
    – we pass it, with the name and contact, to { $clinic }.
    You can withdraw at any time. With your yes you agree to both. Shall I send it?
booking-not-sent =
    { $days ->
        [one] All right, nothing has been sent. Your entries are kept for { $days } day. You can change something, or call the clinic yourself: { $clinic }, { $phone }.
       *[other] All right, nothing has been sent. Your entries are kept for { $days } days. You can change something, or call the clinic yourself: { $clinic }, { $phone }.
    }
booking-resident-no-clinic = Thank you for telling me. By law this service is for visitors only. Residents of Korea and insured patients are welcome to contact clinics directly.
booking-problem-too-far = That is too far ahead: the clinics’ calendars do not reach that day yet.
booking-problem-holiday = { $clinic } is closed that day: { $holiday } is a public holiday in Korea.
booking-problem-weekday = { $clinic } is closed on that day of the week.
booking-problem-hours = { $clinic } is not open at that hour.
booking-problem-break = { $clinic } has its midday break at that hour.
booking-problem-no-woman-doctor = As far as we know, no woman doctor offers { $procedure } at { $clinic }.
booking-problem-no-man-doctor = As far as we know, no man among the doctors offers { $procedure } at { $clinic }.
booking-cancelled-late = The booking { $code } is cancelled. { $clinic } has been told. The time for cancelling free of charge had passed, so the clinic’s terms apply.
booking-cannot-move = This booking can’t be moved any more. A person can help you.
move-ask-time = When would you like to come instead (Seoul time)?
move-back-time = Back to your booking: which new time suits you?
move-ask-confirmed = Shall I move your appointment at { $clinic } from { $old } to { $new } (Seoul time)?
move-ask-confirmed-late = Shall I move your appointment at { $clinic } from { $old } to { $new } (Seoul time)? The time for free changes has passed, so the clinic’s terms may apply.
booking-moved = Done: your appointment is moved and confirmed. Your booking code stays { $code }.
booking-moved-requested =
    Your new time is with the clinic as a request. It should answer by { $deadline } (Seoul time). The old time is free again.
    Your booking code stays { $code }.
holiday-new-years-day = New Year’s Day
holiday-seollal = Seollal (Lunar New Year)
holiday-independence-movement-day = Independence Movement Day
holiday-labor-day = Labour Day
holiday-childrens-day = Children’s Day
holiday-buddhas-birthday = Buddha’s Birthday
holiday-memorial-day = Memorial Day
holiday-constitution-day = Constitution Day
holiday-liberation-day = Liberation Day
holiday-chuseok = Chuseok
holiday-national-foundation-day = National Foundation Day
holiday-hangul-day = Hangul Day
holiday-christmas = Christmas
holiday-local-election-day = the local elections
holiday-assembly-election-day = the National Assembly election
holiday-presidential-election-day = the presidential election
holiday-temporary-holiday = a day added by the government
holiday-substitute = the free day given for { $holiday }
booking-noted = Noted: { $what }.
