"""Days, hours and money as the operator reads them, in English."""

from collections.abc import Sequence
from datetime import date, datetime

from actions.db.records.administration import OfferSheet, Span
from actions.services.clock import SEOUL

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
VAT = {True: "VAT included", False: "VAT on top", None: "VAT unknown"}


def day_text(day: date) -> str:
    """``Thu 24 Dec 2026``."""
    return f"{WEEKDAYS[day.weekday()].title()} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def time_text(moment: datetime) -> str:
    """``Thu 24 Dec 2026 14:00``, in Seoul."""
    there = moment.astimezone(SEOUL)
    return f"{day_text(there.date())} {there:%H:%M}"


def span_text(span: Span) -> str:
    """``10:00-13:00``."""
    return "-".join(f"{minutes // 60:02}:{minutes % 60:02}" for minutes in span)


def hours_text(spans: Sequence[Span]) -> str:
    """``10:00-13:00, 14:00-19:00``, or ``closed``."""
    return ", ".join(span_text(span) for span in spans) or "closed"


def price_text(offer: OfferSheet) -> str | None:
    """``90,000-180,000 KRW, VAT on top (source, Sun 1 Nov 2026)``; None where no price is published."""
    if offer.price_from is None or offer.price_as_of is None:
        return None
    upto = "" if offer.price_to in (None, offer.price_from) else f"-{offer.price_to:,}"
    origin = f"{offer.price_source}, {day_text(offer.price_as_of)}"
    return f"{offer.price_from:,}{upto} KRW, {VAT[offer.vat_included]} ({origin})"
