### Procedures: what they are, what they cost, how long they take, what comes after. Figures come from facts.

procedure-answer =
    { $procedure }: { $description }
    Whether it suits you is for a doctor to say, after an examination.
procedure-unlisted =
    Our directory has no description of { $procedure } yet. A person can help you find a clinic for it.
procedure-which = Which treatment would you like to know about?
# After a word that several treatments share ("laser", "lifting"); buttons with their names follow.
procedure-which-meant = That word can mean several treatments. Which one do you mean?
# Button: asks how long a treatment takes and how many sessions it needs.
reply-duration = How long it takes
procedures-list =
    { $count ->
        [one] One treatment in our directory fits:
       *[other] These treatments are in our directory:
    }
procedures-fields = Which field are you interested in?
procedures-none = Our directory has no treatment in this field: { $field }. These are the fields it has:
procedures-nothing = Our directory has no treatments yet. A person can help you find a clinic.

## Prices

price-answer =
    This is what clinics in our directory state for { $procedure }. Your quote may differ: ask for it in writing, and ask whether VAT is included.
price-answer-both =
    This is what clinics in our directory state for { $procedure }, and what was reported for Korea. Your quote may differ: ask for it in writing, and ask whether VAT is included.
price-answer-reported =
    No clinic in our directory states a price for { $procedure }. This is what was reported for Korea. Your quote may differ: ask for it in writing, and ask whether VAT is included.
price-answer-reported-clinic =
    I have no price of { $clinic } for { $procedure } that I can pass on. This is what was reported for Korea. Your quote may differ: ask for it in writing, and ask whether VAT is included.
price-unknown =
    I have no price for { $procedure } with a source I can name, so I won’t guess.
    A clinic can give you a written quote.
price-unknown-clinic =
    I have no price of { $clinic } for { $procedure } that I can pass on, and I won’t guess.
    The clinic can give you a written quote.
price-which = Which treatment’s price would you like to know?
price-demo = Demonstration price, not a real one.
vat-included = included
vat-excluded = not included
vat-unknown = not known; ask the clinic

card-price-statistics = What clinics in Korea reported
card-price-other = A price from another source
label-price-low = Lowest
label-price-median = Median (the middle price)
label-price-mean = Average
label-price-high = Highest
label-price-range = Range
label-price-unit = Price of
label-zirconia-clinic = Zirconia, dental clinics
label-zirconia-hospital = Zirconia, dental hospitals
label-inlay-gold = Inlay, gold
label-inlay-resin = Inlay, resin
label-inlay-ceramic = Inlay, ceramic
label-onlay-gold = Onlay, gold
label-onlay-resin = Onlay, resin
unit-per-cc = the preparation, for each cc
unit-per-graft = one graft
unit-per-grafts = an operation with { $count } grafts or more
unit-per-tooth = one tooth
unit-per-treatment = one treatment
unit-multifocal-lens = the multifocal lens, not the operation
price-figure-low = lowest { $amount }
price-figure-median = median { $amount }
price-figure-mean = average { $amount }
price-figure-high = highest { $amount }
price-figure-range = { $amount }
price-few-clinics = These figures come from very few clinics.
# Title of a card: what a clinic counts when it makes a quote, where no price is known.
card-basis = How it is priced
# { $counts }: a list of numbers, such as 300, 600 or 1200. Lines: passes of the ultrasound device.
basis-lines = By the number of lines: { $counts }.
# { $counts }: a list of numbers. Tip: the part of the device that touches the skin, used once; shots: its pulses.
basis-tip-shots = By the tip, which gives { $counts } shots.
basis-after-consultation = Set after a consultation.
# { $share }: a percentage, such as 25%.
basis-extra = Extras, such as the eye area or a nerve block, can add about { $share } to the first figure.

## Where a fact comes from

label-source-kind = Kind of source
source-kind-law = law
source-kind-ministry = public authority
source-kind-district = district office
source-kind-statistics = official statistics
source-kind-press = press
source-kind-vendor = a clinic’s or company’s own page
source-kind-blog = a private guide or blog
source-old = As of { $date }. This may have changed; please ask before you rely on it.
source-undated = The page has no date. We read it on { $read }; please ask before you rely on it.

## How long

duration-answer =
    This is what our sources say about { $procedure }. Your doctor decides after an examination, so ask for your own plan.
duration-unknown =
    I have no sourced figure for how long { $procedure } takes, so I won’t guess. Ask this clinic before you plan your days.
duration-appointments =
    This is how long clinics in our directory plan an appointment for { $procedure }. I have no sourced figure for the whole treatment, so ask the clinic for your own plan.
duration-which = Which treatment’s length would you like to know?

card-duration = Time and sessions
label-sessions = Sessions
label-interval = Time between sessions
label-one-session = One session
label-whole-course = Whole course
label-monitoring = Monitoring after it
label-examination = Examination before it
label-visit = Visit with consultation
label-visit-basic = Basic check-up
label-visit-comprehensive = Comprehensive check-up
label-report = Report is ready
label-operation = Operation
label-amount-face = Amount, face
label-amount-face-neck = Amount, face and neck
label-amount-eyes = Amount, under both eyes
label-treatment-slot = Treatment appointment
label-consultation-slot = Consultation appointment
label-records-slot = Appointment after records are read
length-range = { $from } to { $to }
length-about = about { $length }
length-at-least = at least { $length }
length-up-to = up to { $length }
count-range = { $from }–{ $to }
amount-cc = { $amount } cc
scope-cosmetic-surgery = Stated for cosmetic surgery in general, not for this operation alone.
scope-injectables = Stated for injections into the skin in general.
scope-one-case = Stated for a single case.
scope-laser-eye-surgery = Stated for laser eye surgery in general.
scope-with-rejuran = Stated for a course together with Rejuran.

