"""Finding a booking by its code and a second proof, and the lock against guessing."""

import re
import unicodedata
from datetime import datetime, timedelta

from actions.db.records import AppointmentRecord
from actions.db.repositories.booking import BookingRepository
from actions.db.types import keyed_hashes
from actions.services.clock import SEOUL, Clock
from actions.services.codes import read_code
from actions.services.results import Booking, Locked, NotFound

MIN_DIGITS = 7
"""A telephone number proves a booking with so many digits at least."""


class BookingLookup:
    """Finds bookings for people who name a code and prove that it is theirs."""

    def __init__(self, bookings: BookingRepository, clock: Clock, limit: int, lock_minutes: int) -> None:
        self._bookings = bookings
        self._clock = clock
        self._limit = limit
        self._lock = timedelta(minutes=lock_minutes)

    def find(self, code: str, second_proof: str, conversation: str) -> AppointmentRecord | NotFound | Locked:
        """The appointment, or what to tell instead; every try is logged.

        A code that nobody has is locked like any other: the answer does not tell which codes exist.
        """
        stored = read_code(code)
        attempt = self._bookings.begin_lookup(
            conversation, stored, limit=self._limit, lock=self._lock, now=self._clock()
        )
        if attempt.id is not None:
            record = None if stored is None else self._bookings.by_code(stored)
            if record is not None and record.state not in ("draft", "held") and proves(record, second_proof):
                self._bookings.grant_lookup(attempt.id)
                return record
        if attempt.locked_until is not None:
            return Locked(until=attempt.locked_until.astimezone(SEOUL))
        return NotFound(tries_left=attempt.tries_left)


def proves(record: AppointmentRecord, second_proof: str) -> bool:
    """True when the proof is the booking's contact, the patient's whole name or one part of it.

    A telephone number may lack its country code.

    Names without spaces (Chinese and Korean ones) are proven by their family name too: the first one or two characters.
    """
    if record.contact_hash is not None and record.contact_hash in keyed_hashes(second_proof):
        return True
    if record.contact_kind == "phone" and _same_number(record.contact_value or "", second_proof):
        return True
    name, proof = plain_name(record.patient_name or ""), plain_name(second_proof)
    if not name or not proof:
        return False
    if proof == name or (len(proof) > 1 and proof in name.split()):
        return True
    if " " not in name and all(_is_ideographic(char) for char in name):
        return len(proof) <= 2 and len(name) > len(proof) and name.startswith(proof)
    return False


def _same_number(stored: str, typed: str) -> bool:
    """True when the number typed is the end of the one stored: seven digits at least, without a leading zero."""
    if not re.fullmatch(r"[\d\s()+./‐-–-]+", typed.strip()):
        return False
    digits = "".join(str(unicodedata.digit(char)) for char in typed if char.isdigit()).lstrip("0")
    return len(digits) >= MIN_DIGITS and re.sub(r"\D", "", stored).endswith(digits)


def plain_name(text: str) -> str:
    """A name without case, accents and punctuation, its parts divided by single spaces."""
    kept = []
    for char in unicodedata.normalize("NFKD", text).casefold():
        if unicodedata.combining(char) or char in "'’ʼ`":
            continue
        # vowel signs of Thai and others are marks that are no accents: a name keeps them
        kept.append(char if char.isalnum() or unicodedata.category(char).startswith("M") else " ")
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def _is_ideographic(char: str) -> bool:
    return unicodedata.name(char, "").startswith(("CJK UNIFIED", "HANGUL SYLLABLE"))


def after_deadline(record: AppointmentRecord, now: datetime) -> bool:
    """True when the time has passed until which a change is free of the clinic's terms."""
    return record.cancel_by is not None and now > record.cancel_by


def booking_of(record: AppointmentRecord, *, late: bool = False, repeated: bool = False) -> Booking:
    """The booking as visitors see it."""
    return Booking(
        code=record.code,
        state=record.state,
        clinic=record.clinic,
        procedure=record.procedure,
        practitioner=record.practitioner,
        start=record.starts_at.astimezone(SEOUL),
        duration_minutes=record.duration_minutes,
        patient_name=record.patient_name,
        locale=record.locale,
        terms=record.terms,
        cancel_by=record.cancel_by.astimezone(SEOUL) if record.cancel_by else None,
        respond_by=record.respond_by.astimezone(SEOUL) if record.respond_by else None,
        created_at=record.created_at.astimezone(SEOUL),
        cancel_reason=record.cancel_reason,
        repeated=repeated,
        late=late,
        rest=record.rest,
    )
