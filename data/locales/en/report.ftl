### What the yearly report asks for, after a booking. Nobody has to answer.

# Title of the card after a booking: why it is asked, and that nobody has to.
form-report = Optional: Korean law asks us for a yearly report on visiting patients. What you tell us here is kept encrypted and used for that report.
field-nationality = Nationality
field-sex = Sex
field-birth-year = Year of birth
field-entry = Day of arrival in Korea
field-exit = Day of departure from Korea
sex-female = female
sex-male = male
sex-other = other
sex-unsaid = prefer not to say
form-report-send = Send for the report

## The same, question by question

report-ask-nationality = Korean law asks us for a yearly report on visiting patients. You don’t have to answer. Which country’s passport does the patient have?
report-ask-sex = Which sex is given in the patient’s passport?
report-ask-birth-year = In which year was the patient born?
report-ask-entry = On which day does the patient arrive in Korea?
report-ask-exit = On which day does the patient leave Korea?
report-unclear = I couldn’t read all of it, so I’ll ask in short questions.
report-exit-before-entry = The day of departure is before the day of arrival. Please check the dates.
report-thanks = Thank you. That is all the report needs, and your booking is unchanged.
report-stopped = All right, I’ve stopped here. Your booking is unchanged.
report-closed = There is no longer a booking for these details.

## Buttons (24 characters at most)

reply-report-details = For the yearly report
reply-unsaid = Prefer not to say
reply-report-stop = Skip the rest
# { $country }: its name in the reader’s language.
reply-country = { $country }
