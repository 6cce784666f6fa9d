"""The letter with a code, read as a person reads it: the newest file of the outbox, its subject and its text."""

import re
from email import message_from_bytes, policy

from bot.worker.courier import OUTBOX, courier

ADDRESS = "bat.bold@example.com"
CODE = re.compile(r"(?<!\d)\d{6}(?!\d)")
DIGITS = {
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "th": "๐๑๒๓๔๕๖๗๘๙",
    "ja": "０１２３４５６７８９",
}
"""How some type digits on their phones."""


def letters(services):
    """All letters that were sent so far, the oldest first."""
    courier(services).mailing.deliver()
    files = sorted((services.settings.var_dir / OUTBOX).glob("*.eml"))
    return [message_from_bytes(path.read_bytes(), policy=policy.default) for path in files]


def code_of(letter):
    """The code in a letter."""
    (code,) = set(CODE.findall(letter.get_content()))
    return code


def typed(code, locale):
    """A code as somebody types it: in two groups, in the digits of their keyboard."""
    digits = DIGITS.get(locale, "0123456789")
    written = "".join(digits[int(one)] for one in code)
    return f"{written[:3]} {written[3:]}"


def other(code):
    """A code that is not this one."""
    return f"{(int(code) + 1) % 1_000_000:06d}"
