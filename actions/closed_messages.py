"""What tells a visitor that a clinic can no longer be relied on: an emission by key, and nothing is cancelled by it."""

from actions.db.records import AppointmentRecord, Clinic
from actions.values import choice, code, localized, moment, name
from bot.replies.emission import EMISSION_VERSION, Emission

GONE = ("closed", "suspended")


def closed_message(record: AppointmentRecord, reason: str, clinic: Clinic | None) -> Emission:
    """The clinic closed or paused, or its registration can no longer be shown (never worded as unregistered)."""
    return {
        "v": EMISSION_VERSION,
        "key": "directory-told-closed" if reason in GONE else "directory-told-unproven",
        "args": {
            "clinic": localized(clinic.names) if clinic is not None else name(record.clinic),
            "code": code(record.code),
            "when": moment(record.starts_at),
        },
        "locale": record.locale,
        "quick_replies": [
            choice("reply-other-clinics", "find_clinic", procedure=record.procedure),
            choice("reply-person", "talk_to_human"),
        ],
        "cards": [],
    }
