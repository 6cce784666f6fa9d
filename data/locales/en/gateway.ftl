### What the web server itself says.

error-turn-failed =
    I’m sorry, something went wrong on our side and I could not answer. Your message is kept.
    You can try again, or call:
error-too-long = That message is too long for me. Please write it in at most { $limit } characters.
error-empty = The message is empty.
error-too-fast =
    { $seconds ->
        [one] Many messages came at once. Please wait { $seconds } second and write again.
       *[other] Many messages came at once. Please wait { $seconds } seconds and write again.
    }
error-session = This conversation has ended. Please start a new one.
error-bad-request = I couldn’t read that request.
error-too-large = That was too large for me to receive.
error-payload = That button is no longer valid. Please write what you would like.
error-form = Please look at the marked fields once more.
error-field-required = Please fill this in.
error-field-tick = We can only go on when this is ticked.
error-field-long = Please write at most { $limit } characters here.
error-field-choice = Please choose one of these.
error-field-date = Please write a date that is in the calendar.
error-unavailable = The service is not available right now. Please try again in a moment.
media-urgent = I can’t see pictures or hear voice messages. Is it urgent, after a treatment?
demo-banner = Demonstration: fictional clinics, nothing is booked for real.
waiting-for-person = A person has your conversation now and will write here.
