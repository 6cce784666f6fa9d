"""Steps that several conversations share: from the wish to the summary, and to the code."""

import re

CODE = re.compile(r"GC-[0-9A-Z]{6}")
CLINIC = "Haneul Skin Clinic"
DETAILS = {"person": "Bat Bold", "reach": "+976 9911 2233"}
CONSENTS = {"agree_health": "yes", "agree_clinic": "yes"}


async def fill_in(visitor, lines, book="book_full"):
    """From the wish to the summary, all of it typed."""
    await visitor.say(lines[book])
    assert visitor.keys[-1] == "booking-ask-residency", (lines[book], visitor.keys, visitor.read)
    await visitor.say(lines["deny"])
    assert visitor.keys[-1] == "booking-ask-details", (lines["deny"], visitor.keys)
    await visitor.say(lines["details"])
    assert visitor.keys[-1] == "booking-summary-consent", (lines["details"], visitor.keys)


async def book(visitor, lines):
    """A confirmed booking; gives its code."""
    await fill_in(visitor, lines)
    await visitor.say(lines["send"])
    assert visitor.keys == ["booking-confirmed"], (lines["send"], visitor.keys)
    return CODE.search(visitor.read).group()
