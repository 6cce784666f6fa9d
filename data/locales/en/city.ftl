### Where to stay, the centre's programmes, longer stays. Neutral: no “best”, no promise.

# The operator's own list of hotels stands on the card.
accommodation-listed =
    These hotels are named by the operator of this service; it is a list, not a recommendation. Please check prices and access with the hotel.
    Your clinic may know others nearby.
card-hotels = Hotels named by the operator
label-hotel = Hotel
# { $hotel }: its name; { $area }: where it is.
hotel-in-area = { $hotel }, { $area }
culture-answer = The Medical Tour Center has held culture programmes for visitors. I know of no fixed timetable: please ask the Center before you go.
card-culture = A programme at the Center
label-culture-held = Held on
culture-talk = A talk on health
culture-colours = A class on personal colours
culture-skin = A look at the skin with a device; it replaces no doctor
long-stay-answer =
    Some people come for recovery or rehabilitation, for a longer stay, or with a long-term illness. I can show what the directory has for it; I can’t promise any effect.
    With a long-term illness a hospital looks at your records first.
card-long-stay = How long you may stay
# { $days }: a length of time; { $short }, { $long }: codes of visas.
long-stay-visa = Up to { $days } with { $short }; for longer treatment { $long }.

## Buttons (22 characters at most)

reply-culture = Culture programmes
reply-long-stay = Longer stays
reply-stay = Where to stay
