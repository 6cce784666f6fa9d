"""Who runs the concierge: the operator's profile, required for booking in public."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from bot.settings import SettingsError


class OperatorProfile(BaseModel):
    """The profile that the law and visitors ask for.

    Attributes:
        registration_number: of the facilitator or institution, as registered with the mayor or governor.
        funding: who pays for the service, by locale.
        red_flags_signed_off: who among clinicians signed the list of red flags off, and when; without it aftercare
            answers give contacts only.
    """

    legal_name: str
    registration_number: str
    registration_expires_on: date
    phone: str
    email: str
    hours: str
    terms_url: str
    dispute_path: dict[str, str]
    funding: dict[str, str]
    red_flags_signed_off: str | None = None

    class Config:
        extra = "forbid"


def load_operator(path: Path | None) -> OperatorProfile | None:
    """The profile in this file; None where no file is set (a demonstration).

    Raises:
        SettingsError: the file is no profile; names the field.
    """
    if path is None:
        return None
    raw: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    try:
        return OperatorProfile(**(raw or {}))
    except (ValidationError, TypeError) as error:
        what = error.errors()[0] if isinstance(error, ValidationError) else {"loc": ("file",), "msg": "is no mapping"}
        raise SettingsError(f"The operator's profile {path}: {what['loc'][0]}: {what['msg']}.") from error
