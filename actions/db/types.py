"""Column types: personal text that is never stored in the clear, texts in many languages, times in UTC.

Times are stored as ``TIMESTAMP`` without zone, in UTC, on both databases; Python sees aware UTC datetimes only.
"""

import base64
import hashlib
import hmac
import json
import re
import unicodedata
from datetime import datetime, timezone
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import JSON, DateTime, Text
from sqlalchemy.types import TypeDecorator

LAST_LOCALES = ("en", "ko")
"""Where a text is looked for when the reader's own language is missing: most visitors' second, then the source's."""


class EncryptionNotConfiguredError(RuntimeError):
    """A personal column was touched before :func:`configure`: refused rather than stored in the clear."""


class DecryptionFailedError(RuntimeError):
    """A stored value was changed, or written with a key that is not configured."""


class _Keys:
    fernet: MultiFernet | None = None
    newest: Fernet | None = None
    hash_keys: tuple[bytes, ...] = ()


def configure(keys: list[bytes]) -> None:
    """Set the keys of the personal columns for this process.

    Args:
        keys: Fernet keys (32 bytes, url-safe base64), the newest first; the first encrypts, all decrypt.

    Raises:
        ValueError: no key, or one that is not a Fernet key.
    """
    if not keys:
        raise ValueError("at least one encryption key is needed")
    _Keys.fernet = MultiFernet([Fernet(key) for key in keys])
    _Keys.newest = Fernet(keys[0])
    _Keys.hash_keys = tuple(
        HKDF(hashes.SHA256(), 32, None, b"concierge keyed hash").derive(base64.urlsafe_b64decode(key)) for key in keys
    )


def _fernet() -> MultiFernet:
    if _Keys.fernet is None:
        raise EncryptionNotConfiguredError("actions.db.types.configure(keys) was not called")
    return _Keys.fernet


def encrypt(text: str) -> str:
    """The text as an authenticated token (ASCII)."""
    return _fernet().encrypt(text.encode("utf-8")).decode("ascii")


def decrypt(token: str) -> str:
    """The text of a token.

    Raises:
        DecryptionFailedError: the token was changed, or its key is not configured.
    """
    try:
        return _fernet().decrypt(token.encode("ascii")).decode("utf-8")
    except InvalidToken as error:
        raise DecryptionFailedError("a stored value was changed or its key is missing") from error


def rotate(token: str) -> str:
    """The same text under the newest key."""
    try:
        return _fernet().rotate(token.encode("ascii")).decode("ascii")
    except InvalidToken as error:
        raise DecryptionFailedError("a stored value was changed or its key is missing") from error


def is_current(token: str) -> bool:
    """Whether a token was made with the newest key."""
    newest = _Keys.newest
    if newest is None:
        raise EncryptionNotConfiguredError("actions.db.types.configure(keys) was not called")
    try:
        newest.decrypt(token.encode("ascii"))
    except InvalidToken:
        return False
    return True


def normalise_value(value: str) -> str:
    """One form for one contact: addresses in small letters, telephone numbers as digits without ``+`` or ``00``."""
    text = unicodedata.normalize("NFKC", value).strip().casefold()
    digits = re.sub(r"[^\d]", "", text)
    if len(digits) >= 5 and re.fullmatch(r"[\d\s()+./-]+", text):
        return re.sub(r"^00", "", digits)
    return re.sub(r"\s+", "", text)


def keyed_hash(value: str) -> str:
    """HMAC-SHA256 of the normalised value under the newest key, in hexadecimal: to be stored beside the value."""
    return keyed_hashes(value)[0]


def keyed_hashes(value: str) -> list[str]:
    """The hash under every configured key, the newest first: to look for values written before a rotation."""
    if not _Keys.hash_keys:
        raise EncryptionNotConfiguredError("actions.db.types.configure(keys) was not called")
    data = normalise_value(value).encode("utf-8")
    return [hmac.new(key, data, hashlib.sha256).hexdigest() for key in _Keys.hash_keys]


class EncryptedString(TypeDecorator):
    """Text that is encrypted and authenticated (Fernet) before it reaches the database."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else encrypt(value)

    def process_result_value(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else decrypt(value)


class EncryptedJson(TypeDecorator):
    """A JSON value, encrypted as a whole."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Any) -> str | None:
        return None if value is None else encrypt(json.dumps(value, ensure_ascii=False, separators=(",", ":")))

    def process_result_value(self, value: str | None, dialect: Any) -> Any:
        return None if value is None else json.loads(decrypt(value))


class LocalizedText(TypeDecorator):
    """One text in many locales: a JSON object of locale code and text; see :func:`pick`."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: dict[str, str] | None, dialect: Any) -> dict[str, str] | None:
        if value is None:
            return None
        if not all(isinstance(key, str) and isinstance(text, str) for key, text in value.items()):
            raise TypeError("a localized text maps locale codes to texts")
        return dict(sorted(value.items()))


class UtcDateTime(TypeDecorator):
    """An aware datetime, stored in UTC without zone; given back as aware UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without zone was to be stored: {value!r}")
        return value.astimezone(timezone.utc).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.replace(tzinfo=timezone.utc)


def pick(texts: dict[str, str] | None, locale: str | None) -> str | None:
    """The text for a reader: exact locale, the same language in another script, English, Korean, any; None if empty."""
    if not texts:
        return None
    if locale and locale in texts:
        return texts[locale]
    if locale:
        language = locale.split("-")[0]
        for code in sorted(texts):
            if code.split("-")[0] == language:
                return texts[code]
    for code in LAST_LOCALES:
        if code in texts:
            return texts[code]
    return texts[min(texts)]
