"""Terms found by words rather than by whole names: parts of names, names side by side, descriptions."""

from collections.abc import Iterator, Mapping

from kg.language.chinese import is_chinese
from kg.model.glossary import Glossary
from kg.model.label import Texts
from kg.model.term import TermId
from kg.search import rank
from kg.search.collector import Collector
from kg.search.describing import described_documents, named_documents, names_of
from kg.search.normalise import Spelling, spelling
from kg.search.words import Heard, WordIndex, tokens

_MOST = 50


class Sayings:
    """What the names and the definitions of a glossary say. Immutable."""

    def __init__(self, glossary: Glossary) -> None:
        own = {id: names_of(term) for id, term in glossary.terms.items()}
        self._ids = tuple(glossary.terms)
        self._terms = glossary.terms
        self._own = own
        self._named = WordIndex(named_documents(glossary, own))
        self._described = WordIndex(described_documents(glossary, own))

    def offer_names(self, query: Spelling, to: Collector) -> None:
        """Offer the terms whose names say enough of the query."""
        parts = self._parts(query)
        for id, heard in self._enough(self._named.hear(parts), rank.LEAST_HEARD_BY_NAMES):
            if self._own[id].keys() & parts.keys():
                name, asked = self._nearest_name(id, parts)
                to.offer_term(id, name, rank.partial(heard, asked), "partial")

    def offer_meanings(self, query: Spelling, to: Collector) -> None:
        """Offer the terms whose definitions say enough of the query."""
        parts = self._parts(query)
        for id, heard in self._enough(self._described.hear(parts), rank.LEAST_HEARD_BY_MEANING):
            to.offer_term(id, self._sentence(self._terms[id].definitions, query), rank.meaning(heard), "meaning")

    def _parts(self, query: Spelling) -> dict[str, float]:
        """The tokens of a query and how much each says. A pair of characters that no text has, between two that some have,
        straddles two words and says nothing."""
        found = tokens(query.words)
        seen = [token in self._described for token in found]
        straddling = {
            at
            for at in range(1, len(found) - 1)
            if not seen[at] and seen[at - 1] and seen[at + 1] and found[at - 1][1:] + found[at + 1][:1] == found[at]
        }
        return {token: self._described.says(token) for at, token in enumerate(found) if at not in straddling}

    def _enough(self, heard: Heard, least: float) -> Iterator[tuple[TermId, float]]:
        for number, share in heard.best(least, _MOST):
            yield self._ids[number], share

    def _nearest_name(self, id: TermId, parts: Mapping[str, float]) -> tuple[str, float]:
        """The name of a term of which the query says most, and how much that is."""
        best = ("", 0.0)
        for name in self._terms[id].names():
            own = tokens(spelling(name).words)
            share = sum(token in parts for token in own) / max(1, len(own))
            if share > best[1]:
                best = (name, share)
        return best

    def _sentence(self, texts: Texts, query: Spelling) -> str:
        """The definition in the language of the query, else in another."""
        wanted = "zh" if is_chinese(query.letters) else "en"
        return texts.get(wanted) or next(iter(texts.values()), "")
