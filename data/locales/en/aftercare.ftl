### After a treatment: whom to reach. Never say what is usual or harmless; only a doctor judges.

# Signs of danger are not named here: no clinician has signed the list off yet.
aftercare-contacts =
    I can’t judge this: only a doctor can. If it is sudden or severe, don’t wait. Otherwise follow what your clinic told you, and call it with any worry.
    Here is whom to reach, by how urgent it is.
# Used once a clinician has signed off the list of signs, which stands on the card.
aftercare-levels =
    I can’t judge this: only a doctor can. If you have one of the signs on the card, do at once what the card says. With any other worry, call your clinic.
# The clinic does not answer.
aftercare-lost =
    If you can’t reach the clinic, the Medical Korea Support Center can help. Have the booking’s papers at hand: contract, receipt, date, doctor’s name.
    If it is urgent, don’t wait for the clinic.
# The person has left Korea.
aftercare-home =
    Away from Korea, a doctor near you must look at it. Write to the clinic by the channel it gave you, and send what the local doctor found.
    If it is sudden or severe, call your local emergency number.
# Minor things at night or at the weekend.
aftercare-night =
    For something minor at night or at the weekend, call your clinic’s after-hours number. Not sure how urgent it is? 119 also gives urgent medical advice, and 1330 helps with the language.
    If it can’t wait, go to an emergency room. I name no clinics whose hours I can’t verify.

## The card: three rows by urgency, each a list of whom to reach (“the first, or the second”)

card-care = Whom to reach
label-care-now = Sudden or severe: now
label-care-tonight = Can’t wait: tonight
label-care-clinic = Other: when the clinic opens
care-who-ambulance = 119 in Korea; elsewhere your local emergency number
care-who-local-number = your local emergency number
care-who-after-hours = your clinic’s after-hours number
# { $number }: a telephone number.
care-who-after-hours-number = your clinic’s after-hours number, { $number }
care-who-emergency-room = an emergency room
care-who-local-doctor = a doctor near you
care-who-clinic = your clinic
care-who-clinic-number = your clinic, { $number }
care-who-clinic-channel = your clinic, by its own channel
care-who-support-center = the Medical Korea Support Center, 1577-7129
care-certificate = Before you leave Korea, ask for a certificate in English and for the clinic’s own channel for questions.
care-cannot-judge = A message here is not an examination.
care-papers = Keep contract, receipts, photos and messages.
care-written = Write to the clinic too, so that there is a date.
care-report = Keep the local doctor’s report: the clinic will need it.

## Signs on the card, only once signed off. Each is a noun phrase in a list: “a, b or c”.

# { $signs }: the list of signs.
care-signs-now = Call at once if there is: { $signs }.
care-signs-tonight = Don’t wait until morning if there is: { $signs }.
care-signs-clinic = Call when the clinic opens if there is: { $signs }.
care-sign-airway = trouble breathing or a throat that is closing
care-sign-chest = pain or pressure in the chest
care-sign-sight = a change in sight
care-sign-skin = skin that turns white, blue or blotchy
care-sign-bleeding = bleeding that does not stop
care-sign-collapse = fainting or a fit
care-sign-allergy = a swollen face or tongue, or hives all over
care-sign-clot = a swollen, painful leg, or coughing blood
care-sign-infection = fever with a wound that gets redder

## Buttons (22 characters at most)

reply-care-lost = Clinic doesn’t answer
reply-care-home = I’ve left Korea
reply-care-night = At night, weekends
reply-complaint = Make a complaint
