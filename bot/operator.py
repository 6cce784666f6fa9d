"""Who runs the concierge: the operator's profile, required for booking in public."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, Field, ValidationError

from bot.settings import SettingsError


class Hotel(BaseModel):
    """A hotel that the operator names to visitors; a list, no ranking.

    Attributes:
        area: where it is, in Latin script.
        as_of: the day the operator last looked.
    """

    name: str
    area: str
    as_of: date

    class Config:
        extra = "forbid"


class CenterProfile(BaseModel):
    """What the Medical Tour Center publishes of itself; what is left out is said to be not published.

    Attributes:
        hours: opening hours, by locale, as visitors are to read them.
        messengers: accounts by the messenger's own name, such as ``KakaoTalk``.
    """

    hours: dict[str, str] = Field(default_factory=dict)
    phone: str | None = None
    email: str | None = None
    messengers: dict[str, str] = Field(default_factory=dict)

    class Config:
        extra = "forbid"


class OperatorProfile(BaseModel):
    """The profile that the law and visitors ask for.

    Attributes:
        registration_number: of the facilitator or institution, as registered with the mayor or governor.
        funding: who pays for the service, by locale.
        red_flags_signed_off: who among clinicians signed the list of red flags off, and when; without it aftercare
            answers give contacts only.
        center: how the Medical Tour Center can be reached.
        hotels: named where a visitor asks for a place to stay; without them only areas are.
        dispatcher_phone: of who sends cars and interpreters, for visitors whose flight is late or whose driver is not
            there; without it they are told that no number is known.
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
    center: CenterProfile = Field(default_factory=CenterProfile)
    hotels: list[Hotel] = Field(default_factory=list)
    dispatcher_phone: str | None = None

    class Config:
        extra = "forbid"


def load_operator(path: Path | None) -> OperatorProfile | None:
    """The profile in this file; None where no file is set (a demonstration).

    Raises:
        SettingsError: the file is no profile; names the field.
    """
    if path is None:
        return None
    raw: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    try:
        return OperatorProfile(**(raw or {}))
    except (ValidationError, TypeError) as error:
        what = error.errors()[0] if isinstance(error, ValidationError) else {"loc": ("file",), "msg": "is no mapping"}
        place = ".".join(map(str, what["loc"]))
        raise SettingsError(f"The operator's profile {path}: {place}: {what['msg']}.") from error
