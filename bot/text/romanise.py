"""How people type Russian, Mongolian, Vietnamese, Chinese, Japanese and Arabic in Latin letters.

Used to build profiles, and to find what a line typed so was. Each line is given one of several habits, chosen by its
own checksum, so that a corpus shows them all and building twice gives the same profile.
"""

import re
import unicodedata
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path


def _letters(pairs: str) -> dict[str, str]:
    """A table out of ``letter:reading`` pairs; a reading may be empty."""
    return {letter: reading for letter, _, reading in (pair.partition(":") for pair in pairs.split())}


_RU = _letters("а:a б:b в:v г:g д:d е:e з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ы:y э:e ъ: ь:")
_RU_HABITS = (
    {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ё": "yo"},
    {
        "ж": "zh",
        "х": "h",
        "ц": "c",
        "ч": "ch",
        "ш": "sh",
        "щ": "sch",
        "ю": "yu",
        "я": "ya",
        "ё": "e",
        "й": "i",
        "ь": "'",
    },
    {"ж": "j", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "u", "я": "ia", "ё": "e", "й": "i", "ы": "i"},
    {"ж": "zh", "х": "x", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "ju", "я": "ja", "ё": "jo", "й": "j"},
)
_MN = _letters(
    "а:a б:b в:v г:g д:d е:ye ё:yo ж:j з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ш:sh щ:sh э:e ъ: ь:i"
)
_MN_HABITS = (
    {"ө": "u", "ү": "u", "х": "h", "ц": "ts", "ч": "ch", "ы": "ii", "ю": "yu", "я": "ya"},
    {"ө": "o", "ү": "u", "х": "kh", "ц": "ts", "ч": "ch", "ы": "y", "ю": "yu", "я": "ya", "ь": ""},
    {"ө": "o", "ү": "u", "х": "h", "ц": "ts", "ч": "ch", "ы": "ii", "ю": "yu", "я": "ya", "в": "w", "ь": ""},
    {"ө": "u", "ү": "v", "х": "h", "ц": "c", "ч": "ch", "ы": "ii", "ю": "yu", "я": "ya", "е": "e", "ь": ""},
)
RUSSIAN_HABITS: tuple[dict[str, str], ...] = tuple(_RU | habit for habit in _RU_HABITS)
MONGOLIAN_HABITS: tuple[dict[str, str], ...] = tuple(_MN | habit for habit in _MN_HABITS)
"""What each letter is typed as, one table for each way of doing it."""
_AR_WORDS = _letters(
    "في:fi من:min على:3ala الى:ila إلى:ila عن:3an مع:ma3 ما:ma هو:huwa هي:hiya هل:hal كم:kam كيف:keef متى:mata "
    "اين:wen أين:wen لي:li أن:an ان:in لا:la نعم:na3am هذا:hatha هذه:hathi اليوم:elyoum غدا:bokra غدًا:bokra يوم:youm "
    "الساعة:elsa3a ساعة:sa3a أريد:areed اريد:areed شكرا:shukran لدي:3indi عندي:3indi هناك:hnak ماذا:matha لو:law "
    "سمحت:samaht فضلك:fadlak انا:ana أنا:ana"
)
_AR = _letters(
    "ا:a ب:b ت:t ث:th ج:j ح:7 خ:kh د:d ذ:th ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:3 غ:gh ف:f ق:2 ك:k ل:l م:m ن:n ه:h "
    "و:w ي:y ء:2 أ:a إ:i آ:a ؤ:2 ئ:2 ى:a ة:a چ:ch پ:p ڤ:v"
)
_AR_HABITS: tuple[dict[str, str], ...] = (
    {},
    {"ق": "q", "خ": "5", "ج": "g", "ذ": "z", "ث": "s", "ة": "eh"},
    {"ق": "g", "ح": "h", "ط": "6", "ء": "", "ش": "ch", "ؤ": "o", "ئ": "e"},
    {"ق": "q", "غ": "8", "ص": "9", "ة": "ah", "ظ": "th"},
)
_KANA = _letters(
    "ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku ケ:ke コ:ko サ:sa シ:shi ス:su セ:se ソ:so タ:ta チ:chi ツ:tsu テ:te "
    "ト:to ナ:na ニ:ni ヌ:nu ネ:ne ノ:no ハ:ha ヒ:hi フ:fu ヘ:he ホ:ho マ:ma ミ:mi ム:mu メ:me モ:mo ヤ:ya ユ:yu ヨ:yo "
    "ラ:ra リ:ri ル:ru レ:re ロ:ro ワ:wa ヲ:wo ン:n ガ:ga ギ:gi グ:gu ゲ:ge ゴ:go ザ:za ジ:ji ズ:zu ゼ:ze ゾ:zo "
    "ダ:da ヂ:ji ヅ:zu デ:de ド:do バ:ba ビ:bi ブ:bu ベ:be ボ:bo パ:pa ピ:pi プ:pu ペ:pe ポ:po ヴ:vu"
)
_SMALL = _letters("ャ:ya ュ:yu ョ:yo ァ:a ィ:i ゥ:u ェ:e ォ:o")


def bare_vietnamese(text: str) -> str:
    """The text as typed without tones and other marks."""
    split = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(char for char in split if not unicodedata.combining(char))


def russian(text: str) -> str:
    """Russian in Latin letters."""
    return _mapped(text, RUSSIAN_HABITS)


def mongolian(text: str) -> str:
    """Mongolian in Latin letters."""
    return _mapped(text, MONGOLIAN_HABITS)


def arabic(text: str) -> str:
    """Arabic as typed in chat ("arabizi"), with digits for the letters that Latin lacks and guessed short vowels."""
    habit = _AR | _AR_HABITS[_habit(text, len(_AR_HABITS))]
    article = ("el", "al", "l")[_habit(text + "l", 3)]
    return " ".join(_arabic_word(word, habit, article, "aei"[_habit(word, 3)]) for word in text.split())


def syllables_of(table: Path) -> dict[str, str]:
    """The syllable of each character.

    Args:
        table: lines of a syllable and the characters read so; of several readings the first holds.
    """
    syllables: dict[str, str] = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            syllable, chars = line.split()
            for char in chars:
                syllables.setdefault(char, syllable)
    return syllables


def pinyin_reader(table: Path) -> Callable[[str], str]:
    """A reader of Chinese as pinyin without tones; characters that the table lacks are left out.

    Args:
        table: see :func:`syllables_of`.
    """
    syllables = syllables_of(table)

    def read(text: str) -> str:
        joiner = (" ", " ", "")[_habit(text, 3)]
        return joiner.join(syllables.get(char, "" if char.strip() else " ") for char in text)

    return read


def japanese_reader() -> Callable[[str], str]:
    """A reader of Japanese in Hepburn letters, by the dictionary of SudachiPy."""
    from sudachipy import Dictionary, SplitMode  # type: ignore[import-untyped]

    tokenizer = Dictionary(dict="core").create(mode=SplitMode.B)

    def read(text: str) -> str:
        habit = _habit(text, 4)
        words: list[str] = []
        for token in tokenizer.tokenize(text):
            reading = _hepburn(token.reading_form(), habit)
            if token.part_of_speech()[0] == "助詞" and token.surface() in "はへを":
                reading = {"は": "wa", "へ": "e", "を": "o" if habit % 2 else "wo"}[token.surface()]
            if token.part_of_speech()[0] == "助動詞" and words:
                words[-1] += reading
            else:
                words.append(reading)
        return " ".join(filter(None, words))

    return read


def _habit(text: str, count: int) -> int:
    return zlib.crc32(text.encode()) % count


def _mapped(text: str, habits: Sequence[dict[str, str]]) -> str:
    table = habits[_habit(text, len(habits))]
    return "".join(table.get(char, char) for char in text.lower())


def _arabic_word(word: str, letters: dict[str, str], article: str, vowel: str) -> str:
    if word in _AR_WORDS:
        return _AR_WORDS[word]
    prefix = ""
    if word.startswith("ال") and len(word) > 3:
        prefix, word = article, word[2:]
    word = re.sub("[\u064b-\u0652\u0640]", "", word)
    word = re.sub("(?<=.)و(?=[^اوي])", "o", word)
    word = re.sub("(?<=.)ي(?=[^اوي]|$)", "i", word)
    consonant = "[بتثجحخدذرزسشصضطظعغفقكلمنه]"
    word = re.sub(f"({consonant})(?={consonant}{consonant})", rf"\1{vowel}", word)
    word = re.sub(f"^({consonant})(?={consonant})", rf"\1{vowel}", word)
    word = re.sub(f"({consonant})(?={consonant}$)", rf"\1{vowel}", word)
    return prefix + "".join(letters.get(char, char) for char in word)


def _hepburn(reading: str, habit: int) -> str:
    out = ""
    double = False
    for char in reading:
        if char == "ッ":
            double = True
        elif char == "ー":
            out += out[-1:] if habit == 0 else ""
        elif char in _SMALL:
            small = _SMALL[char]
            soft = small[0] == "y" and out.endswith(("shi", "chi", "ji"))
            out = out[:-1] + small[soft:]
        elif char in _KANA:
            syllable = _KANA[char]
            out += ("t" if syllable.startswith("ch") else syllable[0]) + syllable if double else syllable
            double = False
    if habit in (1, 2):
        out = re.sub("o[uo]", "o", out).replace("uu", "u")
    return out
