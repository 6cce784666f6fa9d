### Whom to trust: registration, agents, complaints, prices. Figures, names and dates come from facts.

## What registration demands

registration-demands = Registration asks for specialists, insurance and renewal. It says nothing about how good a clinic is.
# { $…}: agents also called brokers, agencies, facilitators.
registration-agents =
    An agency must be registered too. A commission is a matter between clinic and agency: ask for the whole price in your quote.
    I can’t check agencies here; the Medical Korea Support Center can.
card-registration-demands = What clinics must have
card-registration-agents = What agencies must have
registration-demands-specialist = At least one specialist in each field it offers to patients from abroad.
# { $clinics }, { $hospitals }: amounts of money.
registration-demands-insurance = Liability insurance of at least { $clinics } a year; general hospitals { $hospitals }.
registration-agents-money = Guarantee insurance of at least { $insurance } and capital of at least { $capital }; registered general travel agencies need no such capital.
registration-agents-office = An office in Korea.
card-broker = What the law says about agents
# { $years }: years in prison; { $fine }: amount of money.
broker-unregistered = { $years ->
        [one] No agent may bring patients from abroad to clinics without being registered: up to one year in prison or a fine of up to { $fine }.
       *[other] No agent may bring patients from abroad to clinics without being registered: up to { $years } years in prison or a fine of up to { $fine }.
    }
broker-name = No agent may lend or borrow a name or a certificate of registration.
broker-commission = No agent may take a commission above the legal limit, or give false information.
broker-referral = A clinic that takes patients from an unregistered agent can lose its registration.
broker-reward = The law provides rewards for people who report this.
reply-registration-demands = What the law demands
reply-registration-agents = Agencies and brokers

## A treatment in return for a review

review-deal-answer = I don’t arrange free or cheaper treatment in return for a review. A paid review can mislead other patients, and the law limits what clinics may do with such stories. If someone offers it, you can report it.
card-review-deal = Treatment for a review
review-deal = Patients’ stories that may mislead about a treatment are barred from medical advertising. A free treatment in return for a review is not arranged here.
reply-review-deal = Free for a review?
# Report an agent.
reply-report = Report it

## Complaints: the steps on a card, then the mediation agency K-MEDI

card-complaint = Step by step
complaint-step-clinic = The clinic, in writing: what happened, what you wish, and by when you expect an answer.
complaint-step-center = The Medical Korea Support Center: it takes disputes and helps you apply to K-MEDI.
complaint-step-kmedi = K-MEDI: patients from abroad can apply for mediation or arbitration, also by e-mail.
card-kmedi = K-MEDI: mediation of disputes
card-kmedi-effect = What mediation leads to
kmedi-effect = A mediation that both sides accept counts like a settlement in court; arbitration counts like a final judgment.
label-kmedi-fee = Fee
label-kmedi-papers = Papers
label-kmedi-language = Language
label-kmedi-email = E-mail
label-kmedi-fax = Fax
label-kmedi-hours = Hours
# All are amounts of money. { $fee } up to a claim of { $limit }; then { $more } more for each { $step }; above { $above } only { $less }.
kmedi-fee = { $fee } for a claim up to { $limit }; plus { $more } for each further { $step } up to { $above }; plus only { $less } for each further { $step } above that
# Papers, as a list in running text.
kmedi-paper-form = application form
kmedi-paper-course = account of what happened
kmedi-paper-consent = consent to the use of sensitive data
kmedi-paper-identity = copy of your ID
kmedi-paper-proxy = written authority with proof of relation if you are not the patient
kmedi-language = Korean; forms in English need a Korean translation
# { $opens }, { $closes }: hours of the day.
kmedi-hours = { $opens }–{ $closes } Seoul time
kmedi-online = The online form asks for a Korean phone or i-PIN, so visitors apply by e-mail.
kmedi-time-unknown = How long it takes is not published; ask them.

## Prices and payment

card-pay-written = Have it in writing
card-pay-duty = What the clinic must tell you
card-pay-visitors = Higher prices for visitors
card-pay-lookup = Look prices up
pay-parts = Ask for each part of the quote: consultation, tests, procedure, hospital stay, medicine, interpretation, papers. And ask whether VAT is included.
pay-terms = Ask for deposit, refund and cancellation terms before you pay.
pay-duty = By law the clinic must tell you the estimated fee, in a form set by the ministry in charge.
# Also a word against being sold too much.
say-no = You can say no to anything you did not ask for. Take the written quote away and ask elsewhere.
visitor-prices-answer = There are reports of higher prices for visitors from abroad. I can’t say whether a clinic does it. What helps you is a written quote, part by part.
# { $clinics } of { $of } clinics, for example “in every ten, four”.
pay-visitors = In one press survey, { $clinics } of { $of } clinics asked visitors from abroad for double the price.
# { $site }: address of a website.
pay-lookup = Clinics must publish what they charge for treatment that the national insurance doesn’t cover. Anyone can look up a clinic at { $site }.
reply-visitor-prices = Do visitors pay more?
reply-tax-refund = Tax refund
reply-quote = Ask for a quote
reply-second-opinion = A second opinion

## Insurance: lines of a list

card-insurance = Ask the clinic
insurance-partner = Does it work with your insurer, or do you pay first and claim later?
insurance-forms = Who fills in the insurer’s forms?
insurance-receipt = A receipt with every item.
insurance-certificate = A certificate in English, before you leave Korea.
