"""The best hit of each term, as a search finds it."""

from collections.abc import Mapping, Sequence

from kg.model.label import Language
from kg.model.term import TermId
from kg.search import rank
from kg.search.found import Found, Hit, Match
from kg.search.keys import Name

_DIGITS = 4


class Collector:
    """Takes names with scores and keeps the best of each term, as far as language and kind allow. Lives for one search."""

    def __init__(self, names: Sequence[Name], kinds: Mapping[TermId, str], language: Language | None, kind: str | None) -> None:
        self._names = names
        self._kinds = kinds
        self._language = language
        self._kind = kind
        self._best: dict[TermId, Hit] = {}

    @property
    def filtered(self) -> bool:
        """Whether a language or kind is asked for, so that not every name will do."""
        return self._language is not None or self._kind is not None

    def accepts(self, language: Language) -> bool:
        """Whether names in a language are asked for; a region does not count."""
        return self._language is None or language.split("-")[0] == self._language.split("-")[0]

    @property
    def best(self) -> float:
        """The best score so far."""
        return max((hit.score for hit in self._best.values()), default=0.0)

    def __len__(self) -> int:
        return len(self._best)

    def offer(self, number: int, score: float, match: Match) -> None:
        """A name that answers."""
        name = self._names[number]
        if self.accepts(name.lang):
            loss = 0.0 if name.preferred or match == "exact" else rank.OF_ALIAS
            self.offer_term(name.term, name.text, score - loss, match)

    def offer_term(self, term: TermId, matched: str, score: float, match: Match) -> None:
        """A term that answers by something else than one name."""
        known = self._best.get(term)
        if (known is None or known.score < score) and (self._kind is None or self._kinds[term] == self._kind):
            self._best[term] = Hit(term, matched, match, score)

    def found(self, importance: Mapping[TermId, float], limit: int) -> Found:
        """The hits: better scores first, then more important terms, then lesser ids."""
        rounded = [Hit(one.term, one.matched, one.match, round(one.score, _DIGITS)) for one in self._best.values()]
        hits = sorted(rounded, key=lambda hit: (-hit.score, -importance.get(hit.term, 0.0), hit.term))
        return Found(tuple(hits[:limit]), len(hits) > 1 and hits[0].score == hits[1].score)
