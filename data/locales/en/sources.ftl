### “Where is that from?”, telephone lines, and what may have changed since. Figures, dates and names come as values.

# Button: asks for the sources of the answer above (22 characters at most).
reply-source = Where is this from?
# Answer to "where is that from?"; a card with one line for each source follows.
sources-answer =
    My last answer with facts rests on the sources below. They may have changed since then, so please ask the clinic or the office before you rely on them.
# The same where nothing with a source was said before.
sources-none =
    I have not told you anything with a source I can name yet. Ask about a treatment, a price or a clinic; then I can say where it is from.
# Title of the card with the sources.
card-sources = Sources
# One source. $name: as it is written there, never translated; $kind: a text source-kind-…, such as “press”; $date: a day, a month or a year.
source-line = { $name } ({ $kind }), { $date }
# A page without date. $read: the day on which we read it.
source-line-undated = { $name } ({ $kind }), page without date, read on { $read }
# What the directory of clinics states. $name: where the entry is from; $date: as of that day.
source-line-directory = { $name } (clinic directory), { $date }

# Labels of telephone lines (48 characters at most).
line-120 = City information of Seoul (Dasan)
line-1339 = Infectious diseases; not for emergencies
# One line. $opens and $closes: times such as 09:00; $languages: a list; $known: the day on which this was known.
line-hours = { $number }, { $opens }–{ $closes }: { $languages } (as of { $known })
# The same on weekdays only, Monday to Friday.
line-hours-weekdays = { $number }, weekdays { $opens }–{ $closes }: { $languages } (as of { $known })
# $count: how many languages it speaks on weekdays, a number; $languages: what it speaks at other times.
line-more-weekdays = { $number }: { $count ->
        [one] { $count } language
       *[other] { $count } languages
    } on weekdays { $opens }–{ $closes }, otherwise { $languages } (as of { $known })
# Below a card of lines of which at least one was last confirmed long ago.
lines-old = Some of this was last confirmed long ago, as the dates show, and may have changed.
# Where the demonstration's own clinics and prices are from; stands where else the name of a source does.
source-demonstration = demonstration data
