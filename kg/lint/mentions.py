"""Which terms a text speaks of: every name in it, the longest first."""

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.documents.wikilinks import without_wikilinks
from kg.language.chinese import HAN
from kg.language.names import fold
from kg.model.term import Term, TermId

_BEGINNING = re.compile(rf"(?<![^\W_{HAN}])[^\W_]|[{HAN}]")
_WITHIN_A_WORD = re.compile(rf"(?<=[^\W_{HAN}])[^\W_{HAN}]")
_NOT_PROSE = re.compile(r"`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\$|https?://\S+", re.DOTALL)
_ILLUSTRATION = re.compile(
    r"(?:\bsuch as\b|\bfor example\b|\bfor instance\b|\be\.g\.)[^;:.]*|(?:例如|比如|譬如|诸如|(?<=[,;、。(])如)[^,;。()]*"
)
_CAPITAL_INSIDE = re.compile(r"(?<=[^\W_])[A-Z]")
_LONGEST = 20_000
_KEY = 2
_SHORTEST_WITH_PLURAL = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text, from start to end.

    terms: whose name it is. illustrates: it stands in an example ("such as …"), which nobody needs in order to understand.
    """

    start: int
    end: int
    terms: frozenset[TermId]
    illustrates: bool


@dataclass(frozen=True, slots=True)
class Prose:
    """A text as names are compared, and the names in it, in order, none within another."""

    text: str
    mentions: tuple[Mention, ...]


def prose(markdown: str) -> str:
    """A text as names are compared, without code, formulas and addresses; links are the words they show.

    What comes after 20,000 characters is no definition and left out.
    """
    return fold(without_wikilinks(_NOT_PROSE.sub(" ", markdown[:_LONGEST])))


def forms(name: str) -> tuple[str, ...]:
    """A folded name and its English plurals."""
    if len(name) < _SHORTEST_WITH_PLURAL or not name.isascii() or not name[-1].isalpha():
        return (name,)
    if name.endswith("y"):
        return (name, name + "s", name[:-1] + "ies")
    return (name, name + "s", name + "es")


class Names:
    """The names of all terms, to be found in texts; but a single Chinese character, which is a part of many words."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms: dict[str, set[TermId]] = defaultdict(set)
        self._spellings: dict[str, set[str] | None] = {}
        for term in terms:
            for written in (*term.labels.values(), *(alias.text for alias in term.aliases if not alias.hidden)):
                for name in forms(fold(written)):
                    self._add(name, written, term.id)
        lengths: dict[str, set[int]] = defaultdict(set)
        for name in self._terms:
            lengths[name[:_KEY]].add(len(name))
        self._lengths = {key: sorted(some, reverse=True) for key, some in lengths.items()}

    def read(self, markdown: str) -> Prose:
        """A text and the names in it."""
        text = prose(markdown)
        return Prose(text, tuple(self._found(text, unicodedata.normalize("NFKC", markdown))))

    def _add(self, name: str, written: str, id: TermId) -> None:
        if len(name) < _KEY:
            return
        self._terms[name].add(id)
        spellings = self._spellings.setdefault(name, set())
        if spellings is not None:
            self._spellings[name] = {*spellings, written} if _is_spelled_one_way(written) else None

    def _found(self, text: str, written: str) -> Iterator[Mention]:
        illustrations = [match.span() for match in _ILLUSTRATION.finditer(text)]
        beginnings = [first for first, _ in illustrations]
        end = 0
        for beginning in _BEGINNING.finditer(text):
            start = beginning.start()
            if start >= end:
                for length in self._lengths.get(text[start : start + _KEY], ()):
                    name = text[start : start + length]
                    if name in self._terms and self._is_itself(name, text, start + length, written):
                        end = start + length
                        before = bisect_right(beginnings, start)
                        illustrates = before > 0 and start < illustrations[before - 1][1]
                        yield Mention(start, end, frozenset(self._terms[name]), illustrates)
                        break

    def _is_itself(self, name: str, text: str, end: int, written: str) -> bool:
        """Whether no Latin word goes on here, and the text as written holds the name as it is spelled."""
        spellings = self._spellings[name]
        return not _WITHIN_A_WORD.match(text, end) and (spellings is None or any(one in written for one in spellings))


def _is_spelled_one_way(written: str) -> bool:
    """An acronym such as IT or `LeakyReLU` is itself only in its own capitals."""
    return " " not in written and _CAPITAL_INSIDE.search(written) is not None
