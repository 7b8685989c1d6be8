"""Which terms a text speaks of: every name in it, the longest first."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.language.chinese import HAN
from kg.language.names import fold
from kg.model.term import Term, TermId

_BEGINNING = re.compile(rf"(?<![^\W_{HAN}])[^\W_]|[{HAN}]")
_NOT_PROSE = re.compile(r"`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\$|https?://\S+", re.DOTALL)
_LINK = re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]\n]*)\]\]")
_LATIN_LETTER = re.compile(rf"[^\W\d_{HAN}]")
_KEY = 2
_SHORTEST_WITH_PLURAL = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text, from start to end. terms: whose name it is."""

    start: int
    end: int
    terms: frozenset[TermId]


def prose(markdown: str) -> str:
    """A text as names are compared, without code, formulas and addresses; links are the words they show."""
    return fold(_LINK.sub(r"\1", _NOT_PROSE.sub(" ", markdown)))


class Names:
    """The names of all terms, to be found in texts; but a single Chinese character, which is a part of many words."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms: dict[str, set[TermId]] = {}
        self._lengths: dict[str, set[int]] = {}
        self._spellings: dict[str, set[str] | None] = {}
        for term in terms:
            for written in (*term.labels.values(), *(alias.text for alias in term.aliases if not alias.hidden)):
                for name in _forms(fold(written)):
                    self._add(name, written, term.id)

    def mentions(self, markdown: str) -> tuple[Mention, ...]:
        """The names in `prose(markdown)`, in order, none within another."""
        return tuple(self._found(prose(markdown), unicodedata.normalize("NFKC", markdown)))

    def _add(self, name: str, written: str, id: TermId) -> None:
        if len(name) < _KEY:
            return
        self._terms.setdefault(name, set()).add(id)
        self._lengths.setdefault(name[:_KEY], set()).add(len(name))
        spellings = self._spellings.setdefault(name, set())
        if spellings is not None:
            self._spellings[name] = {*spellings, written} if _is_spelled_one_way(written) else None

    def _found(self, text: str, written: str) -> Iterator[Mention]:
        end = 0
        for beginning in _BEGINNING.finditer(text):
            start = beginning.start()
            if start >= end:
                for length in sorted(self._lengths.get(text[start : start + _KEY], ()), reverse=True):
                    name = text[start : start + length]
                    if name in self._terms and _ends(text, start + length) and self._is_spelled(name, written):
                        end = start + length
                        yield Mention(start, end, frozenset(self._terms[name]))
                        break

    def _is_spelled(self, name: str, written: str) -> bool:
        spellings = self._spellings[name]
        return spellings is None or any(spelling in written for spelling in spellings)


def _forms(name: str) -> tuple[str, ...]:
    """A folded name and its English plurals."""
    if len(name) < _SHORTEST_WITH_PLURAL or not name.isascii() or not name[-1].isalpha():
        return (name,)
    if name.endswith("y"):
        return (name, name + "s", name[:-1] + "ies")
    return (name, name + "s", name + "es")


def _is_spelled_one_way(written: str) -> bool:
    """An acronym such as IT or `LeakyReLU` is itself only in its own capitals."""
    return " " not in written and sum(map(str.isupper, written)) > 1


def _ends(text: str, end: int) -> bool:
    """Whether no Latin word goes on here."""
    return not (
        end < len(text)
        and text[end - 1].isalnum()
        and (_LATIN_LETTER.match(text[end - 1]) or text[end - 1].isdigit())
        and (_LATIN_LETTER.match(text[end]) or text[end].isdigit())
    )
