"""Chinese names as they are typed in pinyin. pypinyin's home.

Which reading a character has in a word is pypinyin's decision (its table of 47,000 phrases). It cannot know every word: it
reads 微调 as *weidiao*. So names are also indexed under their other readings, one character at a time, and nothing has to be
overridden by hand.
"""

import re
from functools import cache

from pypinyin import lazy_pinyin
from pypinyin.constants import PINYIN_DICT

from kg.language.chinese import HAN
from kg.search.normalise import without_marks

_HAN = re.compile(f"[{HAN}]")
_TONED = re.compile(r"(?:[a-z]+[1-5])+")
_PART = re.compile(rf"[{HAN}]|[^{HAN}]+")
_MOST_READINGS = 8
_NUMERALS = str.maketrans("0123456789", "零一二三四五六七八九")


@cache
def _readings_of(character: str) -> tuple[str, ...]:
    """All readings of a character, without tones, the usual one first."""
    toned = PINYIN_DICT.get(ord(character), character)
    return tuple(dict.fromkeys(map(plain, toned.split(","))))


def plain(syllables: str) -> str:
    """Pinyin as it is compared: without tones, and with u for ü and v, which keyboards write differently."""
    return without_marks(syllables).replace("v", "u")


def readings(letters: str) -> tuple[tuple[str, ...], ...]:
    """How a text is read, syllable by syllable, the likeliest way first, at most eight ways; other letters stand as they are.

    Empty for a text without Chinese characters.
    """
    if not _HAN.search(letters):
        return ()
    parts = _PART.findall(letters)
    known = [_readings_of(part) if _HAN.match(part) else (part,) for part in parts]
    first = tuple(one[0] for one in known) if all(len(one) == 1 for one in known) else _in_context(parts)
    others = [(*first[:at], other, *first[at + 1 :]) for at, some in enumerate(known) for other in some if other != first[at]]
    return (first, *others[: _MOST_READINGS - 1])


def reading(letters: str) -> str:
    """The likeliest reading of a text as one word; digits among Chinese characters are read as numerals (归1化)."""
    if not _HAN.search(letters):
        return plain(letters)
    return "".join(readings(letters.translate(_NUMERALS))[0])


def initials(syllables: tuple[str, ...]) -> str:
    """The first letter of each syllable."""
    return "".join(one[0] if one.isalpha() else one for one in syllables)


def typed(letters: str) -> str:
    """What someone typed, if it is pinyin, as pinyin is compared: tone marks and tone numbers removed."""
    return re.sub(r"[1-5]", "", plain(letters)) if _TONED.fullmatch(letters) else plain(letters)


def _in_context(parts: list[str]) -> tuple[str, ...]:
    read = iter(lazy_pinyin("".join(part for part in parts if _HAN.match(part))))
    return tuple(plain(next(read)) if _HAN.match(part) else part for part in parts)
