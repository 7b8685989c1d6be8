"""All names as one automaton, and where they stand in a text. ahocorasick-rs's home."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from kg.language.chinese import HAN, taiwan_wording
from kg.language.english import singular
from kg.language.names import fold
from kg.model.glossary import Glossary
from kg.model.term import Term, TermId
from kg.search.name_shapes import Shape, shape
from kg.search.running_text import RunningText, in_running_text

_HAN = re.compile(f"[{HAN}]")
_LAST_WORD = re.compile(r"[a-z]{2,}$")


@dataclass(frozen=True, slots=True)
class Sighting:
    """A stretch of letters that is a name of some terms.

    name: its number; latin: whether it holds no Chinese character; shape: what it looks like as it is written there.
    """

    start: int
    end: int
    name: int
    terms: tuple[TermId, ...]
    latin: bool
    shape: Shape


class NamePatterns:
    """Finds names in texts by one pass of an automaton (Aho and Corasick 1975). Immutable."""

    def __init__(self, glossary: Glossary) -> None:
        bearers: defaultdict[str, dict[TermId, str]] = defaultdict(dict)
        plurals: defaultdict[str, dict[TermId, str]] = defaultdict(dict)
        kinds = _kind_words(glossary)
        for term in glossary.terms.values():
            for name in _names_in_text(term, kinds):
                for form in _as_written(name):
                    bearers[form].setdefault(term.id, name)
                    for other in _other_number(form):
                        plurals[other].setdefault(term.id, name)
        for form, terms in plurals.items():
            bearers.setdefault(form, terms)
        self._names = tuple(tuple(terms.items()) for terms in bearers.values())
        self._automaton = AhoCorasick(list(bearers), matchkind=MatchKind.Standard)

    def sightings(self, running: RunningText) -> tuple[Sighting, ...]:
        """The names in a text, in its order, without overlaps; of two that overlap the longer one, else the earlier."""
        found = self._automaton.find_matches_as_indexes(running.letters, overlapping=True)
        whole = [one for one in found if _stands_alone(running, one[1], one[2])]
        taken = bytearray(len(running.letters))
        chosen: list[tuple[int, int, int]] = []
        for number, start, end in sorted(whole, key=lambda one: (one[1] - one[2], one[1])):
            if not (taken[start] or taken[end - 1]):
                taken[start:end] = b"\x01" * (end - start)
                chosen.append((start, end, number))
        return tuple(one for row in sorted(chosen) if (one := self._sighting(running, *row)))

    def _sighting(self, running: RunningText, start: int, end: int, number: int) -> Sighting | None:
        written = running.original[running.starts[start] : running.ends[end - 1]]
        shapes = {term: looks for term, name in self._names[number] if (looks := shape(name, written))}
        if not shapes:
            return None
        latin = not _HAN.search(running.letters, start, end)
        return Sighting(start, end, number, tuple(shapes), latin, max(shapes.values(), key=_DOUBT.index))


_DOUBT: tuple[Shape, ...] = ("unmistakable", "acronym", "technical", "everyday", "abbreviation")


def _kind_words(glossary: Glossary) -> tuple[str, ...]:
    """What the glossary calls its kinds, where that is no term's name itself."""
    names = {fold(name) for term in glossary.terms.values() for name in term.names()}
    labels = {fold(label) for kind in glossary.vocabulary.kinds.values() for label in kind.labels.values()}
    return tuple(sorted(labels - names))


def _names_in_text(term: Term, kinds: tuple[str, ...]) -> Iterator[str]:
    """The names of a term but for phrases, and aliases that only add a kind to another name: in 梯度消失问题, 梯度消失 is
    the name."""
    names = term.proper_names()
    folded = {fold(name) for name in names}
    labels = set(term.labels.values())
    for name in names:
        own = fold(name)
        if name in labels or not any(own.endswith(kind) and own.removesuffix(kind).strip() in folded for kind in kinds):
            yield name


def _as_written(name: str) -> Iterator[str]:
    """A name as it may stand in a text: on the mainland and in Taiwan. A single letter or character is no name in a text."""
    for wording in dict.fromkeys((name, taiwan_wording(name))):
        form = in_running_text(wording)
        if len(form) > 1:
            yield form


def _other_number(form: str) -> Iterator[str]:
    """The plural of a Latin name by the rules of English, or its singular."""
    last = _LAST_WORD.search(form)
    if not last:
        return
    word, before = last.group(), form[: last.start()]
    if singular(word) != word:
        yield before + singular(word)
        return
    yield before + word + "s"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        yield before + word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        yield before + word[:-1] + "ies"
    if word.endswith(("ix", "ex")):
        yield before + word[:-2] + "ices"


def _stands_alone(running: RunningText, start: int, end: int) -> bool:
    """Whether a stretch is no part of a longer Latin word, identifier, number or dotted name."""
    letters, original = running.letters, running.original
    if start and _joined(letters[start - 1], letters[start]):
        return False
    if end < len(letters) and _joined(letters[end - 1], letters[end]):
        return False
    first, last = running.starts[start], running.ends[end - 1]
    before, after = original[max(0, first - 2) : first], original[last : last + 2]
    if _latin(letters[start]) and (before.endswith("_") or (_is_dotted(before[::-1]) and "." not in letters[start:end])):
        return False
    return not (_latin(letters[end - 1]) and (after.startswith("_") or _is_dotted(after) or _numbered(after)))


def _joined(one: str, other: str) -> bool:
    return _latin(one) and _latin(other)


def _latin(character: str) -> bool:
    return character.isalnum() and not _HAN.match(character)


def _is_dotted(two: str) -> bool:
    return len(two) == 2 and two[0] == "." and _latin(two[1])


def _numbered(after: str) -> bool:
    return len(after) == 2 and after[0] == "-" and after[1].isdigit()
