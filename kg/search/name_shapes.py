"""How surely a written name means its term, judged by its looks alone."""

import re
from typing import Literal

from kg.language.chinese import HAN, count_han

Shape = Literal["unmistakable", "technical", "everyday", "abbreviation"]
"""What a name looks like.

unmistakable: several words, four Chinese characters, code, or capitals inside a word: nothing else is written so.
technical: three Chinese characters, or an acronym of three letters or more in its own capitals.
everyday: one Latin word or two Chinese characters: may be a word of any day (loss, 训练).
abbreviation: two letters, or an acronym in small letters: may be anything (IN, cot).
"""

_LATIN_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"[._()=:]")
_INNER_CAPITAL = re.compile(r"[a-z\d][A-Z]|[A-Z]{2}[a-z]|[A-Za-z]\d|\d[A-Za-z]")
_ACRONYM = re.compile(r"[A-Z][A-Z\d]{0,5}s?")
_HAN = re.compile(f"[{HAN}]")


def shape(name: str, written: str) -> Shape:
    """The shape of a name, as its author gave it, where it is written so in a text."""
    han = count_han(name)
    if han:
        return "unmistakable" if len(name) >= 4 else "technical" if len(name) == 3 else "everyday"
    acronym = bool(_ACRONYM.fullmatch(name))
    if acronym and len(name) <= 2:
        return "abbreviation"
    if acronym or _mixed_acronym(name):
        return "technical" if _same_case(name, written) else "abbreviation"
    if _CODE.search(name) and len(name) > 3:
        return "unmistakable"
    if len(_LATIN_WORD.findall(name)) > 1:
        return "unmistakable"
    return "technical" if _INNER_CAPITAL.search(name) and _INNER_CAPITAL.search(written) else "everyday"


def _mixed_acronym(name: str) -> bool:
    """Whether a short name is mostly capitals, such as CoT or LoRA."""
    capitals = sum(map(str.isupper, name))
    return len(name) <= 5 and capitals >= 2 and capitals * 2 >= len(name)


def _same_case(name: str, written: str) -> bool:
    return name == written or name == written.removesuffix("s")
