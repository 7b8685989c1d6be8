"""Search over all names of all terms."""

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np

from kg.model.glossary import Glossary
from kg.model.label import Language
from kg.model.term import TermId
from kg.search import rank
from kg.search.collector import Collector
from kg.search.forms import Forms
from kg.search.found import Found, Hit, Match
from kg.search.keys import Name, all_names
from kg.search.lookup import Lookup
from kg.search.normalise import spelling, spellings
from kg.search.sayings import Sayings
from kg.search.typos import Typos

__all__ = ["Found", "Hit", "Match", "SearchIndex"]


class SearchIndex:
    """All names of a glossary, ready to be searched. Immutable.

    A search asks in turn for names that are what was typed or begin so; names a few edits away; names that share words with
    it; definitions. It goes on only while what it has is worse than what comes could be.
    """

    def __init__(self, glossary: Glossary, importance: Mapping[TermId, float]) -> None:
        self._importance = importance
        self._kinds = {id: term.kind for id, term in glossary.terms.items()}
        self._names = tuple(all_names(glossary))
        fame = _fame(self._names, importance)
        forms = Forms(self._names, fame)
        self._lookup = Lookup(self._names, forms, fame)
        self._typos = Typos(self._names, forms)
        self._sayings = Sayings(glossary)

    def search(self, query: str, *, limit: int, language: Language | None = None, kind: str | None = None) -> Found:
        """The terms that a query means, best first; none where nothing is good enough."""
        found = Collector(self._names, self._kinds, language, kind)
        for asked in spellings(query):
            self._lookup.offer_equal(asked, found)
            self._lookup.offer_longer(asked, found)
            if found.best < rank.CEILING["fuzzy"]:
                self._typos.offer(asked, found)
            if found.best < rank.CEILING["partial"] + (rank.COMPLETE if asked.mixed else 0.0):
                said = self._sayings.asked(asked)
                self._lookup.offer_contained(asked, partial(self._sayings.tells, asked=said), found)
                self._sayings.offer_names(asked, said, found)
                if found.best < rank.CEILING["meaning"]:
                    self._sayings.offer_meanings(asked, said, found)
        return found.found(self._importance, limit)

    def suggest(self, query: str, *, limit: int, language: Language | None = None, kind: str | None = None) -> Found:
        """The terms that what is being typed may become, best-known first."""
        found = Collector(self._names, self._kinds, language, kind)
        for asked in spellings(query):
            self._lookup.offer_completions(asked, found)
        return (
            found.found(self._importance, limit)
            if len(found)
            else self.search(query, limit=limit, language=language, kind=kind)
        )

    def nearest(self, ref: str, limit: int) -> tuple[TermId, ...]:
        """The terms that a ref may have meant which is no name: what search finds, else names as like it as can be."""
        hits = self.search(ref, limit=limit).hits
        if not hits:
            found = Collector(self._names, self._kinds, None, None)
            self._typos.offer_alike(spelling(ref), found)
            hits = found.found(self._importance, limit).hits
        return tuple(hit.term for hit in hits)


def _fame(names: Sequence[Name], importance: Mapping[TermId, float]) -> list[float]:
    """For each name the share of terms that are less important than its own: importance itself is far from even."""
    ranked = np.sort(np.fromiter(importance.values(), dtype=np.float64, count=len(importance)))
    own = np.array([importance.get(name.term, 0.0) for name in names])
    return [float(one) for one in np.searchsorted(ranked, own) / max(1, len(ranked))]
