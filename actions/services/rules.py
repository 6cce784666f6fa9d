"""The limits of booking."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BookingRules:
    """The limits of booking; see the settings of the same names."""

    hold_minutes: int = 10
    max_open_bookings: int = 3
    clinic_answer_hours: int = 24
    wrong_code_limit: int = 5
    wrong_code_lock_minutes: int = 30
    days_ahead: int = 365
    nearest_days: int = 14
    nearest_limit: int = 3
