### What becomes of a booking: no answer in time, the clinic’s decision, papers, the file for a calendar, waiting for a time.
### A requested appointment is never called booked or confirmed. No treatment is named here: a locked screen may show it.

life-unanswered = { $clinic } has not answered your request { $code } in time. It is still a request, not confirmed and not declined. A person here is asking the clinic now and will write to you.
life-unanswered-choose = { $clinic } has not answered your request { $code } in time. It is still a request, and a person here is asking the clinic now. You can wait, ask for one of these other times there (Seoul time), or choose another clinic.
life-other-clinics = Other clinics with a free time
life-told-confirmed = { $clinic } has confirmed your appointment: { $when } (Seoul time). Your booking code is { $code }.
life-told-declined = { $clinic } cannot take your request { $code } for { $when } (Seoul time). I’m sorry. We can look for another time or another clinic.
life-told-cancelled = Your appointment { $code } at { $clinic } on { $when } (Seoul time) has been cancelled by the clinic or by our team. I’m sorry. We can look for another time or another clinic.
# $paper: one of label-paper-…; $code: number of the request; $deadline: day and hour.
life-paper-asked = Noted: { $paper }. A person here will ask { $clinic } for it and write to you by { $deadline } (Seoul time). The clinic decides whether it issues one. The number of this request is { $code }.
life-paper-not-now = This paper can’t be asked for with this booking now. A person can help you.
life-paper-open = asked for, answer by { $deadline }
life-paper-waiting = with the clinic, answer by { $deadline }
life-paper-closed = answered
label-paper-invitation = Invitation letter
label-paper-certificate = English certificate
label-own-time = Your local time
card-confirmation = Confirmation to print
card-calendar = Appointment for your calendar
reply-invitation = Invitation letter
reply-certificate = English certificate
reply-cancel-request = Cancel the request
reply-show-booking = Show my booking
# Titles and note of the entry in a calendar: no clinic and no treatment in the titles.
life-ics-requested = Appointment (not confirmed yet)
life-ics-cancelled = Appointment (cancelled)
life-ics-note = { $clinic }: { $state }. Booking code: { $code }.
# $until: day and hour until which we look for a free time; $deadline: until which a free one is kept.
life-wait-noted = All right. If a time becomes free at { $clinic } before { $until } (Seoul time), I’ll write to you here. Whoever asked first hears first. Nothing is booked yet.
life-wait-offer = A time is free at { $clinic }: { $when } (Seoul time). We keep it for you until { $deadline } (Seoul time). It is not booked yet. Would you like it?
life-wait-stopped = All right, I no longer look for a free time for you.
reply-wait = Tell me if one is free
reply-wait-stop = Stop waiting

# What came of a paper: on the card of the booking, and as a message and a letter; { $paper }: one of label-paper-….
# A lock screen may show it: no clinic is named.
life-paper-sent = issued, the clinic sends it to you
life-paper-at-clinic = issued, ready at the clinic
life-paper-refused = the clinic does not issue it
life-paper-unanswered = closed without an answer from the clinic
life-told-paper-sent = { $paper }, booking { $code }: the clinic has issued it and says that it has sent it to you. If it doesn’t arrive, write to us in the chat.
life-told-paper-at-clinic = { $paper }, booking { $code }: the clinic has issued it. You can collect it there. Please bring your passport.
life-told-paper-refused = { $paper }, booking { $code }: the clinic does not issue one. We’re sorry. A person here can talk with you about what else is possible.
life-told-paper-unanswered = { $paper }, booking { $code }: the clinic has not answered us, and we have closed the request. Nothing was issued. A person here can talk with you about what else is possible.
life-subject-paper = An answer about your papers
