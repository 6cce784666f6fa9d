"""Letters: posted, sent once, tried again, given up; files, and a real SMTP server on this machine."""

import logging
import os
import socket
import socketserver
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from actions.db import models
from actions.db.repositories import MailRepository
from actions.db.types import configure
from actions.services.mail import Attachment, Letter, MailService
from bot.mail_server import MailServer, mail_server
from bot.settings import ROOT, SettingsError, load_settings
from bot.worker.mailing import RefusedError, Smtp, UnavailableError
from tests.unit.db.database import together
from tests.unit.worker.post import Post

LETTER = Letter(
    to="sarnai@example.org",
    subject="Сануулга",
    text="Сайн байна уу?\nМаргааш уулзъя.\n",
    html="<p>Сайн байна уу?</p>",
    attachments=(Attachment("booking.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),),
    dedupe_key="k1",
)


def service(post: Post) -> MailService:
    return MailService(MailRepository(post.desk.db), lambda: post.desk.now)


def test_a_letter_becomes_a_file_that_other_programs_read(post: Post) -> None:
    service(post).post(LETTER)
    service(post).post(LETTER)
    assert post.mailing().deliver() == 1
    assert post.mailing().deliver() == 0
    (found,) = post.letters()
    assert (found["To"], found["Subject"], found["From"].addresses[0].domain) == (
        "sarnai@example.org",
        "Сануулга",
        "example.org",
    )
    plain, html = found.get_body(("plain",)), found.get_body(("html",))
    assert plain is not None and plain.get_content().splitlines() == LETTER.text.splitlines()
    assert html is not None and html.get_content().strip() == LETTER.html
    (attachment,) = found.iter_attachments()
    assert (attachment.get_filename(), attachment.get_content_type()) == ("booking.ics", "text/calendar")
    assert attachment.get_payload(decode=True) == LETTER.attachments[0].data
    (path,) = post.folder.iterdir()
    assert "Маргааш уулзъя." in path.read_text(encoding="utf-8")  # without a program, too
    assert "sarnai" not in path.name
    assert (path.stat().st_mode & 0o777, post.folder.stat().st_mode & 0o777) == (0o600, 0o700)


def test_nothing_readable_is_stored_and_nothing_at_all_once_it_is_sent(post: Post) -> None:
    service(post).post(LETTER)
    with post.desk.db.engine.connect() as connection:
        stored = str(connection.exec_driver_sql("SELECT * FROM mail").all())
    assert "sarnai" not in stored and "Сануулга" not in stored
    post.mailing().deliver()
    with post.desk.db.read() as session:
        row = session.execute(select(models.Mail)).scalar_one()
        assert (row.recipient, row.content, row.state, row.attempts) == (None, None, "done", 1)


def test_a_letter_with_a_time_waits_for_it(post: Post) -> None:
    service(post).post(LETTER, due_at=post.desk.now + timedelta(hours=1))
    assert post.mailing().deliver() == 0
    post.desk.now += timedelta(hours=1)
    assert post.mailing().deliver() == 1


@pytest.mark.parametrize("broken", [{"to": "nobody"}, {"to": "a@b.c\r\nBcc: x@y.z"}, {"subject": "a\nBcc: x@y.z"}])
def test_no_line_breaks_into_a_letters_head(post: Post, broken: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="letter"):
        service(post).post(replace(LETTER, **broken))  # type: ignore[arg-type]


class Failing:
    """A server that is away for so many letters, and counts what it took."""

    encoding = "8bit"

    def __init__(self, times: int) -> None:
        self.times = times
        self.taken: list[str] = []

    def send(self, name: str, message: EmailMessage) -> None:
        if self.times:
            self.times -= 1
            raise UnavailableError("away")
        self.taken.append(name)


def test_a_server_that_is_away_is_asked_again_later_and_later(post: Post) -> None:
    service(post).post(LETTER)
    away = Failing(2)
    assert post.mailing(away).deliver() == 0
    post.desk.now += timedelta(seconds=59)
    assert post.mailing(away).deliver() == 0 and away.times == 1
    post.desk.now += timedelta(seconds=1)
    assert post.mailing(away).deliver() == 0 and away.times == 0
    post.desk.now += timedelta(seconds=119)
    assert post.mailing(away).deliver() == 0
    post.desk.now += timedelta(seconds=1)
    assert post.mailing(away).deliver() == 1
    assert len(away.taken) == 1


def test_after_enough_tries_it_is_given_up_and_the_log_names_nobody(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    service(post).post(LETTER)
    away = Failing(99)
    for _ in range(5):
        post.mailing(away).deliver()
        post.desk.now += timedelta(hours=2)
    assert away.times == 96
    assert MailRepository(post.desk.db).counts() == {"failed": 1}
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == ["mail_failed"]
    (record,) = (record for record in caplog.records if record.getMessage() == "mail_failed")
    assert record.fields == {"mail": 1, "attempts": 3, "why": "away"}  # type: ignore[attr-defined]


def test_many_workers_send_each_letter_once(post: Post) -> None:
    for number in range(20):
        service(post).post(Letter(f"guest{number}@example.org", "s", "t"))
    counter = Failing(0)
    workers = [post.mailing(counter, owner=f"w{number}") for number in range(6)]
    together([threading.Thread(target=worker.deliver) for worker in workers])
    assert len(counter.taken) == len(set(counter.taken)) == 20


KILLED = """
import os, sys
from datetime import datetime
from pathlib import Path
from actions.db.engine import Database
from actions.db.repositories import MailRepository
from actions.db.types import configure
from bot.worker.mailing import Files, Mailing
from bot.worker.telling import Tries
configure([sys.argv[2].encode()])
files, moment = Files(Path(sys.argv[4])), sys.argv[5]

class Dies:
    encoding = "8bit"

    def send(self, name, message):
        if moment == "after":
            files.send(name, message)
        os.kill(os.getpid(), 9)

now = datetime.fromisoformat(sys.argv[3])
mails = MailRepository(Database(sys.argv[1]))
Mailing(mails, Dies(), "Gangnam Concierge <concierge@example.org>", Tries(3, 20, 60), lambda: now, "dying").deliver()
"""


@pytest.mark.sqlite
@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_worker_killed_in_the_middle_leaves_one_letter(post: Post, moment: str) -> None:
    key = Fernet.generate_key()
    configure([key])
    service(post).post(LETTER)
    url, now = str(post.desk.db.engine.url), post.desk.now.isoformat()
    command = [sys.executable, "-c", KILLED, url, key.decode(), now, str(post.folder), moment]
    assert subprocess.run(command, cwd=ROOT, env=dict(os.environ), check=False).returncode == -9
    assert post.mailing(owner="w2").deliver() == 0
    post.desk.now += timedelta(seconds=20)
    assert post.mailing(owner="w2").deliver() == 1
    assert [str(letter["To"]) for letter in post.letters()] == ["sarnai@example.org"]


class _Server(socketserver.ThreadingTCPServer):
    """Speaks as much SMTP as a letter needs; refuses whom it is told to."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, refuses: dict[str, str]) -> None:
        super().__init__(("127.0.0.1", 0), _Talk)
        self.refuses = refuses
        self.taken: list[bytes] = []


class _Talk(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        self._say("220 here")
        while line := self.rfile.readline().decode().strip():
            verb = line[:4].upper()
            if verb == "RCPT":
                refused = next((code for who, code in self.server.refuses.items() if who in line), None)
                self._say(refused or "250 ok")
            elif verb == "DATA":
                self._say("354 go on")
                self.server.taken.append(b"".join(iter(self.rfile.readline, b".\r\n")))
                self._say("250 taken")
            elif verb == "QUIT":
                self._say("221 bye")
                return
            else:
                self._say("250 ok")

    def _say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


@contextmanager
def listening(**refuses: str) -> Iterator[_Server]:
    server = _Server(refuses)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def transport(port: int) -> Smtp:
    server = mail_server(f"smtp://127.0.0.1:{port}", "", 0, "", "", "auto")
    assert server is not None and server.tls == "none"
    return Smtp(server, timeout_seconds=5)


def test_a_mail_server_is_given_the_letter_with_a_lasting_number(post: Post) -> None:
    service(post).post(LETTER)
    with listening() as server:
        assert post.mailing(transport(server.server_address[1])).deliver() == 1
    (taken,) = server.taken
    found = message_from_bytes(taken, policy=default)
    assert (found["To"], found["Subject"]) == ("sarnai@example.org", "Сануулга")
    assert found["Message-ID"] == "<20261123T010000-00000001@example.org>"


@pytest.mark.parametrize(("answer", "state"), [("550 nobody", "failed"), ("451 later", "new")])
def test_a_refusal_for_good_is_final_and_one_for_now_is_not(post: Post, answer: str, state: str) -> None:
    service(post).post(LETTER)
    with listening(sarnai=answer) as server:
        assert post.mailing(transport(server.server_address[1])).deliver() == 0
    assert MailRepository(post.desk.db).counts() == {state: 1}


def test_a_server_that_does_not_answer_is_away(post: Post) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    service(post).post(LETTER)
    assert post.mailing(transport(port)).deliver() == 0
    assert MailRepository(post.desk.db).counts() == {"new": 1}


def test_no_password_goes_over_a_line_that_anybody_reads() -> None:
    with listening() as server:
        port = server.server_address[1]
        refuses = Smtp(MailServer("127.0.0.1", port, "user", "secret", "starttls"), timeout_seconds=5)
        with pytest.raises((UnavailableError, RefusedError)):
            refuses.send("x", EmailMessage())
    assert server.taken == []


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, None),
        ({"smtp_url": "smtp://127.0.0.1:1025"}, MailServer("127.0.0.1", 1025, "", "", "none")),
        ({"smtp_host": "localhost"}, MailServer("localhost", 25, "", "", "none")),
        ({"smtp_host": "mail.example.org"}, None),  # in demonstration nothing leaves the machine
        ({"smtp_url": "smtps://a%40b:p%2Fw@[::1]"}, MailServer("::1", 465, "a@b", "p/w", "tls")),
    ],
)
def test_the_mail_server_of_the_settings(settings: dict[str, str], expected: MailServer | None) -> None:
    assert load_settings(**settings).mail_server == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("", "mail.example.org", 0, "u", "p", "auto"), MailServer("mail.example.org", 587, "u", "p", "starttls")),
        (("smtps://mail.example.org", "", 0, "u", "p", "auto"), MailServer("mail.example.org", 465, "u", "p", "tls")),
        (
            ("smtp://u:p@mail.example.org:2525", "", 0, "", "", "none"),
            MailServer("mail.example.org", 2525, "u", "p", "none"),
        ),
    ],
)
def test_a_mail_server_elsewhere_is_spoken_to_in_secret(arguments: tuple, expected: MailServer) -> None:  # type: ignore[type-arg]
    assert mail_server(*arguments) == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [("smtp_url", "http://mail"), ("smtp_url", "smtp://"), ("smtp_tls", "maybe"), ("mail_from", "nobody")],
)
def test_wrong_settings_are_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name.upper()):
        load_settings(**{name: value})
