"""Chinese names as they are typed in pinyin. pypinyin's home.

Which reading a character has is decided by the longest phrase around it in pypinyin's table of 47,000, else by its usual one.
The table cannot know every word: 微调 comes out as *weidiao*. So names are also indexed under their other readings, one
character at a time, and nothing has to be overridden by hand.
"""

import re
from functools import cache

from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

from kg.language.chinese import HAN
from kg.search.normalise import without_marks

_HAN = re.compile(f"[{HAN}]")
_TONED = re.compile(r"(?:[a-z]+[1-5])+")
_PART = re.compile(rf"[{HAN}]|[^{HAN}]+")
_MOST_READINGS = 8
_LONGEST_PHRASE = 4
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
    first = tuple(one[0] if len(one) == 1 else _in_context(parts, at) or one[0] for at, one in enumerate(known))
    others = [(*first[:at], other, *first[at + 1 :]) for at, some in enumerate(known) for other in some if other != first[at]]
    return (first, *others[: _MOST_READINGS - 1])


def reading(letters: str) -> str:
    """The likeliest reading of a text as one word; digits among Chinese characters are read as numerals (归1化)."""
    if not _HAN.search(letters):
        return plain(letters)
    return plain("".join(readings(letters.translate(_NUMERALS))[0]))


def initials(syllables: tuple[str, ...]) -> str:
    """The first letter of each syllable."""
    return "".join(one[0] if one.isalpha() else one for one in syllables)


def typed(letters: str) -> str:
    """What someone typed, if it is pinyin, as pinyin is compared: tone marks and tone numbers removed."""
    return re.sub(r"[1-5]", "", plain(letters)) if _TONED.fullmatch(letters) else plain(letters)


def _in_context(parts: list[str], at: int) -> str | None:
    """How a character is read in the longest phrase around it that pypinyin knows."""
    for length in range(_LONGEST_PHRASE, 1, -1):
        for start in range(max(0, at - length + 1), min(at, len(parts) - length) + 1):
            phrase = PHRASES_DICT.get("".join(parts[start : start + length]))
            if phrase:
                return plain(phrase[at - start][0])
    return None
