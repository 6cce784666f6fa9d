"""The files that hold names: ``data/names``, the clinics of the directory, ``data/gazetteer``."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import regex
import yaml

KINDS = {
    "procedures": "procedure",
    "specialties": "specialty",
    "districts": "district",
    "landmarks": "landmark",
    "airports": "airport",
    "languages": "language",
}
CHOICE = "procedure_choice"
"""A word that several procedures share; the value is their ids with a space between."""
BESIDES = "besides"
"""What holds such a word and means no procedure; found, and never told."""
MOST_CHOICES = 4
_PARENTHESIS = regex.compile(r"[(（][^)）]*[)）]")


class NamesError(ValueError):
    """A file of names does not have the agreed form; says which file and where."""


def read_yaml(path: Path) -> Any:
    loader = yaml.CSafeLoader
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    except yaml.YAMLError as error:
        raise NamesError(f"{path.name} is not valid YAML: {error}") from error


def read_names(folder: Path, clinics: Path | None) -> Iterator[tuple[str, str, str, str]]:
    """``(entity, value, locale, text)`` of every name and alias; what stands in parentheses is left out.

    Raises:
        NamesError: a file is not as agreed.
    """
    for path in sorted(folder.glob("*.yml")):
        content = read_yaml(path)
        if not isinstance(content, dict):
            raise NamesError(f"{path.name} must be a map of kinds")
        for kind, entity in KINDS.items():
            for value, entry in (content.get(kind) or {}).items():
                if not isinstance(entry, dict) or "name" not in entry:
                    raise NamesError(f"{path.name}: {kind}.{value} needs a name")
                for text in (entry["name"], *(entry.get("aliases") or ())):
                    yield entity, str(value), path.stem, _PARENTHESIS.sub(" ", str(text))
    if clinics:
        yield from clinic_names(clinics)


def clinic_names(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    """As :func:`read_names`, of the clinics of a folder of the directory.

    Raises:
        NamesError: a file is not as agreed.
    """
    for path in sorted(folder.glob("*.yml")):
        for clinic in read_yaml(path) or []:
            if not isinstance(clinic, dict) or "id" not in clinic:
                raise NamesError(f"{path.name}: every clinic needs an id")
            for locale, text in (clinic.get("names") or {}).items():
                yield "clinic", str(clinic["id"]), str(locale), _PARENTHESIS.sub(" ", str(text))
            for text in clinic.get("aliases") or ():
                yield "clinic", str(clinic["id"]), "", str(text)


def never_words(path: Path | None) -> dict[str, list[str]] | None:
    """Per language the words that are no names there; None without a file."""
    return read_yaml(path) if path and path.exists() else None


def ambiguous_words(path: Path | None) -> Iterator[tuple[str, str, str, str]]:
    """``(entity, value, locale, text)`` of the words that several procedures share, and of what stands besides.

    Raises:
        NamesError: the file is not as agreed.
    """
    if path is None or not path.exists():
        return
    content = read_yaml(path)
    if not isinstance(content, dict) or not isinstance(content.get("words"), dict):
        raise NamesError(f"{path.name} must hold words")
    for group, entry in content["words"].items():
        ids = entry.get("procedures") if isinstance(entry, dict) else None
        if not isinstance(ids, list) or not 2 <= len(set(ids)) == len(ids) <= MOST_CHOICES:
            raise NamesError(f"{path.name}: {group} needs two to {MOST_CHOICES} procedures")
        for locale, texts in (entry.get("words") or {}).items():
            for text in texts:
                yield CHOICE, " ".join(ids), str(locale), str(text)
    for locale, texts in (content.get("besides") or {}).items():
        for text in texts:
            yield BESIDES, "", str(locale), str(text)
