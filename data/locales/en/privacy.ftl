### Erasing one’s data: what goes, what must stay and why, the receipt.

erase-answer =
    I will erase this chat and what it holds about you: names, contacts, health details, unfinished forms, requests and consents. A clinic that already has your details keeps its own records: please ask it.
    This cannot be undone. Shall I erase everything?
erase-ask-bookings =
    These appointments are still ahead: { $codes }. I must cancel them before I erase your data; the clinic’s terms apply.
    Then I will erase this chat and what it holds about you. A clinic that already has your details keeps its own records. This cannot be undone. Shall I cancel and erase?
erase-law =
    One thing must stay. The law asks for a yearly report on visits of patients from abroad: of a visit that took place we keep the date, clinic, treatment, nationality, sex and year of birth, without name or contact. A cancelled appointment also stays for a while, without a name.
erase-kept-all = All right, I’ve erased nothing.
erase-cancelled = Cancelled: { $codes }.
erase-done =
    Your data are erased ({ $when }). Receipt: { $receipt }. The receipt contains nothing about you; note it down if you want proof.
    Reload the page to clear the screen. What was booked in another chat is not included: a person can help you with that.
erase-not-done = I haven’t erased anything yet, because I couldn’t cancel this: { $codes }. A person can help you.
reply-erase-all = Yes, erase everything
reply-erase-cancel = Cancel and erase
reply-erase-keep = No, keep my data
