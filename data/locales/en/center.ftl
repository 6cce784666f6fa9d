### The Gangnam Medical Tour Center (a proper name). The answer itself is center-answer in concierge.ftl.

# Buttons below the answer (22 characters at most): what is in the centre; telephone lines of the city.
reply-center-inside = What is inside?
reply-lines = Phone lines
# Titles of cards.
card-center = Medical Tour Center
card-center-services = What the centre offers
card-center-zones = Inside the centre
card-center-trial = Trying out devices
card-center-visitors = Visitors
# Labels of rows in the card of the centre.
label-email = E-mail
label-messengers = Messengers
# In the place of hours, phone number, e-mail or messenger that nobody published.
center-not-published = not published
# Line in the card where none of them is published.
center-unpublished = Its opening hours, phone number, e-mail and messengers are not published. Ask to talk to a person here first, so that you don’t travel there for nothing.
# One account. $name: the messenger’s own name; $id: the account.
center-messenger = { $name }: { $id }
# What the centre offers, one line each.
center-offer-consultation = advice for one person at a time
center-offer-matching = finding a clinic or hospital
center-offer-booking = booking appointments
center-offer-lodging = booking a place to stay
center-offer-interpretation = interpretation
center-offer-pickup = airport pick-up
center-offer-tax = questions about tax refunds
center-tax-desk-unknown = The VAT refund for treatment has ended. Whether the centre’s refund desk still works for other refunds is not known.
# Text above the cards about the inside.
center-inside = This is what our sources report about the inside of the Medical Tour Center. It may have changed since.
# Zones, one line each.
center-zone-information = information desk
center-zone-healing = healing zone, where devices can be tried
center-zone-community = room for meetings
center-zone-office = shared office
center-zone-lounge = lounge with pictures, books and a robot café
# $day: a day.
center-reopened = Open again after refurbishment since { $day }.
# $measured: list of center-trial-…; $tried: the same, joined with “or”.
center-trial = They can measure { $measured }, then let you try devices for { $tried }. The results can lead to talks with a partner clinic; they are no diagnosis.
center-trial-skin = the skin
center-trial-body = body composition
center-trial-scalp = the scalp
center-trial-eye = the eyes
# $count: a number; $year: a year.
center-visitors = More than { $count } people came in { $year }, the district’s mayor says.
# Text above the card of telephone lines.
center-lines = These lines help visitors in Seoul. In danger, call 119 at once.
