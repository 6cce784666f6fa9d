"""Chinese or Japanese without kana, and which script of Chinese."""

from collections.abc import Mapping, Sequence

from bot.text.profiles import Scorer
from bot.text.scripts import HanForms, script_of

_OWN_CHAR = 4.0
_OWN_WORD = 4.0
_FORM_LEAD = 0.15


class HanReader:
    """Tells Japanese from Chinese and the two scripts of Chinese apart.

    Args:
        forms: the characters that only one written form uses.
        japanese: words in kanji that Chinese does not use.
        chinese: words and characters that Japanese does not use.
        cantonese: characters of written Cantonese.
        scorer: profiles ``ja``, ``zh-Hans`` and ``zh-Hant``.
    """

    def __init__(
        self, forms: HanForms, japanese: Sequence[str], chinese: Sequence[str], cantonese: Sequence[str], scorer: Scorer
    ) -> None:
        self._forms = forms
        self._japanese = frozenset(japanese) - frozenset(chinese)
        self._chinese = frozenset(chinese) - frozenset(japanese)
        self._cantonese = frozenset("".join(word for word in cantonese if len(word) == 1))
        self._scorer = scorer

    def japanese_lead(self, text: str) -> tuple[float, bool]:
        """By how much Japanese is likelier than Chinese (log scale), and whether characters of one alone decided."""
        forms = self._forms
        chars = [char for char in text if script_of(char) == "Hani"]
        own = sum(char in forms.japanese or char == "々" for char in chars)
        foreign = sum(char in forms.foreign_to_japanese for char in chars)
        if bool(own) != bool(foreign):
            return (_OWN_CHAR * own - _OWN_CHAR * foreign, True)
        lead = _OWN_CHAR * (own - foreign)
        if not foreign and not forms.simplified.isdisjoint(chars) and not forms.traditional.isdisjoint(chars):
            lead += _OWN_CHAR  # Japanese simplified some characters and kept others
        lead += _OWN_WORD * (_hits(chars, self._japanese) - _hits(chars, self._chinese))
        scores, _ = self._scorer.score(text)
        if scores:
            lead += scores["ja"] - max(scores["zh-Hans"], scores["zh-Hant"])
        return lead, False

    def written_form(self, text: str) -> str | None:
        """``zh-Hans`` or ``zh-Hant`` by the majority of the characters of one alone; None when there is no majority."""
        if any(char in self._cantonese for char in text):
            return "zh-Hant"
        simplified = sum(char in self._forms.simplified for char in text)
        traditional = sum(char in self._forms.traditional for char in text)
        if simplified == traditional:
            return None
        return "zh-Hans" if simplified > traditional else "zh-Hant"

    def likelier_form(self, text: str) -> str | None:
        """The written form in whose places people word it so, where no character tells; None when it is even."""
        scores, _ = self._scorer.score(text)
        if not scores or abs(scores["zh-Hant"] - scores["zh-Hans"]) < _FORM_LEAD:
            return None
        return "zh-Hant" if scores["zh-Hant"] > scores["zh-Hans"] else "zh-Hans"


def _hits(chars: Sequence[str], words: frozenset[str]) -> float:
    """How much of the text listed words cover, in words of two characters; the longest first, none counted twice."""
    hits, index = 0.0, 0
    while index < len(chars):
        for size in (4, 3, 2, 1):
            if "".join(chars[index : index + size]) in words:
                hits += size / 2
                index += size
                break
        else:
            index += 1
    return hits


def prior_lead(weights: Mapping[str, float]) -> float:
    """The lead that the conversation and the hint give to Japanese over Chinese."""
    return weights.get("ja", 0.0) - weights.get("zh", 0.0)
