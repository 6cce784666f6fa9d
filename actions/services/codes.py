"""Booking codes: ``GC-`` and six characters that cannot be mistaken for one another (Crockford's base 32)."""

import secrets
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PREFIX = "GC-"
LENGTH = 6
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """A random code: one of 32^6, about a thousand million."""
    return PREFIX + "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def read_code(typed: str) -> str | None:
    """The code as stored, however it was typed (small letters, no dash, O for zero); None when it cannot be one."""
    text = "".join(char for char in unicodedata.normalize("NFKC", typed).upper() if char.isalnum())
    body = text[2:] if len(text) == LENGTH + 2 and text.startswith("GC") else text
    body = body.translate(_READ_AS)
    if len(body) != LENGTH or any(char not in ALPHABET for char in body):
        return None
    return PREFIX + body
