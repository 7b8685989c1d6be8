"""Which terms a query means."""

from kg.answers.choices import refuse_unknown_kinds
from kg.answers.stub import Stub, stub
from kg.model.errors import InvalidParameter
from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.search.found import Found, Hit, Match
from kg.snapshot.snapshot import Snapshot

MOST_CHARACTERS = 200


class SearchHit(Frozen):
    """One term that answers a query. matched: the name, or the part of the definition, that did. score: 0–1."""

    term: Stub
    matched: str
    match: Match
    score: float


class SearchResults(Frozen):
    """Hits, best first; none where nothing is good enough. ambiguous: several terms answer equally well."""

    query: str
    hits: tuple[SearchHit, ...]
    ambiguous: bool


def search(snapshot: Snapshot, query: str, limit: int, lang: Language | None, kind: str | None) -> SearchResults:
    """The terms that a query means, over all names in all languages, or those in one language or of one kind.

    Raises InvalidParameter for a kind there is not, and for an empty query or one of more than 200 characters.
    """
    _refuse(snapshot, query, kind)
    return _results(snapshot, query, snapshot.search.search(query, limit=limit, language=lang, kind=kind))


def suggest(snapshot: Snapshot, query: str, limit: int, lang: Language | None, kind: str | None) -> SearchResults:
    """The terms that what is being typed may become. Raises as `search`."""
    _refuse(snapshot, query, kind)
    return _results(snapshot, query, snapshot.search.suggest(query, limit=limit, language=lang, kind=kind))


def _refuse(snapshot: Snapshot, query: str, kind: str | None) -> None:
    if not 1 <= len(query) <= MOST_CHARACTERS:
        raise InvalidParameter("q", f"A query has 1 to {MOST_CHARACTERS} characters; this one has {len(query)}.")
    if kind is not None:
        refuse_unknown_kinds(snapshot, (kind,), "kind")


def _results(snapshot: Snapshot, query: str, found: Found) -> SearchResults:
    return SearchResults(query=query, hits=tuple(_shown(snapshot, hit) for hit in found.hits), ambiguous=found.ambiguous)


def _shown(snapshot: Snapshot, hit: Hit) -> SearchHit:
    """A hit as people see it: a misspelling that was found is shown as the name that it stands for, nearly spelled."""
    matched, match = hit.matched, hit.match
    term = snapshot.glossary.terms[hit.term]
    misspelt = next((one for one in term.aliases if one.type == "misspelling" and one.text == hit.matched), None)
    if misspelt is not None:
        matched, match = term.label(misspelt.lang), "fuzzy" if match == "exact" else match
    return SearchHit(term=stub(snapshot, hit.term), matched=matched, match=match, score=hit.score)
