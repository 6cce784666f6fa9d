### Papers and visas: lists to keep. Names of visas and dates come from facts.

papers-answer =
    Here is a list to keep. It is what clinics usually ask for; your clinic tells you what it needs.
    I can add the papers for entering Korea: with which visa or permit will you come?
# { $procedure }: name of a treatment.
papers-answer-procedure = Here is a list to keep for { $procedure }. It is what clinics usually ask for; your clinic tells you what it needs.

## Titles of the lists

card-papers = What to bring
card-papers-also = Also for this treatment
card-papers-journey = For the visa application
# Title of a card for people who live in Korea.
card-papers-resident = If you live in Korea
card-papers-ask = Ask your clinic
card-visa-change = A longer treatment
card-keta = Travel permit K-ETA

## Lines of the lists: things to bring

paper-passport = Passport
paper-doctors-note = Doctor’s note or diagnosis
paper-results = Recent test results
paper-images = Scans and other images, on a disc
paper-medicines = List of your medicines
paper-allergies = Your allergies
paper-operations = Earlier operations: what and when
paper-policy = Insurance policy
paper-face-operations = Earlier operations on the face: what and when
paper-dental-work = All dental work you have had
paper-prescription = Your last prescription for glasses or lenses
paper-hormone-results = Hormone tests you already have
paper-tube-images = X-ray of the tubes, if it was done
paper-marriage = Proof of marriage, for couples
paper-all-records = All records so far: without them a hospital may not be able to give an opinion
paper-all-images = All scans so far
# Lines of the list for a visa.
paper-form = Application form
paper-photo = Photo
paper-booking = Proof of booking at a Korean clinic
paper-funds = Proof of funds
paper-family = Proof of family relation, for those who travel along
paper-resident =
    If you are registered as a resident or insured in Korea, bring proof of it and tell the clinic: you book with it directly, not through this service.
    A G-1 visa without Korean health insurance counts as a patient from abroad.

## Lines of the list of questions. Never an instruction of ours: only that the clinic must be asked.

ask-medicines = Medicines: which to take or not is the clinic’s own instruction. Don’t stop any before you have asked.
ask-fasting = Whether you should eat or drink before
ask-deposit = Deposit: how much, and until when you can cancel
ask-refund = Refund terms, in writing
ask-vat = Whether the quote includes VAT
ask-whole-price = The whole expected price, also from an agency
ask-aftercare = Whom to contact afterwards, also at night and from abroad
ask-certificate = A certificate in English, before you leave Korea
ask-lenses = How long before your visit you should not wear contact lenses
ask-passport-photo = A certificate for the border, if your face no longer looks like your passport photo

## Visas

# { $stay }: the length of stay that was written. { $visa }: code of the visa. { $days }: longest stay with it.
visa-short =
    For a stay of { $stay }, the visa for treatment is { $visa }: it allows up to { $days }. Whether your passport needs one, the embassy can tell you.
    Close family who care for the patient can apply too. The embassy decides.
# As above; { $days }: longest stay with the other, shorter visa.
visa-long =
    A stay of { $stay } is longer than the short visa for treatment allows ({ $days }). For longer treatment there is { $visa }.
    Close family who care for the patient can apply too. The embassy decides.
visa-keta-answer = K-ETA is a travel permit, not a visa. Here is what is known about it, with its date. For treatment that needs a visa, ask the embassy.
visa-invitation = An invitation letter comes from the clinic that treats you: ask for it when the appointment is booked.
# { $short }, { $long }: codes of visas.
visa-change = A stay on { $short } is made longer only in special cases. For longer treatment people change to { $long }.
# { $known }: the day for which fee and validity are known.
visa-keta-terms = { $years ->
        [one] The fee was { $fee } and it was valid for one year (as of { $known }).
       *[other] The fee was { $fee } and it was valid for { $years } years (as of { $known }).
    }

## Buttons (22 characters at most)

# { $entry }: C-3-3, G-1-10 or K-ETA; opens the list of papers for it.
reply-papers-entry = { $entry }
reply-visa = Visa

## Refunds of tax: titles of cards, and a line

card-refund-hotels = Hotel stays
card-refund-goods = Goods from shops
tax-refund-goods = The tax refund on goods that tourists buy still exists. The shop can tell you whether it takes part.
