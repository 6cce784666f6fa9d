### Clinics: finding one, its address and hours, its languages.

clinics-found =
    { $count ->
        [one] I found one clinic that fits:
       *[other] I found { $count } clinics. The one closest to your wishes comes first:
    }
clinics-none = I found no clinic that fits all of that. Shall we leave out one wish: the area, the language or the treatment?
clinic-answer = Here is what I have about { $clinic }:
clinic-which = Which clinic do you mean?
clinic-languages = { $clinic } has staff who speak { $languages }.
clinic-hours-unverified = We have not checked the opening hours. Please call before you go.
reason-language = speaks { $language }
reason-district = in the { $district } area
reason-procedure = offers { $procedure }
reason-specialty = { $specialty }
reason-instant = confirms at once
reason-interpretation = partner clinic for free interpretation
reason-pickup = partner clinic for airport pick-up
registration-verified = registered for international patients, No. { $number }, valid until { $until }
registration-unknown = registration not known to us; you can ask 1577-7129
registration-lapsed = registration has expired
