### Small talk, language, the way to a person.

greet =
    Hello, and welcome. I’m the automated assistant of the Gangnam medical concierge.
    I can tell you about treatments and clinics, and book an appointment. What can I do for you?
greet-draft =
    Welcome back. Your booking is not finished yet; everything you told me is still here.
    Shall we continue?
goodbye = Goodbye, and take care. You can write to me again at any hour.
thanks = You’re welcome. Is there anything else I can do?
open-offer = What would you like to do?
deny-open = All right. Just write when you need something.
capabilities =
    I answer questions about treatments, published prices, clinics, airport pick-up and interpretation. I also book, show and cancel appointments.
    I’m not a doctor: please ask your clinic about anything medical.
if-bot = I’m an automated assistant, not a person and not a doctor. You can ask for a person at any time.
feedback-thanks = Thank you for telling us. We read every comment.
out-of-scope = I’m sorry, that is outside what I know. I can help with treatments, clinics and appointments in Gangnam.
fallback =
    I’m sorry, I didn’t understand that. Could you write it in other words?
    You can also choose one of these, or ask for a person.
fallback-in-form = I’m sorry, I didn’t understand that.
start-over = All right, let’s start again. I have forgotten what you entered for the booking.
language-changed = From now on I’ll write in English.
language-which = Which language would you like?
language-offer = I’m not sure which language this is. I can write in:
language-confirm = Shall I continue in { $language }?
language-neighbour = I don’t speak this language yet, I’m sorry. Would one of these suit you?
human-lines =
    I’ve noted that you’d like to talk to a person. If you leave a phone number or an e-mail address here, we can get back to you.
    These lines answer by phone:
human-contact-saved = Thank you. I’ve passed on your contact, so that a person can get back to you.
safety-check = Are you safe right now? Is someone with you?
safety-ok = I’m glad. If anything gets worse, call 119 at once in Korea; elsewhere call your local emergency number. When you’re ready, we can continue.
safety-not-ok =
    Please call 119 now, or show the card above to someone near you.
    Outside Korea, call your local emergency number.
    Stay where people can see you.
