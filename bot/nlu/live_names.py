"""The gazetteer with the clinics of the directory as it is now: a new clinic is understood without a new training."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from actions.db.engine import Database
from actions.db.repositories.directory import DirectoryRepository
from bot.nlu.gazetteer import Entry, Gazetteer
from bot.nlu.name_files import ambiguous_words, clinic_names, never_words, read_names

CHECK_SECONDS = 5.0
PATIENCE_SECONDS = 0.25
"""So long a line waits for new names before it is read with those before."""
MOST_CHANGES = 500
"""More clinics than these are learnt by a gazetteer of their own, beside the one in use."""

logger = logging.getLogger(__name__)

Texts = Mapping[str, tuple[tuple[str, str], ...]]
"""By clinic its names: locale and text."""


@dataclass(frozen=True)
class _Renewal:
    """What a look at the directory found: a new gazetteer, or what the one in use has to forget and to learn."""

    version: int
    texts: Texts
    gazetteer: Gazetteer | None = None
    gone: tuple[Entry, ...] = ()
    new: tuple[Entry, ...] = ()


class LiveGazetteer:
    """Follows the directory's version, asked at most every few seconds; used by one thread.

    The names are read in a thread of its own. Few that changed are exchanged, for many a new gazetteer is made there;
    meanwhile lines are read with the names before. Without a database, or while it does not answer, the clinics of the
    demonstration's files serve.
    """

    def __init__(
        self,
        names: Path,
        clinics: Path,
        never: Path,
        directory: DirectoryRepository | None,
        clock: Callable[[], float] = time.monotonic,
        ambiguous: Path | None = None,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        """Read the names; the directory is asked when :meth:`current` is first called.

        Args:
            patience: seconds that a line waits for new names.
        """
        self._names, self._never, self._ambiguous = names, never, ambiguous
        self._of_files = tuple(clinic_names(clinics))
        self._directory = directory
        self._clock = clock
        self._patience = patience
        self._asked = float("-inf")
        self._version: int | None = None
        self._texts: Texts = _by_clinic(self._of_files)
        self._reader = ThreadPoolExecutor(1, "names")
        self._reading: Future[_Renewal] | None = None
        self._gazetteer = Gazetteer.load(names, clinics, never, ambiguous)

    @classmethod
    def of_database(
        cls,
        names: Path,
        clinics: Path,
        never: Path,
        url: str,
        ambiguous: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> "LiveGazetteer":
        """With the directory of a database; a SQLite file that does not exist is none."""
        path = url.removeprefix("sqlite:///")
        present = not url.startswith("sqlite") or Path(path).exists()
        directory = DirectoryRepository(Database(url)) if present else None
        return cls(names, clinics, never, directory, clock, ambiguous)

    def current(self) -> Gazetteer:
        """The gazetteer for the directory as it stands; while many names are read, as it stood before."""
        if self._directory is None:
            return self._gazetteer
        patience = 0.0
        try:
            now = self._clock()
            if self._reading is None and now - self._asked >= CHECK_SECONDS:
                self._asked = now
                if self._directory.version() != self._version:
                    self._reading = self._reader.submit(self._renewal, self._directory, self._texts)
                    patience = self._patience
            if self._reading is not None:
                self._take(self._reading.result(patience))
        except FutureTimeoutError:
            return self._gazetteer
        except SQLAlchemyError as error:
            self._reading = None
            logger.warning("the directory does not answer: %s", type(error).__name__)
        return self._gazetteer

    def _take(self, renewal: _Renewal) -> None:
        self._reading = None
        self._version, self._texts = renewal.version, renewal.texts
        if renewal.gazetteer is not None:
            self._gazetteer = renewal.gazetteer
        else:
            self._gazetteer.change(renewal.gone, renewal.new)

    def _renewal(self, directory: DirectoryRepository, before: Texts) -> _Renewal:
        """In the reader's thread: the directory's clinics by name, and what else those of the files are called."""
        version = directory.version()
        listed = directory.names()
        named = (("clinic", clinic, locale, text) for clinic, names in listed.items() for locale, text in names.items())
        also = (entry for entry in self._of_files if entry[1] in listed)
        texts = _by_clinic([*named, *also])
        changed = [clinic for clinic in {**before, **texts} if before.get(clinic) != texts.get(clinic)]
        if len(changed) <= MOST_CHANGES:
            gone, new = tuple(_entries(before, changed)), tuple(_entries(texts, changed))
            return _Renewal(version, texts, gone=gone, new=new)
        entries = [*read_names(self._names, None), *_entries(texts, texts), *ambiguous_words(self._ambiguous)]
        return _Renewal(version, texts, Gazetteer(entries, never_words(self._never)))


def _by_clinic(entries: Iterable[Entry]) -> Texts:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for _, clinic, locale, text in entries:
        found[clinic] = (*found.get(clinic, ()), (locale, text))
    return found


def _entries(texts: Texts, clinics: Iterable[str]) -> Iterator[Entry]:
    for clinic in clinics:
        for locale, text in texts.get(clinic, ()):
            yield "clinic", clinic, locale, text
