### Quotes: a clinic is asked what a treatment would cost; its written answer comes back into the chat as a card.
### A quote is the clinic's own figure. We never compare the prices of two clinics.

quote-ask-procedure = Which treatment do you need a quote for?
# Below stand buttons with the names of up to three clinics, and one to ask all of them.
# $procedure: a treatment's name. $count: how many clinics can be asked (from one to three).
quote-ask-clinic =
    { $count ->
        [one] One clinic in our directory can be asked for { $procedure }. Shall we ask it?
       *[other] Which clinic shall we ask about { $procedure }? You can choose one or all { $count }. They are in no order of price.
    }
# Comes with a small form: contact, and a free line that may stay empty.
quote-ask-contact = How can the clinic reach you? Please give a phone number with country code, or an e-mail address.
form-quote = For your quote
# Label of a free line in the form, and of a row of the summary.
field-quote-words = What the clinic should know
label-quote-words = For the clinic to know
# The visitor named a clinic that cannot be asked; the question for the clinic follows.
quote-not-offered = According to our directory, { $clinic } doesn’t offer this treatment.
# The questions of a case follow.
quote-records-first = For { $procedure }, a hospital looks at the medical records before it can name a price. I can open a request for that.
# Above it stands a card with treatment, clinics and contact. Buttons: “I agree, send it”, “No, don’t send”.
quote-summary =
    This is your request. If you send it, you agree to two things:
    – we keep it, with anything about health in it, to get you the quote;
    – we pass it, with your contact, to each clinic on the card.
    You can withdraw at any time. Shall we send it?
# $count: how many clinics are asked; a card for each stands below, with its number and the time by which we answer.
quote-requested =
    { $count ->
        [one] Thank you. Your request is with a person now, who will ask the clinic.
       *[other] Thank you. Your requests are with a person now, who will ask the { $count } clinics.
    }
    The answer comes into this chat. It is not a booking, and there is no price yet.
quote-not-sent = All right, nothing was sent, and I keep nothing of it.
# Above cards, each with the state of one request.
quote-shown = This is how your requests for a quote stand.
# $count: how many requests were withdrawn; none where every clinic had answered before.
quote-withdrawn =
    { $count ->
        [one] Your request is withdrawn. No quote will come from it.
       *[other] Requests withdrawn: { $count }. Quotes that clinics have already given stay as they are.
    }
# Sent by us when the clinic has answered, perhaps days later. A card with the quote stands below.
quote-arrived =
    { $clinic } has answered your request for { $procedure }. The amounts are the clinic’s own.
    Before you pay anything, ask what happens to the money if you or the doctor decide against it.
# Sent by us when the clinic has answered, perhaps days later.
quote-declined = { $clinic } can’t give you a quote for { $procedure } from what it knows. We can ask another clinic, or a person can help you.

card-quote-request = Request for a quote
card-quote = Quote
# The state of a request on its card.
state-quote-requested = With us; the clinic is being asked
state-quote-overdue = Late: no answer yet
state-quote-quoted = Answered by the clinic
state-quote-expired = Expired
state-quote-declined = The clinic gives no quote
label-quote-date = Given on
label-quote-until = Valid until
# The parts of a price; beside each stands an amount or one of the three short answers below.
label-quote-consultation = Consultation
label-quote-tests = Tests
label-quote-procedure = Treatment itself
label-quote-admission = Hospital stay
label-quote-medicine = Medicines
label-quote-interpretation = Interpreter
label-quote-documents = Papers
label-quote-total = Total of these
# Before words that the clinic wrote itself, in its own language.
label-quote-note = The clinic writes
quote-part-none = not needed
quote-part-included = included in another part
quote-part-unknown = not stated
quote-no-total = There is no total here: the clinic has not stated every part. Ask it for the missing ones in writing.
# Below the card of a quote that holds. $day: the last day on which it holds.
quote-note = This is a quote of { $clinic }, valid until { $day }. Your doctor decides after seeing you, and the price can change with that.
# Below the card of a quote that no longer holds. $day: its last day.
quote-note-expired = This quote of { $clinic } expired on { $day }. Please ask the clinic for a new one.

reply-quote-all = Ask all of these
reply-quote-new = New quote request
reply-quote-other = Ask another clinic
reply-quote-withdraw = Withdraw my request

## Letters. A lock screen shows subject and text: they name no clinic, no treatment and no price; a card below says more.
# { $code }: number of the request, { $deadline }: day and hour, { $day }: last day, { $link }: address of the chat.
quote-subject-asked = Gangnam Concierge has your request
quote-subject-answered = An answer from Gangnam Concierge
quote-letter-asked = We have your request. A person here is asking for you, and you’ll hear from us by { $deadline } (Seoul time). It is not a booking.
quote-letter-answered = There is an answer to your request { $code }. You’ll find it below and in the chat. It is not a booking.
quote-letter-declined = There is an answer to your request { $code }: from what is known so far, no figures can be given. In the chat we can ask elsewhere, or a person can help you.
quote-expiring = The answer to your request { $code } is valid until { $day }. After that, please ask for a new one.
quote-mail-foot = An automated assistant sent this, because this address was given with request { $code }. Please answer in the chat, not by mail: { $link }
