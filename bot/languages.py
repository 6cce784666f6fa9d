"""The one list of the languages the concierge speaks.

Everything else (catalogues, training data, tests, command line) asks this registry; nothing else lists languages.
A *language* is what a visitor speaks (``zh``); a *locale* is what a catalogue is written in (``zh-Hans``).
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Locale:
    """One written form of a language.

    Attributes:
        code: BCP 47 tag, the name of the folder under ``data/locales``.
        language: the language it writes, a code of :data:`LANGUAGES`.
        own_name: the name its readers use.
        script: ISO 15924 code.
        direction: ``ltr`` or ``rtl``.
        cldr: the identifier Babel knows it by.
    """

    code: str
    language: str
    own_name: str
    script: str
    direction: str
    cldr: str


_ALL = (
    Locale("en", "en", "English", "Latn", "ltr", "en_GB"),
    Locale("zh-Hans", "zh", "简体中文", "Hans", "ltr", "zh_Hans"),
    Locale("zh-Hant", "zh", "繁體中文", "Hant", "ltr", "zh_Hant"),
    Locale("ja", "ja", "日本語", "Jpan", "ltr", "ja"),
    Locale("ru", "ru", "Русский", "Cyrl", "ltr", "ru"),
    Locale("mn", "mn", "Монгол", "Cyrl", "ltr", "mn"),
    Locale("es", "es", "Español", "Latn", "ltr", "es"),
    Locale("vi", "vi", "Tiếng Việt", "Latn", "ltr", "vi"),
    Locale("th", "th", "ไทย", "Thai", "ltr", "th"),
    Locale("ar", "ar", "العربية", "Arab", "rtl", "ar"),
    Locale("ko", "ko", "한국어", "Kore", "ltr", "ko"),
)

LOCALES: dict[str, Locale] = {locale.code: locale for locale in _ALL}
LANGUAGES: tuple[str, ...] = tuple(dict.fromkeys(locale.language for locale in _ALL))
STAFF_LANGUAGE = "ko"
VISITOR_LANGUAGES: tuple[str, ...] = tuple(code for code in LANGUAGES if code != STAFF_LANGUAGE)
FALLBACK_LOCALE = "en"


def locale_of(tag: str | None) -> Locale | None:
    """The locale that serves a BCP 47 tag (``zh-TW``, ``ar_EG``, ``es-419`` …), or None when none does."""
    if not tag:
        return None
    parts = tag.replace("_", "-").split("-")
    base = parts[0].lower()
    if base in ("zh", "yue"):
        rest = {part.lower() for part in parts[1:]}
        traditional = base == "yue" or rest & {"hant", "tw", "hk", "mo"}
        return LOCALES["zh-Hant" if traditional and "hans" not in rest else "zh-Hans"]
    return LOCALES.get(base)


def default_locale(language: str) -> Locale:
    """The locale a language is written in when nothing tells its script apart (``zh`` -> ``zh-Hans``).

    Raises:
        KeyError: the language is not one of :data:`LANGUAGES`.
    """
    for locale in _ALL:
        if locale.language == language:
            return locale
    raise KeyError(language)
