"""How surely a written name means its term, judged by its looks alone."""

import re
from typing import Literal

from kg.language.chinese import count_han

Shape = Literal["unmistakable", "acronym", "technical", "everyday", "abbreviation"]
"""What a name looks like.

unmistakable: several words, four Chinese characters, code, or capitals or digits inside a word: nothing else is written so.
acronym: three letters or more in its own capitals (GAN).
technical: three Chinese characters, or a coined word in small letters (pytorch).
everyday: one Latin word or two Chinese characters: may be a word of any day (loss, 训练).
abbreviation: two letters in their own capitals (IN), or an acronym in small letters (cot): may be anything.
"""

_LATIN_WORD = re.compile(r"[^\W_]+")
_CODE = re.compile(r"[._()=:]")
_COINED = re.compile(r"[a-z\d][A-Z]|[A-Z]{2}[a-z]|[A-Za-z]\d|\d[A-Za-z]")
_ACRONYM = re.compile(r"[A-Z][A-Z\d]{0,5}s?")


def shape(name: str, written: str) -> Shape | None:
    """The shape of a name, as its author gave it, where it is written so in a text; None where it is not that name at all:
    two letters are one only in their own case."""
    if count_han(name):
        return "unmistakable" if len(name) >= 4 else "technical" if len(name) == 3 else "everyday"
    if _ACRONYM.fullmatch(name) or _mostly_capitals(name):
        if not _same_case(name, written):
            return None if len(name) <= 2 else "abbreviation"
        return "abbreviation" if len(name) <= 2 else "acronym"
    if len(_LATIN_WORD.findall(name)) > 1 or (_CODE.search(name) and len(name) > 3):
        return "unmistakable"
    if _COINED.search(name):
        return "unmistakable" if _COINED.search(written) else "technical"
    return "everyday"


def _mostly_capitals(name: str) -> bool:
    """Whether a short name is mostly capitals, such as CoT or LoRA."""
    capitals = sum(map(str.isupper, name))
    return len(name) <= 5 and capitals >= 2 and capitals * 2 >= len(name)


def _same_case(name: str, written: str) -> bool:
    return name == written or name == written.removesuffix("s")
