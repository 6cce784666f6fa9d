### Tax, payment, visas, papers, insurance. Figures come from facts.

tax-refund-answer =
    The VAT refund for cosmetic treatment has ended: it covered treatment up to { $last }. Please ask the clinic whether its price includes VAT.
    If a page still promises you a tax refund on treatment, it is out of date.
tax-refund-hotels = There is still a VAT refund on stays at tourist hotels that take part: up to { $nights ->
        [one] { $nights } night
       *[other] { $nights } nights
    }, until { $until }.
payment-answer =
    Each clinic sets its own terms for cards, cash, deposits and refunds; I have no published terms. Before you pay, ask for the full price with VAT and the refund terms, in writing.
    Pay the clinic directly, not an agent, and keep the receipt.
visa-answer =
    There are two visas for treatment: { $short } for stays of up to { $days }, and { $long } for longer treatment. Close family who care for the patient can apply too.
    Usual papers: application form, passport, photo, doctor’s note, proof of booking at a Korean clinic, proof of funds. The embassy decides.
visa-keta = K-ETA is not a visa. Some passports are exempt until { $until }; what comes after that is not known yet. Please check k-eta.go.kr before you fly.
visa-keta-unknown = I don’t know whether your passport needs a K-ETA now. Please check k-eta.go.kr before you fly.
insurance-answer =
    Only your insurer can say whether it pays: please ask before you travel. Ask the clinic for an itemised receipt and a certificate in English.
    If you have Korea’s national health insurance, you book with the clinic directly.
