"""Staff accounts, sign-ins, sessions, and what staff looked at."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records.staff import Account, NewSignIn
from actions.db.types import keyed_hash, keyed_hashes

CODE_TRY = "staff_code"
"""The action of the access log under which tries of codes stand; its subject is the hash of the address."""


class StaffRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def listing(self) -> list[Account]:
        """All accounts, disabled ones too, in the order in which they were made."""
        with self._db.read() as session:
            rows = session.execute(select(models.StaffAccount).order_by(models.StaffAccount.id)).scalars()
            return [_account(row) for row in rows]

    def get(self, account: int) -> Account | None:
        """One account, or None."""
        with self._db.read() as session:
            row = session.get(models.StaffAccount, account)
            return None if row is None else _account(row)

    def by_email(self, email: str) -> Account | None:
        """The account of an address, or None."""
        with self._db.read() as session:
            row = _by_email(session, email)
            return None if row is None else _account(row)

    def of_clinic(self, clinic: str) -> list[Account]:
        """The accounts of a clinic that are not disabled."""
        row = models.StaffAccount
        query = select(row).where(row.clinic == clinic, row.role == "clinic", row.disabled_at.is_(None))
        with self._db.read() as session:
            return [_account(one) for one in session.execute(query.order_by(row.id)).scalars()]

    def add(self, role: str, clinic: str | None, email: str, name: str | None, now: datetime) -> Account:
        """The account of an address: made, unless there is one; then that one, unchanged."""

        def work(session: Session) -> Account:
            row = _by_email(session, email)
            if row is None:
                row = models.StaffAccount(
                    role=role, clinic=clinic, email=email, email_hash=keyed_hash(email), name=name, created_at=now
                )
                session.add(row)
                session.flush()
            return _account(row)

        return self._db.run(work, retry_unique=True)

    def set_disabled(self, account: int, disabled: bool, now: datetime) -> Account | None:
        """Let an account in no more, ending its sessions, or let it in again; None: there is none."""

        def work(session: Session) -> Account | None:
            row = session.get(models.StaffAccount, account, with_for_update=True)
            if row is None:
                return None
            row.disabled_at = (row.disabled_at or now) if disabled else None
            if disabled:
                ours = (models.StaffSession.account == account, models.StaffSession.ended_at.is_(None))
                session.execute(
                    update(models.StaffSession)
                    .where(*ours)
                    .values(ended_at=now)
                    .execution_options(synchronize_session=False)
                )
            session.flush()
            return _account(row)

        return self._db.run(work)

    def clinic_email(self, clinic: str) -> str | None:
        """The address of a clinic in the directory, or None."""
        with self._db.read() as session:
            found: str | None = session.execute(
                select(models.Clinic.email).where(models.Clinic.id == clinic)
            ).scalar_one_or_none()
            return found

    def set_clinic_email(self, clinic: str, email: str | None) -> bool:
        """Write a clinic's address into the directory; False: there is no such clinic."""

        def work(session: Session) -> bool:
            row = session.get(models.Clinic, clinic)
            if row is None:
                return False
            row.email = email
            return True

        return self._db.run(work)

    def clinics_of_email(self, email: str) -> list[str]:
        """The clinics whose address in the directory this is."""
        query = select(models.Clinic.id).where(func.lower(models.Clinic.email) == email.lower())
        with self._db.read() as session:
            return list(session.execute(query.order_by(models.Clinic.id)).scalars())

    def begin_sign_in(self, account: int, new: NewSignIn, *, most_an_hour: int, now: datetime) -> bool:
        """Keep a letter that lets in; False, and nothing is kept: too many were asked for in the last hour."""
        row = models.StaffSignIn

        def work(session: Session) -> bool:
            session.get(models.StaffAccount, account, with_for_update=True)
            recent = select(func.count(row.id)).where(row.account == account, row.created_at > now - timedelta(hours=1))
            if session.execute(recent).scalar_one() >= most_an_hour:
                return False
            session.add(
                row(
                    account=account,
                    link_hash=new.link_hash,
                    code_hash=new.code_hash,
                    created_at=now,
                    expires_at=new.expires_at,
                )
            )
            return True

        return self._db.run(work)

    def use_link(self, link_hashes: Iterable[str], now: datetime) -> Account | None:
        """Use up the letter of a link; None: there is none, it ended, was used, or its account is disabled."""
        row = models.StaffSignIn

        def work(session: Session) -> Account | None:
            query = select(row).where(row.link_hash.in_(list(link_hashes))).with_for_update()
            return _use(session, session.execute(query).scalar_one_or_none(), now)

        return self._db.run(work)

    def use_code(
        self, email: str, code_hashes: Iterable[str], *, limit: int, lock: timedelta, now: datetime
    ) -> Account | datetime | None:
        """Use up the letter of a code. Every try is logged, before anybody knows whether it is right.

        Returns:
            The account; None when no letter to this address has the code; or, while tries are refused, until when.
        """
        log, row = models.AccessLog, models.StaffSignIn

        def work(session: Session) -> Account | datetime | None:
            failed: list[datetime] = list(
                session.execute(
                    select(log.at)
                    .where(
                        log.subject.in_(keyed_hashes(email)),
                        log.action == CODE_TRY,
                        log.granted.is_(False),
                        log.at > now - lock,
                    )
                    .order_by(log.at, log.id)
                ).scalars()
            )
            if len(failed) >= limit:
                return failed[-limit] + lock
            query = (
                select(row)
                .join(models.StaffAccount, models.StaffAccount.id == row.account)
                .where(models.StaffAccount.email_hash.in_(keyed_hashes(email)), row.code_hash.in_(list(code_hashes)))
                .order_by(row.id.desc())
                .limit(1)
            )
            account = _use(session, session.execute(query).scalar_one_or_none(), now)
            session.add(
                log(
                    at=now,
                    actor="staff" if account is None else account.actor,
                    action=CODE_TRY,
                    subject=keyed_hash(email),
                    granted=account is not None,
                )
            )
            return account

        return self._db.run(work, serializable=True)

    def open_session(self, account: int, token_hash: str, expires_at: datetime, now: datetime) -> None:
        """Keep a browser signed in."""

        def work(session: Session) -> None:
            session.add(
                models.StaffSession(account=account, token_hash=token_hash, created_at=now, expires_at=expires_at)
            )

        self._db.run(work)

    def session(self, token_hashes: Iterable[str], now: datetime) -> Account | None:
        """Who is signed in with this token, or None."""
        row = models.StaffSession
        query = (
            select(models.StaffAccount)
            .join(row, row.account == models.StaffAccount.id)
            .where(
                row.token_hash.in_(list(token_hashes)),
                row.ended_at.is_(None),
                row.expires_at > now,
                models.StaffAccount.disabled_at.is_(None),
            )
        )
        with self._db.read() as session:
            found = session.execute(query).scalar_one_or_none()
            return None if found is None else _account(found)

    def end_session(self, token_hashes: Iterable[str], now: datetime) -> None:
        """Sign a browser out."""
        row = models.StaffSession

        def work(session: Session) -> None:
            session.execute(
                update(row)
                .where(row.token_hash.in_(list(token_hashes)), row.ended_at.is_(None))
                .values(ended_at=now)
                .execution_options(synchronize_session=False)
            )

        self._db.run(work)

    def log(self, actor: str, action: str, subjects: Iterable[tuple[str, str | None]], now: datetime) -> None:
        """Write who looked at what, as granted; each subject with its conversation."""

        def work(session: Session) -> None:
            session.add_all(
                models.AccessLog(
                    at=now, actor=actor, conversation=conversation, action=action, subject=subject, granted=True
                )
                for subject, conversation in subjects
            )

        self._db.run(work)


def _by_email(session: Session, email: str) -> Any:
    row = models.StaffAccount
    return session.execute(select(row).where(row.email_hash.in_(keyed_hashes(email)))).scalar_one_or_none()


def _use(session: Session, letter: Any, now: datetime) -> Account | None:
    if letter is None or letter.used_at is not None or letter.expires_at <= now:
        return None
    account = session.get(models.StaffAccount, letter.account)
    if account is None or account.disabled_at is not None:
        return None
    letter.used_at = now
    return _account(account)


def _account(row: Any) -> Account:
    return Account(
        id=row.id,
        role=row.role,
        clinic=row.clinic,
        email=row.email,
        name=row.name,
        created_at=row.created_at,
        disabled_at=row.disabled_at,
    )
