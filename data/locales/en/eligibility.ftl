### Can I have it? Airport pick-up and free interpretation: a few quick questions, then likely, no or unknown; and who is
### a patient from abroad by law. Figures, dates and names come from facts and the directory.

# Button below the general answers about pick-up and interpretation; it starts the questions.
reply-check = Can I have it?

## The questions. Buttons stand below each; one question at a time.

check-ask-clinic = Which clinic are you going to?
check-ask-airport = At which airport do you land?
check-ask-arrived = Are you already in Korea?
# About the pick-up: "there" is the clinic just named.
check-ask-booked = Is surgery or another treatment already booked there?
check-ask-resident = The free service is for visitors. Do you live in Korea, as a registered resident or with Korean health insurance?
# About the interpreter. A yes or a no answers it.
check-ask-occasion = Is it for a consultation or a treatment at the clinic?
reply-check-no-clinic = Not chosen yet
reply-check-other-clinic = Another clinic
# { $name }: the airport.
reply-check-airport = { $name }
reply-check-other-airport = Another airport
reply-check-arrived = Yes, I’m in Korea
reply-check-abroad = Not yet
reply-check-visiting = I’m visiting
reply-check-resident = I live in Korea
reply-check-booked = Yes, it is booked
reply-check-not-booked = Not yet booked
# Opens the card of the four ways (check-ways).
reply-check-which = Which am I?
# Pressed by residents whose visa is G-1 (long treatment) and who have no Korean health insurance.
reply-check-g-one = G-1 visa, not insured

## The results. "Desk": the people behind this service. A card with the reasons, the date and the source follows.

check-pickup-likely =
    The pick-up is likely: your trip meets the conditions we know. It is not promised yet.
    I’ve noted your request, and our desk will check it with the clinic.
check-pickup-unknown =
    I can’t tell yet whether you can have the pick-up; the card says what is open.
    I’ve noted your request, and our desk will check it.
check-pickup-no = By what we know, the pick-up is not open for this trip. Here are the reason and what you can do instead.
check-interpretation-likely =
    A free interpreter is likely: your visit meets the conditions we know. It is not promised yet.
    I’ve noted your request, and our desk will check it with the clinic.
check-interpretation-unknown =
    I can’t tell yet whether you can have a free interpreter; the card says what is open.
    I’ve noted your request, and our desk will check it.
check-interpretation-no = By what we know, free interpretation is not open for this. Here are the reason and what you can do instead.
# Follows a result while nobody knows how to reach the visitor.
check-leave-contact = How can our desk reach you? Please write a phone number with country code, or an e-mail address.
check-stopped = All right, I’ve stopped, and nothing was noted.

## The card of a result.

card-check-pickup = Airport pick-up
card-check-interpretation = Interpreter
label-check-state = What we can say
check-state-likely = likely, not promised
check-state-unknown = not known yet
check-state-no = not by these conditions
label-check-airport = Airport
label-check-language = Language
label-check-owner = Who works on it
check-owner = our desk
# In front of a list of what no source tells (check-open-…).
label-check-open = Not published: please ask
check-open-lead-time = how long before to ask
check-open-companions = whether others can come along
check-open-luggage = how much luggage
check-open-night-arrivals = arrivals at night
check-open-price-after = the price after the free time

## Why. Lines of the card. { $clinic } is a name, { $date } the day as of which the directory has it.

check-why-partner = { $clinic } is on the list of clinics that take part (as of { $date }).
check-why-not-partner = { $clinic } is not on the list of clinics that take part (as of { $date }).
check-why-partner-unknown = We don’t know whether your clinic takes part.
check-why-no-clinic = It depends on the clinic, and you have not chosen one yet.
check-why-unverified = We could not check the clinic’s registration for patients from abroad.
# { $airports }: a list, today only Incheon.
check-why-airport = Our sources name pick-up from { $airports } only.
check-why-arrived = It must be asked for before you arrive in Korea.
check-why-resident = It is for patients from abroad. By law, residents and people insured in Korea do not count as such patients.
check-why-not-booked = Surgery or treatment must be booked at the clinic first.
check-why-occasion = It is for consultations and treatment only.
# { $language }: the visitor’s language.
check-why-language = Our sources do not name { $language } among the languages.
check-why-terms = We have no valid information about the conditions now.
# The visitor was not sure about an answer.
check-why-open = One of your answers is still open. Our desk will ask you about it.

## What else can be done. Lines of the card.

check-way-partner = Other clinics take part: see the buttons.
check-way-from-airport = The clinic can tell you how other patients come from the airport.
check-way-staff = { $clinic } has staff who speak { $language }.
check-cost = Reports say that the clinic and the district share the cost; they name no share for the patient.
card-check-phone = Interpretation by phone
label-check-bbb = BBB Korea (volunteers)
# { $number }: telephone number; { $count }: number of languages; { $read }: the day we read it.
check-bbb = { $number }, free, day and night, { $count } languages (read on { $read })

## The four ways of people who live in Korea: a card with one row each.

check-ways =
    The law decides who counts as a patient from abroad; only they can use this service.
    Find your row. If none fits and you are neither registered nor insured in Korea, you count as one.
card-check-ways = Living in Korea
label-check-way-registered = Alien registration, not G-1
check-way-registered = not counted: book directly with the clinic; 1345 answers questions about your stay
label-check-way-insured = Korean health insurance
check-way-insured = not counted, with any visa: book directly with the clinic and show your insurance
label-check-way-g-one = G-1 visa
check-way-g-one = counted as a patient from abroad, unless you are insured in Korea
label-check-way-overseas = Overseas Korean (residence report)
check-way-overseas = not counted: book directly with the clinic; with neither this report nor Korean insurance, you are counted
