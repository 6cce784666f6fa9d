"""One settings object, read once from the environment and checked; every limit of the concierge is here."""

import contextlib
import os
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet
from pydantic import BaseSettings, Field, ValidationError, validator

from bot.mail_server import TLS, MailServer, mail_server

ROOT = Path(__file__).resolve().parent.parent
SEOUL = timezone(timedelta(hours=9), "KST")
SESSION_EVENTS = 100
"""A session of so many events is continued by a new one: a turn costs as much as its session is long."""

VERIFY_EMAIL = ("auto", "always", "never")


class SettingsError(ValueError):
    """A setting is missing or wrong; the text is one sentence for the operator."""


class Settings(BaseSettings):
    """All settings, with the environment variable of the same name in capitals."""

    # where things are
    var_dir: Path = ROOT / "var"
    models_dir: Path = ROOT / "models"
    data_dir: Path = ROOT / "data"
    model: Path | None = None
    database_url: str = ""
    tracker_url: str = ""
    redis_url: str = ""

    # who listens where
    host: str = "127.0.0.1"
    port: int = Field(8080, ge=1, le=65535)
    private_host: str = "127.0.0.1"  # rasa and actions: they ask nobody who is calling
    rasa_port: int = Field(5005, ge=1, le=65535)
    actions_port: int = Field(5055, ge=1, le=65535)
    postgresql_port: int = Field(55_432, ge=1, le=65535)
    redis_port: int = Field(56_379, ge=1, le=65535)
    rasa_replicas: int = Field(2, ge=1, le=8)  # of the production line-up; each takes some 750 MB
    rasa_urls: str = ""
    actions_url: str = ""
    allowed_origins: str = ""
    trusted_proxies: str = ""

    # secrets (generated below ``var_dir`` for the demonstration)
    secret_key: str = ""
    encryption_keys: str = ""

    # who runs it
    operator_profile: Path | None = None

    # limits
    body_max_bytes: int = Field(65_536, ge=1_024)
    message_max_chars: int = Field(2_000, ge=100)
    urgent_wait_seconds: float = Field(0.035, ge=0, le=2)
    session_days: int = Field(30, ge=1)
    rate_session_per_minute: int = Field(30, ge=1)
    rate_address_per_minute: int = Field(120, ge=1)
    new_sessions_address_per_minute: int = Field(20, ge=1)
    database_threads: int = Field(8, ge=1, le=64)
    dispatcher_workers: int = Field(4, ge=1, le=64)
    inbox_lease_seconds: int = Field(20, ge=2)
    turn_timeout_seconds: float = Field(30.0, gt=0)
    turn_give_up_seconds: int = Field(120, ge=1)
    action_retry_seconds: float = Field(15.0, ge=0)
    session_events: int = Field(SESSION_EVENTS, ge=20)
    draft_days: int = Field(7, ge=1)
    hold_minutes: int = Field(10, ge=1)
    max_open_bookings: int = Field(3, ge=1)
    wrong_code_limit: int = Field(5, ge=1)
    wrong_code_lock_minutes: int = Field(30, ge=1)
    clinic_answer_hours: int = Field(24, ge=1)
    near_km: float = Field(3.0, gt=0, le=100)
    case_answer_hours: int = Field(24, ge=1)
    case_owner: str = Field("desk", min_length=1, max_length=64)
    # interpreters and cars: who answers within which time, how long a car is taken, what can be asked for
    service_owner: str = Field("dispatcher", min_length=1, max_length=64)
    service_answer_hours: int = Field(24, ge=1, le=336)
    service_urgent_minutes: int = Field(15, ge=1, le=1_440)
    service_nearest_days: int = Field(7, ge=1, le=30)
    service_nearest_times: int = Field(3, ge=1, le=10)
    pickup_minutes: int = Field(120, ge=15, le=720)
    max_interpreter_hours: int = Field(8, ge=1, le=12)
    max_pickup_people: int = Field(8, ge=1, le=60)
    max_open_services: int = Field(4, ge=1, le=50)

    # days after which the nightly chore ends what is kept (docs/privacy.md says what each covers)
    retention_transcript_days: int = Field(180, ge=1)
    retention_unconsented_days: int = Field(7, ge=1)
    retention_inbox_days: int = Field(7, ge=1)
    retention_case_days: int = Field(365, ge=1)
    retention_booking_days: int = Field(365, ge=1)
    retention_unvisited_days: int = Field(90, ge=1)
    retention_report_years: int = Field(3, ge=2)  # the report of a year is due in the next
    retention_notice_days: int = Field(90, ge=1)
    retention_access_days: int = Field(730, ge=1)
    retention_letter_days: int = Field(30, ge=1)  # letters that are files in var/outbox
    retention_log_days: int = Field(90, ge=1)
    retention_hour: int = Field(4, ge=0, le=23)  # Seoul

    overdue_answer_hours: int = Field(4, ge=1, le=168)
    paper_answer_hours: int = Field(72, ge=1, le=720)
    booking_link_days: int = Field(180, ge=1)
    waitlist_days: int = Field(30, ge=1, le=365)
    waitlist_offer_minutes: int = Field(30, ge=1, le=1_440)
    # the clinic's page, and the accounts of staff
    public_url: str = ""
    staff_letter_minutes: int = Field(15, ge=1, le=1_440)
    staff_letters_per_hour: int = Field(5, ge=1)
    staff_code_limit: int = Field(5, ge=1)
    staff_code_lock_minutes: int = Field(30, ge=1)
    staff_session_hours: int = Field(12, ge=1, le=720)
    staff_answer_link_hours: int = Field(72, ge=1)
    staff_requests_per_minute: int = Field(120, ge=1)
    staff_sign_ins_per_minute: int = Field(10, ge=1)
    proposal_hours: int = Field(24, ge=1, le=336)
    calendar_max_bytes: int = Field(1_000_000, ge=1_024)
    # mail: without a server letters become files below ``var_dir``
    smtp_port: int = Field(0, ge=0, le=65_535)
    smtp_user: str = ""
    smtp_password: str = ""
    smtp_tls: str = "auto"
    smtp_host: str = ""
    smtp_url: str = ""
    smtp_timeout_seconds: float = Field(20.0, gt=0, le=120)
    mail_from: str = "Gangnam Concierge <concierge@localhost>"
    mail_attempts: int = Field(10, ge=1, le=50)
    mail_lease_seconds: int = Field(300, ge=2)
    # addresses of public bookings: auto (where a mail server is set), always or never
    verify_email: str = "auto"
    email_code_minutes: int = Field(15, ge=2, le=1_440)
    email_code_tries: int = Field(5, ge=1, le=20)
    email_codes_per_hour: int = Field(5, ge=1, le=60)
    delivery_poll_seconds: float = Field(2.0, gt=0, le=60)
    delivery_pause_seconds: float = Field(60.0, gt=0, le=3_600)
    # reminders, and what is asked after a visit; quiet hours are whole hours of the visitor's clock
    notice_day_before_hours: int = Field(24, ge=3, le=72)
    notice_two_hours_minutes: int = Field(120, ge=45, le=480)
    notice_visit_minutes: int = Field(120, ge=0, le=720)
    notice_care_hour: int = Field(10, ge=0, le=23)
    notice_rating_delay_hours: int = Field(6, ge=0, le=48)
    visit_answer_days: int = Field(30, ge=1, le=180)  # how long a visitor can say how a visit went
    mark_undo_hours: int = Field(24, ge=1, le=336)  # how long a clinic can take a mark back
    notice_quote_expiring_days: int = Field(3, ge=1, le=30)
    notice_quote_overdue_hours: int = Field(72, ge=1, le=336)  # after that a clinic is not reminded any more
    quiet_from_hour: int = Field(21, ge=0, le=23)
    quiet_until_hour: int = Field(8, ge=0, le=23)
    notice_attempts: int = Field(8, ge=1, le=50)
    notice_lease_seconds: int = Field(60, ge=2)
    # the directory in: rows compared at a time, and the share of bad rows from which on a file is not taken
    import_batch_rows: int = Field(1_000, ge=10, le=5_000)
    import_max_rejected_percent: int = Field(50, ge=0, le=100)
    # Seoul's hour from which on bookings at closed clinics are looked for, once a day
    closed_clinics_hour: int = Field(3, ge=0, le=23)
    # minutes a trip is planned with: from landing to the clinic, and from the clinic to the departure
    trip_incheon_arrival_minutes: int = Field(180, ge=0, le=1_440)
    trip_incheon_departure_minutes: int = Field(240, ge=0, le=1_440)
    trip_gimpo_arrival_minutes: int = Field(120, ge=0, le=1_440)
    trip_gimpo_departure_minutes: int = Field(180, ge=0, le=1_440)

    log_level: str = "INFO"
    frozen_now: datetime | None = None

    class Config:
        case_sensitive = False
        env_prefix = ""

    @validator("log_level")
    def _known_level(cls, value: str) -> str:
        level = value.upper()
        if level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
        return level

    @validator("database_url", "tracker_url")
    def _known_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg2://")):
            raise ValueError("must begin with sqlite:/// or postgresql://")
        return value

    @validator("public_url")
    def _known_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")

    @validator("smtp_tls")
    def _known_tls(cls, value: str) -> str:
        if value not in TLS:
            raise ValueError(f"must be one of {', '.join(TLS)}")
        return value

    @validator("verify_email")
    def _known_verification(cls, value: str) -> str:
        if value not in VERIFY_EMAIL:
            raise ValueError(f"must be one of {', '.join(VERIFY_EMAIL)}")
        return value

    @validator("smtp_url")
    def _readable_mail_server(cls, value: str) -> str:
        mail_server(value, "", 0, "", "", "auto")
        return value

    @validator("mail_from")
    def _can_be_answered(cls, value: str) -> str:
        if "@" not in parseaddr(value)[1] or "\n" in value:
            raise ValueError("must be an address, with or without a name before it")
        return value

    @validator("redis_url")
    def _known_redis(cls, value: str) -> str:
        if value and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("must begin with redis://, rediss:// or unix://")
        return value

    @validator("encryption_keys")
    def _fernet_keys(cls, value: str) -> str:
        for key in filter(None, value.split(",")):
            try:
                Fernet(key.strip().encode())
            except ValueError as error:
                raise ValueError("must be Fernet keys (32 bytes, url-safe base64), divided by commas") from error
        return value

    @validator("operator_profile")
    def _profile_exists(cls, value: Path | None) -> Path | None:
        if value is not None and not value.is_file():
            raise ValueError(f"the file {value} does not exist")
        return value

    @property
    def database(self) -> str:
        """URL of the main database; a SQLite file below ``var_dir`` unless set."""
        return self.database_url or f"sqlite:///{self.var_dir / 'concierge.db'}"

    @property
    def tracker_database(self) -> str:
        """URL of Rasa's tracker store; the main database on PostgreSQL, a file of its own on SQLite."""
        if self.tracker_url:
            return self.tracker_url
        if self.database.startswith("postgresql"):
            return self.database
        return f"sqlite:///{self.var_dir / 'rasa.db'}"

    @property
    def rasa_addresses(self) -> list[str]:
        """Base URLs of the Rasa replicas."""
        urls = [url.strip().rstrip("/") for url in self.rasa_urls.split(",") if url.strip()]
        return urls or [f"http://127.0.0.1:{self.rasa_port}"]

    @property
    def actions_address(self) -> str:
        """Webhook of the action server."""
        return self.actions_url or f"http://127.0.0.1:{self.actions_port}/webhook"

    @property
    def public_address(self) -> str:
        """Where people reach the gateway: what links in letters begin with."""
        return self.public_url or f"http://{self.host}:{self.port}"

    @property
    def mail_server(self) -> MailServer | None:
        """The mail server; None: letters become files. In demonstration nothing leaves the machine."""
        server = mail_server(
            self.smtp_url, self.smtp_host, self.smtp_port, self.smtp_user, self.smtp_password, self.smtp_tls
        )
        return None if server is not None and self.demonstration and not server.is_loopback else server

    @property
    def verifies_email(self) -> bool:
        """Whether the address of a public booking is verified; ``auto``: when letters leave the machine."""
        return self.verify_email == "always" or (self.verify_email == "auto" and self.mail_server is not None)

    @property
    def origins(self) -> list[str]:
        """Origins that may call the API from a browser; none means same origin only."""
        return [origin.strip() for origin in self.allowed_origins.split(",") if origin.strip()]

    @property
    def signing_key(self) -> str:
        """The key that signs sessions and payloads."""
        return self.secret_key or _kept(self.var_dir / "secret.key", lambda: secrets.token_urlsafe(48))

    @property
    def fernet_keys(self) -> list[bytes]:
        """Keys of the personal columns, the newest first."""
        text = self.encryption_keys or _kept(self.var_dir / "encryption.key", lambda: Fernet.generate_key().decode())
        return [key.strip().encode() for key in text.split(",") if key.strip()]

    @property
    def demonstration(self) -> bool:
        """True while no operator's profile is given: a banner everywhere, nothing leaves the machine."""
        return self.operator_profile is None

    def now(self) -> datetime:
        """The time in Seoul; ``FROZEN_NOW`` stops the clock for tests and demonstrations."""
        if self.frozen_now is not None:
            frozen = self.frozen_now
            return frozen.astimezone(SEOUL) if frozen.tzinfo else frozen.replace(tzinfo=SEOUL)
        return datetime.now(SEOUL)


def _kept(path: Path, make: Callable[[], str]) -> str:
    """A secret kept in a file that only its owner reads; made on first use, by one process only."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_text(make(), encoding="ascii")
        with contextlib.suppress(FileExistsError):  # another process was first: its secret counts
            os.link(draft, path)
        draft.unlink()
    return path.read_text(encoding="ascii").strip()


def load_settings(**overrides: Any) -> Settings:
    """The settings from the environment, with overrides for tests.

    Raises:
        SettingsError: names the variable and what is wrong with it.
    """
    try:
        return Settings(**overrides)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper()
        raise SettingsError(f"The setting {name} is wrong: {first['msg']}.") from error
