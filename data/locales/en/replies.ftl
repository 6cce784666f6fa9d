### Quick replies: what a button says (24 characters at most).

reply-book = Book an appointment
reply-clinics = Find a clinic
reply-procedures = Treatments
reply-price = What does it cost?
reply-pickup = Airport pick-up
reply-interpreter = Interpreter
reply-person = Talk to a person
reply-continue = Continue
reply-start-over = Start over
reply-yes = Yes
reply-no = No
reply-not-sure = Not sure
reply-agree = I agree to both
reply-disagree = I don’t agree
reply-send = Yes, send it
reply-do-not-send = No, don’t send
reply-safe = I’m safe
reply-not-safe = No, I need help
reply-language = { $name }
reply-procedure = { $name }
reply-clinic = { $name }
reply-time = { $when }
reply-other-clinics = Other clinics
reply-other-times = Another day
reply-try-again = Try again
