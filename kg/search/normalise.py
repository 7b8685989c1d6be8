"""A name or a query as search compares it."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from kg.language.chinese import HAN, mainland_wording
from kg.language.english import singular
from kg.language.names import fold

_GAP = re.compile(r"\s+")
_WORD = re.compile(rf"[{HAN}]+|(?:(?![{HAN}])[^\W_])+[+#]*")
_MARKS = re.compile(r"[\u0300-\u036f]")
_LONGEST = 200
"""No name is longer; what follows in a query is not looked at."""


@dataclass(frozen=True)
class Spelling:
    """The forms of a text in which it is compared.

    folded: as `kg.language.names.fold` says: equal for two writings of one name.
    words: Latin words without accents and runs of Chinese characters, as they are separated in the text.
    """

    folded: str
    words: tuple[str, ...]

    @cached_property
    def letters(self) -> str:
        """The words without gaps, in which typos are counted; for a text of signs alone, the signs."""
        return "".join(self.words) or self.folded

    @property
    def mixed(self) -> bool:
        """Whether it holds both Latin and Chinese words, and so may name one thing twice."""
        return len(self.words) > 1 and not self.letters.isascii() and any(word.isascii() for word in self.words)

    @cached_property
    def singulars(self) -> str:
        """The letters, with Latin words in the singular."""
        return "".join(map(singular, self.words)) or self.folded


def spelling(text: str) -> Spelling:
    """The spelling of a text, of its first 200 characters if it is longer."""
    text = text[:_LONGEST]
    folded = fold(text)
    return Spelling(folded, words(folded if folded.isascii() else fold(_apart(text))))


def spellings(text: str) -> tuple[Spelling, ...]:
    """The spelling of a query, and, where it differs, that of its mainland wording if it is written as in Taiwan; none for a
    query without a visible character."""
    own = spelling(text)
    if not own.folded:
        return ()
    if own.folded.isascii():
        return (own,)
    mainland = spelling(mainland_wording(text[:_LONGEST]))
    return (own,) if mainland.folded == own.folded else (own, mainland)


def words(folded: str) -> tuple[str, ...]:
    """The words of a folded text: Latin ones without accents, runs of Chinese characters."""
    return tuple(_WORD.findall(folded if folded.isascii() else without_marks(folded)))


def without_marks(text: str) -> str:
    """Letters without their accents."""
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))


def _apart(text: str) -> str:
    """Between Chinese characters `fold` leaves no gap, but a query may name two things side by side."""
    return _GAP.sub("|", text.strip())
