### Airport pick-up, interpretation, the Medical Tour Center. Figures come from facts.

pickup-answer =
    Gangnam’s airport pick-up runs between { $airport } and the clinic or hotel. It is for patients with surgery or treatment booked at a partner clinic. Ask for it before you arrive in Korea.
    Our sources name no charge for the patient. Your clinic can tell you whether it takes part.
interpretation-answer =
    Medical interpretation is free for { $hours } during a consultation or procedure at a partner clinic. Languages: { $languages }.
    How far ahead to ask, and the price after the free time, are not published.
center-answer =
    The Gangnam Medical Tour Center is at { $address }, near Apgujeong Station. The staff there speak { $languages }. They give advice, find a clinic, and arrange interpretation and pick-up.
fact-source = Source: { $source }, { $date }.
fact-review = This was last confirmed on { $date } and may have changed; please ask before you rely on it.
fact-ended = I no longer have valid information about this. Please call 1577-7129.
pickup-request-answer =
    I’ve noted your wish for an airport pick-up. A person will check whether it is possible; it is not promised yet.
    Please leave a phone number or an e-mail address, your flight and the number of people.
interpretation-request-answer =
    I’ve noted your wish for an interpreter. A person will check whether one is available; it is not promised yet.
    Please leave a phone number or an e-mail address, the day and the clinic.
accommodation-answer =
    I have no checked list of hotels. Many clinics are near Apgujeong, Sinsa and Gangnam Station, so a hotel there keeps the way short. Your clinic may know hotels nearby.
    The Gangnam Medical Tour Center also helps with places to stay.
