### Serious illness and care that begins with the records: cancer, transplants, heart, children, IVF, joints, spine.

# { $procedure }: name of the treatment; { $description }: what it is, one or two sentences.
complex-answer =
    { $procedure }: { $description }
    A hospital reads the records before it gives a time. Whether it can help is for its doctors to say.
complex-price-unknown =
    I have no price for { $procedure } with a source I can name, so I won’t guess. The hospital names it after it has read the records; ask for it in writing.

## Cards; each names its source.

# Title: what else a source says about a treatment.
card-notes = Good to know
# { $since }: a year.
note-approved-korea = Approved in Korea; sold since { $since }.
note-not-approved-usa = The US authority (FDA) has not approved the injection.
note-outpatient = It is done without a stay in hospital.
# { $hospitals }: names of hospitals, as a list.
note-only-at = In Korea only at { $hospitals }.
# { $length }: a length of time, such as 5 years.
note-storage-embryos = Frozen embryos are kept for { $length }.
note-storage-eggs = Frozen eggs are kept without a limit.
# { $visa }: the code of a kind of visa.
note-long-visa = For a long stay, ask about the { $visa } visa.

# Title: for whom a second opinion from abroad is not the right way. The lines follow as a list.
card-unsuited = This way is not suitable for
unsuited-unfit-to-travel = patients who are not fit to travel
unsuited-fast-progress = an illness that moves fast
unsuited-records-missing = cases without records and images
unsuited-no-interruption = a treatment that cannot be interrupted

card-own-paper = A paper you will be asked for
# Title of a checklist for patients before the journey.
card-guide = Before you travel
guide-own-doctor = See your own doctor first.
guide-long-flights = Long flights can affect the outcome: ask about yours.
guide-whole-cost = Get the whole expected cost in writing, from the clinic and from any agency.
guide-aftercare = Plan the care at home afterwards.
# Title: clinics of our directory, in Gangnam and elsewhere in Korea.
card-places = Where our directory lists it
# { $clinic }: name of a clinic; { $place }: district or city.
clinic-in-place = { $clinic }, { $place }
