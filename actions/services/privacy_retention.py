"""What is kept for how long, and the chore that ends it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from actions.db.repositories.privacy import PrivacyRepository
from actions.db.repositories.privacy_access import AccessRepository
from actions.db.repositories.privacy_retention import RetentionRepository
from actions.db.repositories.privacy_tracker import TrackerRepository
from actions.services.clock import Clock
from actions.services.privacy import RULE, PrivacyService

ORPHAN_AGE = timedelta(hours=1)
"""An engine's turn that was running while its conversation was erased may still save its events; not for so long."""


@dataclass(frozen=True)
class RetentionRules:
    """Days after which something goes; the settings of the same names say more."""

    transcript_days: int = 180
    unconsented_days: int = 7
    inbox_days: int = 7
    case_days: int = 365
    booking_days: int = 365
    unvisited_days: int = 90
    report_years: int = 3
    notice_days: int = 90
    access_days: int = 730
    letter_days: int = 30
    log_days: int = 90


class Retention:
    """Nightly; doing it twice changes nothing."""

    def __init__(
        self,
        rows: RetentionRepository,
        people: PrivacyRepository,
        privacy: PrivacyService,
        trackers: TrackerRepository,
        access: AccessRepository,
        clock: Clock,
        rules: RetentionRules,
        *,
        logs: Path,
        letters: Path,
        machine_now: Callable[[], datetime],
    ) -> None:
        self._rows = rows
        self._people = people
        self._privacy = privacy
        self._trackers = trackers
        self._access = access
        self._clock = clock
        self._rules = rules
        # the second pattern: what a worker that was killed had begun to write
        self._folders = (
            (logs, "*.log*", rules.log_days),
            (letters, "*.eml", rules.letter_days),
            (letters, ".*", rules.letter_days),
        )
        self._machine_now = machine_now

    def run(self, *, really: bool = True) -> dict[str, int]:
        """Do it, or count what would go; figures by what it is, none where there is nothing."""
        rules, rows = self._rules, self._rows
        counts = {
            "conversations_without_consent": self._unconsented(really),
            "visitors": self._erase(
                rows.silent_visitors(
                    self._before(rules.transcript_days),
                    self._before(rules.booking_days),
                    self._before(rules.case_days),
                ),
                really,
            ),
            "finished_bookings": rows.bare_finished(self._before(rules.booking_days), really=really),
            "messages": rows.transcripts(self._before(rules.transcript_days), really=really),
            "inbox_rows": rows.inbox(self._before(rules.inbox_days), really=really),
            "cases_quotes_callbacks_ratings": rows.closed_cases(self._before(rules.case_days), really=really),
            "codes": rows.codes(self._before(rules.unconsented_days), really=really),
            "bare_bookings": rows.bare_bookings(
                self._before(365 * rules.report_years), self._before(rules.unvisited_days), really=really
            ),
            "notices": rows.told(self._before(rules.notice_days), really=really),
            "leftovers": rows.leftovers(really=really),
            "tracker_events": self._orphans(really),
            "files": self._files(really),
        }
        if really:
            counts["access_log_rows"] = self._access.delete_before(self._before(rules.access_days))
            counts["erasures_finished"] = self._privacy.finish()
            counts["ledger_lines_mended"] = self._privacy.write_file()
        return {name: number for name, number in counts.items() if number}

    def _before(self, days: int) -> datetime:
        return self._clock() - timedelta(days=days)

    def _unconsented(self, really: bool) -> int:
        """Health words that nobody agreed to have kept: the words go, the chat itself may go on."""
        found = self._rows.unconsented(self._before(self._rules.unconsented_days))
        if really and found:
            self._rows.empty(found)
            self._trackers.forget(found)
        return len(found)

    def _erase(self, visitors: list[str], really: bool) -> int:
        if not really:
            return len(visitors)
        now, at = self._clock(), self._machine_now()
        gone = 0
        for visitor in visitors:
            done = self._people.erase([visitor], receipt="", actor="system", why=RULE, now=now, at=at, ledger=False)
            if done is not None:
                self._trackers.forget(done.conversations)
                gone += 1
        return gone

    def _orphans(self, really: bool) -> int:
        """Trackers of conversations that are no more."""
        silent = self._trackers.senders(silent_since=self._machine_now() - ORPHAN_AGE)
        there = self._people.existing(silent)
        orphans = [one for one in silent if one not in there]
        return self._trackers.forget(orphans) if really else len(orphans)

    def _files(self, really: bool) -> int:
        """Logs and letters, as files, to which nothing was written for so long."""
        old = []
        for folder, names, days in self._folders:
            limit = self._machine_now().timestamp() - days * 86_400
            old += [path for path in folder.glob(names) if path.is_file() and path.stat().st_mtime < limit]
        for path in old if really else ():
            with suppress(OSError):  # a file of somebody else's must not end the worker
                path.unlink()
        return len(old)
