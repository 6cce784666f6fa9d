### After the treatment, complaints, agents, data, help for those without means.

second-opinion-answer =
    For a second opinion, a hospital first looks at your records: the doctor’s letter, test results, images. I can open a case; a person then checks what is missing and replies to you.
    It may not suit someone who is not fit to travel, or whose treatment must not be interrupted: please ask your own doctor too.
complaint-answer =
    I’m sorry that happened. Write down dates and names, and keep the contract, receipts, photos and messages. Tell the clinic first, in writing.
    If that does not help, these offices take cases of patients from abroad:
broker-answer =
    Thank you for telling us. Anyone who brings patients from abroad to clinics in Korea must be registered; without registration it is a crime. Keep names, messages, receipts and account numbers, and pay nothing more.
    If someone threatens you, call 112. You can report the agent here:
privacy-answer =
    You can ask questions without giving your name. For a booking I store the patient’s name, a contact and what the clinic must know. It is encrypted, and I pass it only to the clinic you chose, after you agree.
    This chat is kept so that we can answer you. You can ask us to erase everything at any time.
charity-answer =
    Some programmes treat patients from abroad free of charge. They work by invitation; how to apply is not published, and I can’t promise anything.
    I can open a case for you: a person reads it and tells you what is possible.
