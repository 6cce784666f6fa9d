"""Loads the demonstration directory from its YAML files."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.load_services import put_services

SOURCE = "demonstration"
AS_OF = date(2026, 11, 1)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LOADER = yaml.CSafeLoader
_SPAN = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")


class LoadError(ValueError):
    """The files contradict themselves, or the database holds real rows; the text says which."""


def load_demo(db: Database, folder: Path, names_folder: Path) -> dict[str, int]:
    """Put the demonstration directory into the database, in one transaction. Loading again changes nothing.

    Args:
        folder: holds ``clinics/*.yml``, ``procedures.yml``, ``services.yml`` and ``terms.yml``.
        names_folder: holds ``<locale>.yml`` with the names of procedures and specialties.

    Returns:
        How many clinics, practitioners, specialties, procedures, offerings, and interpreters and cars there are in the
        files.

    Raises:
        LoadError: a mistake in the files, or a clinic in the database that is not a demonstration.
    """
    clinics = _read_clinics(folder / "clinics", _read(folder / "terms.yml"))
    catalogue = read_procedures(folder, names_folder)
    services = _read(folder / "services.yml")

    def work(session: Session) -> dict[str, int]:
        real = select(models.Clinic.id).where(models.Clinic.demo.is_(False)).limit(1)
        if (found := session.execute(real).scalar_one_or_none()) is not None:
            raise LoadError(f"the database holds a real clinic ({found}): demonstration rows are not put beside it")
        specialties, known = put_procedures(session, catalogue)
        _drop_missing(session, {clinic["id"] for clinic in clinics})
        counts = {"clinics": 0, "practitioners": 0, "offerings": 0}
        for clinic in clinics:
            _put_clinic(session, clinic)
            counts["clinics"] += 1
            counts["practitioners"] += _put_practitioners(session, clinic, specialties)
            counts["offerings"] += _put_offerings(session, clinic, known)
        counts["interpreters and cars"] = put_services(session, services, _hours)
        _count_version(session)
        return counts | {"specialties": len(specialties), "procedures": len(known)}

    return db.run(work)


@dataclass(frozen=True)
class ProcedureCatalogue:
    """Procedures and specialties with their names, as the files have them."""

    procedures: list[dict[str, Any]]
    names: dict[str, Any]

    @property
    def ids(self) -> tuple[frozenset[str], frozenset[str]]:
        """The ids of specialties and of procedures."""
        return frozenset(self.names["en"].get("specialties") or {}), frozenset(one["id"] for one in self.procedures)


def read_procedures(folder: Path, names_folder: Path) -> ProcedureCatalogue:
    """What ``procedures.yml`` and the names say; a directory of real clinics needs it too.

    Raises:
        LoadError: a file cannot be read, or there are no names in English.
    """
    names = {path.stem: _read(path) for path in sorted(names_folder.glob("*.yml"))}
    if "en" not in names:
        raise LoadError(f"{names_folder} holds no names in English")
    return ProcedureCatalogue(_read(folder / "procedures.yml"), names)


def put_procedures(session: Session, catalogue: ProcedureCatalogue) -> tuple[set[str], set[str]]:
    """Put specialties and procedures into the database; their ids.

    Raises:
        LoadError: the files contradict themselves.
    """
    specialties = _put_specialties(session, catalogue.names)
    return specialties, _put_procedures(session, catalogue.procedures, catalogue.names, specialties)


def holds_real_clinics(db: Database) -> bool:
    """Whether a clinic that is no demonstration is in the database."""
    with db.read() as session:
        return (
            session.execute(select(models.Clinic.id).where(models.Clinic.demo.is_(False)).limit(1)).first() is not None
        )


def _read(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except (OSError, yaml.YAMLError) as error:
        raise LoadError(f"{path} cannot be read: {error}") from error


def _read_clinics(folder: Path, terms: dict[str, Any]) -> list[dict[str, Any]]:
    """The clinics of all files in the order of the files' names, each with ``file`` and with its terms spelt out."""
    clinics: list[dict[str, Any]] = []
    files: dict[str, str] = {}
    for path in sorted(folder.glob("*.yml")):
        for entry in _read(path) or ():
            name = entry["id"]
            if name in files:
                raise LoadError(f"{path.name}: {name} stands in {files[name]} already")
            if entry.get("terms") not in (None, *terms):
                raise LoadError(f"{path.name}: {name}: no such terms: {entry['terms']}")
            files[name] = path.name
            clinics.append({**entry, "file": path.name, "terms": terms.get(entry.get("terms"))})
    if not clinics:
        raise LoadError(f"{folder} holds no clinics")
    return clinics


def _where(entry: dict[str, Any]) -> str:
    return f"{entry['file']}: {entry['id']}"


def _count_version(session: Session) -> None:
    """Whoever keeps an index of the directory reads it again."""
    row = session.get(models.DirectoryVersion, 1) or models.DirectoryVersion(id=1, version=0)
    row.version += 1
    session.add(row)


def _texts(names: dict[str, Any], kind: str, name: str, part: str) -> dict[str, Any]:
    found = {locale: (content.get(kind) or {}).get(name, {}).get(part) for locale, content in names.items()}
    return {locale: text for locale, text in found.items() if text}


def _put_specialties(session: Session, names: dict[str, Any]) -> set[str]:
    known = set(names["en"].get("specialties") or {})
    for name in sorted(known):
        row = models.Specialty(
            id=name,
            names=_texts(names, "specialties", name, "name"),
            aliases=_texts(names, "specialties", name, "aliases"),
        )
        session.merge(row)
    session.flush()
    return known


def _put_procedures(session: Session, procedures: Any, names: dict[str, Any], specialties: set[str]) -> set[str]:
    for entry in procedures:
        name, specialty = entry["id"], entry["specialty"]
        texts = _texts(names, "procedures", name, "name")
        if "en" not in texts:
            raise LoadError(f"procedures.yml: {name} has no name in English")
        if specialty not in specialties:
            raise LoadError(f"procedures.yml: {name}: no such specialty: {specialty}")
        row = models.Procedure(
            id=name,
            specialty=specialty,
            names=texts,
            aliases=_texts(names, "procedures", name, "aliases"),
            descriptions=_texts(names, "procedures", name, "description"),
        )
        session.merge(row)
    session.flush()
    return {entry["id"] for entry in procedures}


def _drop_missing(session: Session, kept: set[str]) -> None:
    """What left the file offers nothing more; it stays, because bookings may name it."""
    gone = models.Clinic.id.not_in(kept)
    for row in session.execute(select(models.Clinic).where(gone)).scalars():
        row.registration_state = "unknown"
        session.execute(delete(models.Offering).where(models.Offering.clinic == row.id))


def _put_clinic(session: Session, entry: dict[str, Any]) -> None:
    where = _where(entry)
    if not {"en", "ko"} <= set(entry["names"]):
        raise LoadError(f"{where}: needs names in en and ko")
    registration = entry["registration"]
    plain = ("names", "district", "address", "phone", "departments", "languages", "confirmation", "cancel_hours")
    optional = ("area", "latitude", "longitude", "after_hours_phone", "hours_verified_on", "terms")
    flags = ("pickup_partner", "interpretation_partner")
    session.execute(delete(models.OpeningHours).where(models.OpeningHours.clinic == entry["id"]))
    session.merge(
        models.Clinic(
            id=entry["id"],
            **{name: entry[name] for name in plain},
            **{name: entry.get(name) for name in (*optional, *flags)},
            registration_number=registration["number"],
            registration_expires_on=registration["expires_on"],
            registration_state=registration["state"],
            open_on_holidays=entry.get("open_on_holidays", False),
            pickup_as_of=AS_OF if entry.get("pickup_partner") is not None else None,
            interpretation_as_of=AS_OF if entry.get("interpretation_partner") is not None else None,
            source=SOURCE,
            as_of=AS_OF,
            demo=True,
        )
    )
    session.flush()
    for weekday, opens, closes in _hours(where, entry["hours"]):
        session.add(models.OpeningHours(clinic=entry["id"], weekday=weekday, opens=opens, closes=closes))
    session.flush()


def _hours(where: str, hours: dict[str, list[str]]) -> Iterator[tuple[int, int, int]]:
    for days, spans in hours.items():
        first, _, last = days.partition("-")
        if first not in _DAYS or (last or first) not in _DAYS:
            raise LoadError(f"{where}: no such days: {days}")
        for weekday in range(_DAYS.index(first), _DAYS.index(last or first) + 1):
            for span in spans:
                match = _SPAN.fullmatch(span)
                if match is None:
                    raise LoadError(f"{where}: not a span of hours: {span}")
                numbers = [int(number) for number in match.groups()]
                yield weekday, numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3]


def _put_practitioners(session: Session, entry: dict[str, Any], specialties: set[str]) -> int:
    people = entry["practitioners"]
    gone = models.Practitioner.id.not_in([person["id"] for person in people])
    for row in session.execute(
        select(models.Practitioner).where(models.Practitioner.clinic == entry["id"], gone)
    ).scalars():
        row.specialties = []
    for person in people:
        if unknown := set(person["specialties"]) - specialties:
            raise LoadError(f"{_where(entry)}: {person['id']}: no such specialty: {sorted(unknown)}")
        session.merge(models.Practitioner(clinic=entry["id"], **person))
        session.merge(models.Resource(id=person["id"], kind="practitioner", clinic=entry["id"]))
    session.flush()
    return len(people)


def _put_offerings(session: Session, entry: dict[str, Any], procedures: set[str]) -> int:
    session.execute(delete(models.Offering).where(models.Offering.clinic == entry["id"]))
    for procedure, offer in entry["offerings"].items():
        if procedure not in procedures:
            raise LoadError(f"{_where(entry)}: no such procedure: {procedure}")
        price = offer.get("price")
        session.add(
            models.Offering(
                clinic=entry["id"],
                procedure=procedure,
                kind=offer["kind"],
                duration_minutes=offer["minutes"],
                buffer_minutes=offer.get("buffer", 0),
                price_from=price[0] if price else None,
                price_to=price[1] if price else None,
                vat_included=offer.get("vat"),
                price_source=SOURCE if price else None,
                price_as_of=AS_OF if price else None,
                demo=True,
            )
        )
    session.flush()
    return len(entry["offerings"])