## Recovery, stay, flying

recovery-answer-flying =
    This is what our sources say about recovery after { $procedure }. For the flight home, plan with the longest figure: { $longest }. Your surgeon decides when you may fly, so keep your return ticket changeable.
recovery-answer =
    This is what our sources say about recovery after { $procedure }. I have no sourced figure for flying: ask this clinic before you buy a ticket, and keep it changeable.
recovery-unknown =
    I have no sourced figure for recovery or flying after { $procedure }, so I won’t guess. Ask this clinic before you buy a ticket, and keep it changeable.
recovery-which = Which treatment do you mean?

card-recovery = Recovery
card-stay = Stay in Korea
card-flying = Flying
label-bruising = Bruises or swelling
label-first-recovery = First recovery
label-settled = Final shape
label-usual-activity = Usual activity again
label-lasek = After LASEK
label-stay = Stay
label-flying = Wait before flying
label-flying-short = Wait before a short flight
label-flying-long = Wait before a long flight
flying-leg-clots = Surgery on the legs raises the risk of a blood clot on a flight. Ask your surgeon when you may fly.

## Risks

risks-answer =
    A doctor decides whether { $procedure } suits you, and the clinic must explain possible side effects to you beforehand. Tell the doctor before if one of these is true for you. The list is not complete.
risks-unknown =
    I have no sourced list for { $procedure }. A doctor decides whether it suits you, and the clinic must explain possible side effects to you beforehand. Tell the doctor about illnesses, medicines, allergies and a pregnancy.
risks-which = Which treatment do you mean?

card-cautions = Tell the doctor before if
# Title of a card: harm that a source reports. The lines follow as a list.
card-risks = What a source reports can happen
risk-hollow-cheeks = Hollow cheeks, when it is done too strongly or with too many shots.
risk-burns = Burns, when it is done too strongly or with too many shots.
risk-severe-reaction = Rare: chest pain, trouble breathing or hives (a severe allergy).
risk-vessel-block = A blocked vessel: the skin or the sight can be lost.
# { $number }: the ambulance’s phone number in Korea.
risk-call = If this happens, call { $number } at once; outside Korea, your local emergency number.
# Title of a checklist: what a patient looks at or asks for in the clinic.
card-checks = Ask to see in the clinic
inspect-device-generation = which generation of the device it is, in writing
inspect-shot-log = the record of the shots given, in writing
inspect-sealed-tip = the sealed tip and its serial number, before it is opened
card-explanation = What the law says
caution-pregnancy = you are pregnant or may be pregnant
caution-breastfeeding = you are breastfeeding
caution-recent-birth = you gave birth less than { $length } ago
caution-cancer-treatment = you are being treated for cancer
caution-skin-infection = you have a skin infection
caution-severe-allergy = you have severe allergies
caution-ingredient-allergy = you are allergic to one of the ingredients
caution-bleeding-disorder = you have a bleeding disorder
caution-thin-face = your face has little fat
caution-under-18 = you are under { $age }
caution-unstable-sight = your eyesight has been changing
caution-dry-eye = you have dry eyes
caution-keratoconus = you have keratoconus (a thin, cone-shaped cornea)
caution-glaucoma = you have glaucoma
caution-medicines = you take any medicine
caution-dental-work = you have had dental work

## Registration of clinics and brokers

registration-check-verified =
    Our directory records { $clinic } as registered for international patients. You can have this checked at the Medical Korea Support Center.
registration-check-unknown =
    We could not check whether { $clinic } is registered. That does not mean that it is not. The Medical Korea Support Center can tell you.
registration-check-lapsed =
    The registration that our directory has for { $clinic } has expired. It may have been renewed: please ask the Medical Korea Support Center before you book.
registration-check-where =
    I can only check clinics of our directory. For any other clinic, agency or broker, ask the Medical Korea Support Center.
registration-check-other = Asking about another clinic, an agency or a broker? I can’t check those here. Please ask the Medical Korea Support Center.

card-registration = Registration
card-registration-law = Who may receive patients from abroad
label-registration-number = Registration number
label-registration-until = Valid until
clinic-demo = Demonstration clinic, not a real one.
registration-state-verified = registered for international patients
registration-state-unknown = not known to us
registration-state-lapsed = expired
registration-law-clinics = Only registered clinics and hospitals may receive patients from abroad.
registration-law-agencies = Only registered agencies may book for them or guide them.
registration-law-validity =
    { $years ->
        [one] A registration is valid for one year and can be renewed.
       *[other] A registration is valid for { $years } years and can be renewed.
    }
registration-law-side-effects = The clinic must tell you the diagnosis, the method, possible side effects and the estimated fee.
quote-answer =
    Only a clinic can give you a quote, once it knows your case; it should be written, dated and say whether VAT is included. I’ve noted your wish, and a person will ask for you.
    Please leave a phone number or an e-mail address, and tell us the treatment.
