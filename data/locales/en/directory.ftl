### Told without being asked, when a clinic of a booking ahead closes or lapses. Unknown is never worded as unregistered.
### No treatment is named: a locked screen may show it. $when: day and hour.

directory-told-closed = According to the public register, { $clinic } has closed or paused its work. Please do not travel for your appointment { $code }, { $when } (Seoul time), before a person here has written to you. Nothing is cancelled yet. We can look for another clinic now.
directory-told-unproven = We can no longer verify that { $clinic } is registered for patients from abroad. A person here is checking and will write to you about your appointment { $code }, { $when } (Seoul time). Nothing is cancelled yet. We can look for another clinic now.
