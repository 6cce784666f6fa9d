### What a clinic says to a request or a booking; sent by us, perhaps hours later.

clinic-says-confirmed =
    { $clinic } has confirmed your appointment: { $time } (Seoul time).
    Your booking code is { $code }. With it you can see, move or cancel the appointment here.
# $why: one of the sentences below.
clinic-says-declined =
    { $clinic } can’t take your request for { $time } (Seoul time). { $why }
    That time is no longer held for you. I can look for another time or another clinic.
clinic-says-cancelled =
    { $clinic } has cancelled your appointment on { $time } (Seoul time). { $why }
    I’m sorry. I can look for another time or another clinic.
# For a request that is not confirmed yet.
clinic-says-proposed =
    { $clinic } proposes another time: { $new }. It is held for you until { $until } (Seoul time).
    If you take it, it is confirmed at once. Your request for { $time } is not confirmed yet.
# For an appointment that is confirmed.
clinic-says-proposed-instead =
    { $clinic } asks whether you could come at another time: { $new }. It is held for you until { $until } (Seoul time).
    Your confirmed appointment on { $time } stays as it is until you take the new one.
clinic-says-why-no-time = The clinic has no free appointment at that time.
clinic-says-why-closed = The clinic is closed then.
clinic-says-why-not-offered = The clinic doesn’t offer this treatment at present.
clinic-says-why-records-needed = The clinic needs to see the medical records first.
clinic-says-why-not-suitable = The clinic can’t take a request like this one. A doctor there or elsewhere can tell you more.
clinic-says-why-other = The clinic gave no reason.
reply-take-proposal = Take the new time
reply-other-proposal = Choose another time

# The clinic takes back a mark. { $was }, { $state }: one of state-….
clinic-says-corrected = { $clinic } has corrected its note about your appointment on { $time } (Seoul time). It had noted “{ $was }” by mistake. Now it says: { $state }.
# The visitor does not take the proposed time; the booking is a request, or confirmed.
clinic-says-kept-request = All right, that time is no longer held. Your request for { $time } (Seoul time) stands and is not confirmed yet: the clinic still has to answer.
clinic-says-kept-confirmed = All right, that time is no longer held. Your confirmed appointment stays as it is: { $time } (Seoul time).
