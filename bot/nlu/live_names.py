"""The gazetteer with the clinics of the directory as it is now: a new clinic is understood without a new training."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from actions.db.engine import Database
from actions.db.repositories.directory import DirectoryRepository
from bot.nlu.gazetteer import Gazetteer
from bot.nlu.name_files import ambiguous_words, clinic_names, never_words, read_names

CHECK_SECONDS = 5.0

logger = logging.getLogger(__name__)


class LiveGazetteer:
    """Makes the gazetteer anew when the directory's version has changed; asked at most every few seconds.

    Without a database, or while it does not answer, the clinics of the demonstration's files serve.
    """

    def __init__(
        self,
        names: Path,
        clinics: Path,
        never: Path,
        directory: DirectoryRepository | None,
        clock: Callable[[], float] = time.monotonic,
        ambiguous: Path | None = None,
    ) -> None:
        """Read the names; the directory is asked when :meth:`current` is first called."""
        self._names, self._clinics, self._never, self._ambiguous = names, clinics, never, ambiguous
        self._directory = directory
        self._clock = clock
        self._asked = float("-inf")
        self._version: int | None = None
        self._gazetteer = Gazetteer.load(names, clinics, never, ambiguous)

    @classmethod
    def of_database(
        cls, names: Path, clinics: Path, never: Path, url: str, ambiguous: Path | None = None
    ) -> "LiveGazetteer":
        """With the directory of a database; a SQLite file that does not exist is none."""
        path = url.removeprefix("sqlite:///")
        present = not url.startswith("sqlite") or Path(path).exists()
        directory = DirectoryRepository(Database(url)) if present else None
        return cls(names, clinics, never, directory, ambiguous=ambiguous)

    def current(self) -> Gazetteer:
        """The gazetteer for the directory as it stands."""
        now = self._clock()
        if self._directory is not None and now - self._asked >= CHECK_SECONDS:
            self._asked = now
            try:
                version = self._directory.version()
                if version != self._version:
                    self._gazetteer = self._with(self._directory)
                    self._version = version
            except SQLAlchemyError as error:
                logger.warning("the directory does not answer: %s", type(error).__name__)
        return self._gazetteer

    def _with(self, directory: DirectoryRepository) -> Gazetteer:
        """Names of things, of the directory's clinics, and what else those of the files are called."""
        listed = directory.names()
        also = [entry for entry in clinic_names(self._clinics) if entry[1] in listed]
        clinics = [
            ("clinic", clinic, locale, text) for clinic, names in listed.items() for locale, text in names.items()
        ]
        named = [*read_names(self._names, None), *clinics, *also, *ambiguous_words(self._ambiguous)]
        return Gazetteer(named, never_words(self._never))
