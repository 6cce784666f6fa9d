"""Codes that people keep: a prefix and six characters that cannot be mistaken for one another (Crockford's base 32)."""

import secrets
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PREFIX = "GC-"
CASE_PREFIX = "GQ-"
QUOTE_PREFIX = "GE-"
SERVICE_PREFIX = "GS-"
LENGTH = 6
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code(prefix: str = PREFIX) -> str:
    """A random code, of a booking unless another prefix is given: one of 32^6, about a thousand million."""
    return prefix + "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def new_case_code() -> str:
    """A random code of a case."""
    return new_code(CASE_PREFIX)


def new_quote_code() -> str:
    """A random code of a request for a quote."""
    return new_code(QUOTE_PREFIX)


def new_service_code() -> str:
    """A random code of a request for an interpreter or a car."""
    return new_code(SERVICE_PREFIX)


def read_code(typed: str) -> str | None:
    """The booking code as stored, however it was typed (small letters, no dash, O for zero); None when it is none."""
    text = "".join(char for char in unicodedata.normalize("NFKC", typed).upper() if char.isalnum())
    body = text[2:] if len(text) == LENGTH + 2 and text.startswith("GC") else text
    body = body.translate(_READ_AS)
    if len(body) != LENGTH or any(char not in ALPHABET for char in body):
        return None
    return PREFIX + body
