"""What a filled draft makes the database write."""

from datetime import datetime, timedelta

from actions.db.records import NewPatient, Order
from actions.services import calendar
from actions.services.availability import Wanted
from actions.services.clock import SEOUL
from actions.services.codes import new_code
from actions.services.results import BookingDraft


def state_of(draft: BookingDraft, wanted: Wanted) -> str:
    """Confirmed only when the clinic publishes its times and nothing waits for a person's judgement."""
    instant = wanted.clinic.confirmation == "instant"
    return "confirmed" if instant and draft.residency == "no" and not draft.needs_review else "requested"


def order_of(draft: BookingDraft, wanted: Wanted, candidates: tuple[str, ...], key: str, answer_by: datetime) -> Order:
    """The order of a draft.

    Args:
        candidates: practitioners in order of preference.
        answer_by: when the clinic must have answered a request; before the start in any case.
    """
    start = draft.start.astimezone(SEOUL)
    state = state_of(draft, wanted)
    return Order(
        idempotency_key=key,
        mint_code=new_code,
        conversation=draft.conversation,
        clinic=draft.clinic,
        procedure=draft.procedure,
        candidates=candidates,
        starts_at=start,
        duration_minutes=wanted.length.minutes,
        buffer_minutes=wanted.length.buffer,
        cells=tuple(calendar.cells_of(start, wanted.length.claimed)),
        state=state,
        residency=draft.residency,
        needs_review=draft.needs_review,
        wish=draft.wish,
        terms=wanted.clinic.terms,
        cancel_by=start - timedelta(hours=wanted.clinic.cancel_hours),
        respond_by=min(answer_by, start) if state == "requested" else None,
        locale=draft.locale,
        patient=NewPatient(
            name=(draft.patient_name or "").strip(),
            relation=draft.relation,
            birth_year=draft.birth_year,
            sex=draft.sex,
            nationality=draft.nationality,
            is_minor=draft.is_minor,
            guardian=draft.guardian,
            wishes=dict(draft.wishes),
        ),
        contact_kind=draft.contact_kind,
        contact=(draft.contact or "").strip(),
        consents=tuple((kind, bool(given)) for kind, given in sorted(draft.consents.items())),
        consent_version=draft.consent_version,
        other_contacts=(("phone", draft.other_phone),) if draft.other_phone else (),
    )
