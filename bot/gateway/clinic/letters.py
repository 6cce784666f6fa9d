"""Letters to staff, and the signed links in them. Their words are Korean and stand in ``bot/web``."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from itsdangerous import BadData, URLSafeTimedSerializer

from actions.db.records import AppointmentRecord, QuoteRecord
from actions.db.records.staff import Account
from actions.services.clock import SEOUL
from actions.services.mail import Letter
from actions.services.staff import DISPATCHER, SignInLetter
from bot.gateway.staff.templates import environment

SECONDS_AN_HOUR = 3_600


@dataclass(frozen=True)
class Answer:
    """What a link in a letter means: this account answers this request, as long as it is at this time."""

    account: int
    code: str
    start: datetime
    action: str


class AnswerLinks:
    """Signs and reads the links of letters."""

    def __init__(self, key: str, hours: int) -> None:
        self._signer = URLSafeTimedSerializer(key, salt="clinic answer")
        self._max_age = hours * SECONDS_AN_HOUR

    def token(self, answer: Answer) -> str:
        """The part of a link that says what it means."""
        return str(self._signer.dumps([answer.account, answer.code, answer.start.isoformat(), answer.action]))

    def read(self, token: str) -> Answer | None:
        """What it means; None: it is not ours, or too old."""
        try:
            account, code, start, action = self._signer.loads(token, max_age=self._max_age)
        except BadData:
            return None
        return Answer(int(account), str(code), datetime.fromisoformat(start), str(action))


class Letters:
    """Writes the letters; none names a patient or a treatment."""

    def __init__(self, address: str, links: AnswerLinks) -> None:
        self._address = address
        self._links = links
        self._templates = environment("clinic")

    def sign_in(self, letter: SignInLetter) -> Letter:
        """The letter that lets in."""
        return self._letter(
            letter.account,
            "letter_sign_in.txt",
            role=letter.account.role,
            link=self.sign_in_link(letter),
            code=letter.code,
            until=letter.expires_at.astimezone(SEOUL),
        )

    def sign_in_link(self, letter: SignInLetter) -> str:
        """The link that lets in, on the page of the account's role."""
        page = "dispatch" if letter.account.role == DISPATCHER else "clinic"
        return f"{self._address}/{page}/enter/{letter.token}"

    def request(self, account: Account, booking: AppointmentRecord) -> Letter:
        """A request has come: when, by when to answer, and links that answer it."""
        links = {
            action: f"{self._address}/clinic/answer/"
            + self._links.token(Answer(account.id, booking.code, booking.starts_at, action))
            for action in ("accept", "decline")
        }
        return self._letter(
            account,
            "letter_request.txt",
            dedupe_key=f"clinic-request:{booking.id}:{int(booking.starts_at.timestamp())}:{account.id}",
            start=booking.starts_at.astimezone(SEOUL),
            minutes=booking.duration_minutes,
            code=booking.code,
            respond_by=booking.respond_by and booking.respond_by.astimezone(SEOUL),
            page=f"{self._address}/clinic/bookings/{booking.code}",
            **links,
        )

    def quote_overdue(self, account: Account, quote: QuoteRecord) -> Letter:
        """A request for a quote is still not answered: since when, and where to answer it."""
        return self._letter(
            account,
            "letter_quote_overdue.txt",
            code=quote.code,
            asked=quote.created_at.astimezone(SEOUL),
            deadline=quote.deadline.astimezone(SEOUL),
            page=f"{self._address}/clinic/quotes/{quote.code}",
        )

    def _letter(self, account: Account, template: str, dedupe_key: str | None = None, **values: Any) -> Letter:
        subject, _, text = self._templates.get_template(template).render(**values).partition("\n")
        return Letter(to=account.email, subject=subject.strip(), text=text.lstrip("\n"), dedupe_key=dedupe_key)
