### Medical questions and who runs this. Emergency cards are static text: data/safety/cards.

medical-advice =
    I can’t judge that: only a doctor can. Please ask your clinic. Ask them too before you stop or take any medicine.
    If it is sudden or severe, call 119 in Korea; elsewhere call your local emergency number.
operator-demo = This is a demonstration with fictional clinics. It is not run for real patients, nothing is booked for real, and nothing leaves this computer.
operator-answer = This service is run by { $operator }, registration No. { $registration }. It is free for you. Who pays for it: { $funding }
emergency-lines =
    If anyone is in danger, call 119 in Korea now; elsewhere call your local emergency number.
