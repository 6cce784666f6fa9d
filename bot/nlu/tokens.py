"""Tokenizers of ten languages, with spaCy as a library (blank pipelines: no models)."""

from collections.abc import Iterator
from threading import Lock
from typing import Any

import regex

FALLBACK = "xx"
# spaCy has no class for Mongolian; Korean's own tokenizer would need a dictionary that is not on PyPI.
_BLANK = {"mn": "xx"}
_CONFIG: dict[str, dict[str, Any]] = {
    "ko": {"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}},
    "zh": {"nlp": {"tokenizer": {"@tokenizers": "spacy.zh.ChineseTokenizer", "segmenter": "char"}}},
    "ja": {"nlp": {"tokenizer": {"@tokenizers": "spacy.ja.JapaneseTokenizer", "split_mode": "A"}}},
}
# What a light tokenizer does instead: characters for Japanese, what stands between spaces for Vietnamese and Thai.
_LIGHT: dict[str, tuple[str, dict[str, Any]]] = {
    "ja": ("zh", _CONFIG["zh"]),
    "vi": ("vi", {"nlp": {"tokenizer": {"@tokenizers": "spacy.vi.VietnameseTokenizer", "use_pyvi": False}}}),
    "th": ("xx", {}),
}
_RUN = regex.compile(r"[\p{Latin}\p{Nd}]+(?:[.,'’\-][\p{Latin}\p{Nd}]+)*")

Span = tuple[int, int]


class Tokenizers:
    """Splits text; a language's tokenizer is made when it is first needed."""

    def __init__(self, languages: tuple[str, ...], light: frozenset[str] = frozenset()):
        """Remember which languages there are and which of them are to be split in the light way."""
        self._languages = languages
        self._light = light
        self._made: dict[str, Any] = {}
        self._lock = Lock()

    def warm(self) -> None:
        """Make every tokenizer now."""
        for language in self._languages:
            self._tokenizer(language)

    def spans(self, text: str, language: str) -> list[Span]:
        """Start and end of each token; white space is none. An unknown language is split at spaces and punctuation."""
        known = language if language in self._languages else FALLBACK
        tokenizer = self._tokenizer(known)
        found = [(token.idx, token.idx + len(token)) for token in tokenizer(text) if not token.is_space]
        return list(_joined(text, found)) if known in ("zh", "ja") else found

    def _tokenizer(self, language: str) -> Any:
        with self._lock:
            if language not in self._made:
                import spacy

                blank, config = _BLANK.get(language, language), _CONFIG.get(language, {})
                if language in self._light:
                    blank, config = _LIGHT.get(language, (blank, config))
                self._made[language] = spacy.blank(blank, config=config).tokenizer
            return self._made[language]


def _joined(text: str, spans: list[Span]) -> Iterator[Span]:
    """Join again the Latin letters and digits that a tokenizer of characters took apart: "b o t o x"."""
    runs = {match.start(): match.end() for match in _RUN.finditer(text)}
    until = 0
    for start, end in spans:
        if start < until:
            continue
        until = max(end, runs.get(start, 0))
        yield start, until
