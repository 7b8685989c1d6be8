"""Names and the terms they lead to."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from difflib import SequenceMatcher
from functools import cached_property

from kg.language.names import fold, glossed, loosened
from kg.model.term import Term, TermId

_COMPARED = 20
_ALIKE = 0.6


class NameIndex:
    """Every name of every term, compared as `kg.language.names.fold` says."""

    def __init__(self, terms: Collection[Term]) -> None:
        self._ids = frozenset(term.id for term in terms)
        self._of_name = _index((name, term.id) for term in terms for name in {*map(fold, term.names())})
        self._of_id = _index((fold(term.id), term.id) for term in terms)
        self._of_loose_name = _index((name, term.id) for term in terms for name in {*map(loosened, term.names())})

    def ids(self, ref: str) -> tuple[TermId, ...]:
        """The terms that an id or a name leads to: none, one, or those that share it. An exact id wins over any name.

        What is nobody's name as it stands may still be one loosely written (`kg.language.names.loosened`), or two names of
        one term, the second in brackets.
        """
        if ids := self._of_one_name(ref):
            return ids
        if (pair := glossed(ref)) is None:
            return ()
        name, gloss = map(self._of_one_name, pair)
        return tuple(id for id in name if id in gloss)

    def nearest(self, ref: str, most: int = 3) -> tuple[TermId, ...]:
        """The terms whose names look most like a text, best first, by difflib's ratio of at least 0.6."""
        wanted = fold(ref)
        shared = Counter(name for pair in _pairs(wanted) for name in self._by_pair.get(pair, ()))
        scores: dict[TermId, float] = {}
        for name, _ in shared.most_common(_COMPARED):
            likeness = SequenceMatcher(None, wanted, name).ratio()
            if likeness >= _ALIKE:
                for one in self._of_name[name]:
                    scores[one] = max(likeness, scores.get(one, 0.0))
        return tuple(sorted(scores, key=lambda one: (-scores[one], one))[:most])

    def _of_one_name(self, ref: str) -> tuple[TermId, ...]:
        if ref in self._ids:
            return (ref,)
        name = fold(ref)
        return self._of_name.get(name) or self._of_id.get(name) or self._of_loose_name.get(loosened(ref)) or ()

    @cached_property
    def _by_pair(self) -> dict[str, list[str]]:
        """Names by each two characters in a row that they hold."""
        by_pair: dict[str, list[str]] = defaultdict(list)
        for name in self._of_name:
            for pair in _pairs(name):
                by_pair[pair].append(name)
        return by_pair


def _index(names: Iterable[tuple[str, TermId]]) -> dict[str, tuple[TermId, ...]]:
    found: dict[str, tuple[TermId, ...]] = {}
    for name, id in names:
        if name:
            found[name] = (*found.get(name, ()), id)
    return found


def _pairs(name: str) -> set[str]:
    return {name[at : at + 2] for at in range(max(1, len(name) - 1))}
