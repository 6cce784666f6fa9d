### Clinics: finding one, its address and hours, its languages.

clinics-found =
    { $count ->
        [one] I found one clinic for this: { $wish }.
       *[other] I found { $count } clinics for this: { $wish }. The closest to your wishes come first.
    }
clinics-more = More clinics for this: { $wish }.
clinics-none = I found no clinic for all of this: { $wish }. Shall I search again with one wish less?
searched-and = { $first }, { $second }
weekday-date = { $weekday } { $date }
searched-any = any treatment, any area
searched-in = in { $place }
searched-near = near { $place }
searched-day = open on { $day }
searched-part = open on { $day } between { $opens } and { $closes }
searched-hour = open on { $day } at { $hour }
searched-that-hour = that hour
clinic-answer = Here is what I have about { $clinic }:
clinic-which = Which clinic do you mean?
clinic-languages = { $clinic } has staff who speak { $languages }.
clinic-hours-unverified = We have not checked the opening hours. Please call before you go.
reason-language = speaks { $language }
reason-district = in the { $district } area
reason-metres = about { $metres } m from { $place }
reason-kilometres = about { $kilometres } km from { $place }
reason-open = open on { $day }: { $hours }
label-free-times = Free that day
free-times-none = no free time that day
reason-procedure = offers { $procedure }
reason-specialty = { $specialty }
reason-instant = confirms at once
reason-interpretation = partner clinic for free interpretation
reason-pickup = partner clinic for airport pick-up
registration-verified = registered for international patients, No. { $number }, valid until { $until }
registration-unknown = registration not known to us; you can ask 1577-7129
registration-lapsed = registration has expired
