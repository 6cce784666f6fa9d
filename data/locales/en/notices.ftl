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
reply-notice-missed = It didn’t take place
reply-notice-question = I have a question
reply-notice-severe = It’s sudden or severe
reply-rating-great = Very good
reply-rating-good = Good
reply-rating-fair = Fair
reply-rating-poor = Poor
