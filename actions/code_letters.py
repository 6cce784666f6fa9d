"""The letter with the code that proves an address. Its subject names nothing personal, and it names no booking."""

from datetime import datetime
from functools import cached_property
from pathlib import Path

from actions.services.mail import Letter
from bot.text.catalogue import Catalogue
from bot.text.formats import moment_text, seoul

FILES = ("verification.ftl", "gateway.ftl")
"""The catalogues the letter is written from: all of them take seconds to read."""


class CodeLetters:
    """Writes it in the visitor's language; the catalogues are read when the first one is written."""

    def __init__(self, locales: Path, *, demonstration: bool) -> None:
        self._locales = locales
        self._demonstration = demonstration

    @cached_property
    def _catalogue(self) -> Catalogue:
        return Catalogue.load(self._locales, files=FILES)

    def __call__(self, address: str, code: str, locale: str, until: datetime) -> Letter:
        """The letter; ``until`` the code counts."""
        write = self._catalogue.format
        text = write("mail-code-text", locale, code=code, until=moment_text(seoul(until), locale))
        if self._demonstration:
            text = "\n\n".join((text, write("demo-banner", locale)))
        return Letter(to=address, subject=write("mail-code-subject", locale), text=text)
