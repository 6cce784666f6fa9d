### Airport pick-up, interpretation, the Medical Tour Center. Figures come from facts.

pickup-answer =
    Gangnam’s airport pick-up runs between { $airport } and the clinic or hotel. It is for patients with surgery or treatment booked at a partner clinic. Ask for it before you arrive in Korea.
    Our sources mention no cost for the patient. Your clinic can tell you whether it takes part.
interpretation-answer =
    Medical interpretation is free for { $hours } during a consultation or procedure at a partner clinic. Languages: { $languages }.
    How far ahead to ask, and the price after the free time, are not published.
center-answer =
    The Gangnam Medical Tour Center is at { $address }, near Apgujeong Station. The staff there speak { $languages }. They give advice, find a clinic, and arrange interpretation and pick-up.
    I don’t have its opening hours or phone number from a source I can name.
fact-source = Source: { $source }, { $date }.
fact-review = This was last confirmed on { $date } and may have changed; please ask before you rely on it.
fact-ended = I no longer have valid information about this. Please ask 1577-7129.
