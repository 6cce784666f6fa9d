### A case: the records come first, a person takes it from there.

case-ask-consent =
    Before you tell me anything about health, I need your consent to two things:
    – we keep what you tell me for this request;
    – we pass it, with your name and contact, to the hospital that looks at it.
    You can withdraw at any time. Do you agree to both?
case-back-consent = Back to your request: do you agree that we keep what you tell me and pass it to the hospital?
# Said first when the visitor wants to send records here; the consent question follows, or the question that was open.
case-records-way = Please don’t send medical records in this chat. The hospital gives you its own secure way for them; I note which ones there are and which have arrived.
# One question on purpose: the visitor answers all of it in one message.
case-ask-words = Please tell me in your own words what it is about: what doctors told you, since when, treatments so far, and what you hope for.
case-back-words = Back to your request: what is it about, in your own words?
case-ask-records = Which records do you have? For example a doctor’s letter, test results, scans or other images, a list of medicines. If you know, add whether the patient is fit to fly. Please don’t send records in this chat.
case-back-records = Back to your request: which records do you have?
case-ask-details =
    Almost done. Please write in one message:
    – the patient’s name as in the passport
    – a phone number with country code, or an e-mail address
case-no-consent = I understand, and I keep nothing of it. You can also ask for help by phone:
case-opened =
    Thank you. Your request is with a person now; its number is { $code }.
    They will contact you by the time shown here, and tell you which records the doctor needs and the secure way to send them.
case-stopped = All right, I’ve stopped and forgotten what you told me for it.
card-case = Your request
label-next-contact = We contact you by
label-records-missing = Still to find
form-records = Records at hand
field-record-letter = Doctor’s letter
field-record-results = Test results
field-record-images = Scans or other images
field-record-medicines = List of medicines
# A choice in the form, may stay empty: yes, no, not sure.
field-fit-to-fly = Fit to fly, as far as you know
label-fit-to-fly = Fit to fly
# A choice in the form, may stay empty: the patient is the visitor, or somebody else.
field-case-for = Who is the patient?
case-for-self = I am
case-for-other = Someone else
reply-open-case = Open a case
