### The address that news of a booking goes to: asked for, and verified by a code before anything is sent.

field-email = E-mail address
booking-ask-email = I’ll send a short code by e-mail, to check that we can reach you. Which address may we use?
booking-back-email = Back to your booking: which e-mail address may we use?
booking-ask-details-email =
    Almost done. Please give me, in the form or in one message:
    – the patient’s name as in the passport
    – an e-mail address; I’ll send a short code there
booking-ask-details-child-email =
    Almost done. Please give me, in the form or in one message:
    – the child’s name as in the passport
    – your own name, as parent or guardian
    – an e-mail address; I’ll send a short code there
booking-phone-and-email = Thank you, I’ve noted the number. Here on the website we also need an e-mail address, for news of your booking. Which one may we use?
# { $address }: where it was sent, { $kept }: one of the two sentences below about the time that is held.
email-code-ask =
    I’ve sent a six-digit code to { $address }. Please type it here. Only then is anything sent to the clinic.
    { $kept }
email-code-back = Back to your booking: please type the six-digit code from the e-mail.
email-code-again =
    A new code is on its way to { $address }. The earlier one no longer works.
    { $kept }
email-code-wrong =
    { $count ->
        [one] That isn’t the code in the e-mail. You can try { $count } more time.
       *[other] That isn’t the code in the e-mail. You can try { $count } more times.
    }
email-code-none-left = That wasn’t the code either, and the one I sent no longer works. Shall I send a new one?
email-code-expired = That code has expired. Shall I send a new one?
email-code-shape = The code has six digits. Please look at the e-mail again and type them here.
# { $until }: day and hour
email-code-limit = I’ve already sent several codes. I can send the next one after { $until } (Seoul time). Until then you can give another address, or a person can help you.
email-hold-until = The time you chose is held for you until { $until } (Seoul time).
email-hold-lapsed = The time you chose is no longer held for you. If it is still free once you have typed the right code, I’ll send your booking.

## Buttons (24 characters at most)

reply-code-again = Send it again
reply-other-address = Another address

## The letter: its subject names nothing personal

mail-code-subject = Your code for Gangnam Concierge
mail-code-text =
    Your code: { $code }

    Please type it in the chat. It is valid until { $until } (Seoul time).
    If you didn’t ask for it, you don’t need to do anything.
