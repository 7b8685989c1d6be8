"""Search over all names of all terms."""

from collections.abc import Iterator, Mapping

from rapidfuzz import fuzz, process

from kg.language.chinese import language_of
from kg.language.names import fold
from kg.model.glossary import Glossary
from kg.model.label import Language
from kg.model.term import Term, TermId
from kg.search.found import Found, Hit, Match

__all__ = ["Found", "Hit", "Match", "SearchIndex"]

_LONGEST = 200
_GOOD_ENOUGH = 75


class SearchIndex:
    """All names of a glossary, ready to be searched. Immutable."""

    def __init__(self, glossary: Glossary, importance: Mapping[TermId, float]) -> None:
        self._importance = importance
        self._terms = glossary.terms
        self._names = [(fold(text), text, term, lang) for term in glossary.terms.values() for text, lang in _written(term)]
        self._folded = [name for name, *_ in self._names]

    def search(self, query: str, *, limit: int, language: Language | None = None, kind: str | None = None) -> Found:
        """The terms that a query means, best first."""
        wanted = fold(query[:_LONGEST])
        best: dict[TermId, Hit] = {}
        for number, score, match in self._rated(wanted) if wanted else ():
            _, text, term, lang = self._names[number]
            if (language is None or lang == language) and (kind is None or term.kind == kind):
                known = best.get(term.id)
                if known is None or known.score < score:
                    best[term.id] = Hit(term.id, text, match, round(score, 4))
        hits = sorted(best.values(), key=lambda hit: (-hit.score, -self._importance.get(hit.term, 0), hit.term))
        return Found(tuple(hits[:limit]), len(hits) > 1 and hits[0].score == hits[1].score)

    def suggest(self, query: str, *, limit: int, language: Language | None = None, kind: str | None = None) -> Found:
        """The terms that what is being typed may become, best first."""
        return self.search(query, limit=limit, language=language, kind=kind)

    def nearest(self, ref: str, limit: int) -> tuple[TermId, ...]:
        """The terms whose names are nearest to a ref."""
        return tuple(hit.term for hit in self.search(ref, limit=limit).hits)

    def _rated(self, wanted: str) -> Iterator[tuple[int, float, Match]]:
        for number, name in enumerate(self._folded):
            if name == wanted:
                yield number, 1.0, "exact"
            elif name.startswith(wanted):
                yield number, 0.8 + 0.19 * len(wanted) / len(name), "prefix"
        for _, score, number in process.extract(wanted, self._folded, scorer=fuzz.ratio, limit=50, score_cutoff=_GOOD_ENOUGH):
            yield number, score / 100 * 0.95, "fuzzy"


def _written(term: Term) -> Iterator[tuple[str, Language]]:
    yield from ((text, lang) for lang, text in term.labels.items())
    yield from ((alias.text, alias.lang) for alias in term.aliases)
    yield term.id, language_of(term.id)
