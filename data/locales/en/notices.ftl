### What we write by ourselves: reminders before a visit, a question and care after it.
### A lock screen shows these texts and subjects: they name no clinic, no treatment and no field of medicine.

# { $time }: day and hour. Where to go stands on the card below.
notice-day-before =
    A reminder: your appointment is on { $time } (Seoul time).
    The card shows where to go, with the address in Korean for the driver.
notice-two-hours =
    Your appointment begins soon: { $time } (Seoul time).
    Show the driver the Korean address on the card.
# The clinic has not answered the request yet.
notice-unconfirmed =
    Your request for { $time } (Seoul time) is still not confirmed.
    Please don’t set out before the clinic has said yes. A person can help you.
# After the end of the visit. { $day }: the day of the visit.
notice-visit = Did your visit on { $day } take place? If something went differently, tell us here and a person will help.
# Some days after the visit. Never say what is usual or harmless.
notice-care =
    How have you been since { $day }? We can’t judge it here, only a doctor can.
    If anything is sudden or severe, don’t wait: call 119 in Korea, elsewhere your local emergency number. The card shows whom to reach with other worries.
notice-care-end = This is our last message about this visit.
# About the concierge, not about the clinic or the treatment.
notice-rating =
    How was our service around your visit?
    Only our team reads your answer, and it is never published. You can also write a few words.

## Mail: subjects and the line at the foot

notice-subject-reminder = A reminder from Gangnam Concierge
notice-subject-visit = A question from Gangnam Concierge
notice-subject-care = How are you?
notice-subject-rating = How was our service?
# { $code }: booking code, { $link }: address of the chat.
notice-mail-foot = An automated assistant sent this, because this address was given with booking { $code }. Please answer in the chat, not by mail: { $link }

## Buttons (24 characters at most)

reply-notice-move = Another time
reply-notice-cancel = Cancel
reply-notice-question = I have a question
reply-notice-severe = It’s sudden or severe
reply-rating-great = Very good
reply-rating-good = Good
reply-rating-fair = Fair
reply-rating-poor = Poor

## Did the visit take place, and how was the service: buttons, the page behind a letter’s link, what is said to the answer.
# { $day }: the day of the visit, { $deadline }: day and hour, { $answer }: one of the buttons.
reply-visit-yes = Yes, it took place
reply-visit-moved = No, it was moved
reply-visit-refused = I came but wasn’t seen
reply-rating-bad = Very poor
visit-told-yes = Thank you, noted.
visit-told-moved = Thank you, noted. If we can help with the new time, write to us in the chat.
visit-told-refused = Thank you for telling us, and we’re sorry. A person here will ask the clinic and write to you.
visit-told-rated = Thank you. Only our team reads this, and it is never published.
visit-desk = About your visit on { $day }: a person here is looking into what happened and will write to you by { $deadline } (Seoul time). What you told us is kept as you said it.
visit-page-again = Your answer so far: { $answer }. You can change it here.
visit-page-words = A few words, if you like
visit-page-send = Send
visit-page-gone = This link no longer works: too much time has passed, or the appointment has changed. You can write to us in the chat.
notice-mail-open = Answer here
