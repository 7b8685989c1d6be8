"""What becomes learnable: after a term, or now."""

from collections.abc import Iterable

from kg.answers.refs import term_of, terms_of
from kg.answers.stub import Stub, stub
from kg.answers.term_list import Page
from kg.graph.frontier import Opening
from kg.graph.frontier import frontier as find_frontier
from kg.graph.frontier import unlocks as find_unlocks
from kg.model.frozen import Frozen
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot


class LearnableTerm(Frozen):
    """A term that can be learned, now or soon.

    level: 1 when at once, else 1 + the longest chain of terms in between. opens: how many terms it brings nearer.
    missing: its direct needs that are not known yet.
    """

    term: Stub
    level: int
    opens: int
    missing: tuple[TermId, ...]


def unlocks(snapshot: Snapshot, ref: str, limit: int, cursor: str | None = None) -> Page[LearnableTerm]:
    """What may become learnable after a term, the nearest first. Raises UnknownTerm or AmbiguousTerm."""
    return _page(snapshot, find_unlocks(snapshot.graph, term_of(snapshot, ref)), limit, cursor)


def frontier(
    snapshot: Snapshot, known: Iterable[str], goals: Iterable[str], limit: int, cursor: str | None = None
) -> Page[LearnableTerm]:
    """What can be learned now, what opens most first. Raises UnknownTerm or AmbiguousTerm, naming `known` or `goal`."""
    known_ids, goal_ids = terms_of(snapshot, known, "known"), terms_of(snapshot, goals, "goal")
    return _page(snapshot, find_frontier(snapshot.graph, known_ids, goal_ids), limit, cursor)


def _page(snapshot: Snapshot, openings: tuple[Opening, ...], limit: int, cursor: str | None) -> Page[LearnableTerm]:
    start = int(cursor, 16) if cursor else 0
    end = start + limit
    items = tuple(
        LearnableTerm(term=stub(snapshot, one.term), level=one.level, opens=one.opens, missing=one.missing)
        for one in openings[start:end]
    )
    more = end < len(openings)
    return Page(items=items, total=len(openings), next_cursor=end.to_bytes(4, "big").hex() if more else None)
