"""Folders of the repository, for paths that a component's configuration gives relative to it."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PINYIN = ROOT / "data" / "language_id" / "pinyin.txt"
"""Table of Chinese syllables, see :func:`bot.text.romanise.syllables_of`."""


def in_repository(path: str | Path) -> Path:
    """An absolute path; a relative one begins at the root of the repository."""
    given = Path(path)
    return given if given.is_absolute() else ROOT / given
