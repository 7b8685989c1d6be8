"""A name or a query as search compares it."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from kg.language.chinese import HAN, mainland_wording
from kg.language.names import fold

_WORD = re.compile(rf"[{HAN}]+|(?:(?![{HAN}])[^\W_])+[+#]*")
_MARKS = re.compile(r"[\u0300-\u036f]")
_ESSES = ("ss", "us", "is", "as", "os")
_LONGEST = 200
"""No name is longer; what follows in a query is not looked at."""


@dataclass(frozen=True)
class Spelling:
    """The forms of a text in which it is compared.

    folded: as `kg.language.names.fold` says: equal for two writings of one name.
    words: Latin words in the singular and without accents, and runs of Chinese characters, as they are separated in the text.
    letters: the words without gaps: what typos are counted in.
    """

    folded: str
    words: tuple[str, ...]

    @cached_property
    def letters(self) -> str:
        return "".join(self.words)


def spelling(text: str) -> Spelling:
    """The spelling of a text, of its first 200 characters if it is longer."""
    text = text[:_LONGEST]
    folded = fold(text)
    # Between Chinese characters `fold` leaves no gap, but a query may name two things side by side.
    apart = folded if folded.isascii() else fold(_GAP.sub("|", text.strip()))
    if not apart.isascii():
        apart = without_marks(apart)
    return Spelling(folded, tuple(map(singular, _WORD.findall(apart))))


def spellings(text: str) -> tuple[Spelling, ...]:
    """The spelling of a query, and, where it differs, that of its mainland wording if it is written as in Taiwan."""
    own = spelling(text)
    if own.folded.isascii():
        return (own,)
    mainland = spelling(mainland_wording(text[:_LONGEST]))
    return (own,) if mainland.folded == own.folded else (own, mainland)


def singular(word: str) -> str:
    """An English word without its plural ending, by the rules of spelling; other words as they are."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(_ESSES):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ices") and len(word) > 5:
        return word[:-4] + "ix"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zes")) else word[:-1]


def without_marks(text: str) -> str:
    """Letters without their accents."""
    return _MARKS.sub("", unicodedata.normalize("NFD", text))


_GAP = re.compile(r"\s+")
