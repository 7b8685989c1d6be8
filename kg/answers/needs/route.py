"""What lies between two terms, or on the way to one."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.graph.closure import ancestors
from kg.graph.connection import connection
from kg.graph.learning_path import Step, learning_path
from kg.model.relation import Relation
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

_NEEDS = "requires"
_FARTHEST = 3


@dataclass(frozen=True, slots=True)
class Route:
    """chain: stated edges that tie the ends, in their order from the start, empty when the end alone was given.

    steps: what is to be learned on the way to the end, in an order that works: from the start on where it is one of the
    end's prerequisites (then `leads_on`), else all of them. between: terms on chains at most one edge longer than the shortest.
    """

    start: TermId | None
    end: TermId
    chain: tuple[Relation, ...]
    steps: tuple[Step, ...]
    between: frozenset[TermId]
    leads_on: bool


def route(snapshot: Snapshot, terms: Sequence[TermId], known: Sequence[TermId] = ()) -> Route | None:
    """The way to the last term, from the first where there are several; None without any term."""
    if not terms:
        return None
    end = terms[-1]
    start = terms[0] if terms[0] != end else None
    steps = learning_path(snapshot.graph, [end], known).steps
    if start is None:
        return Route(None, end, (), steps, frozenset(), False)
    after = tuple(step for step in steps if start in ancestors(snapshot.graph, step.term, _NEEDS))
    chain = connection(snapshot.graph, start, end)
    return Route(start, end, chain, after or steps, _between(snapshot, start, end, len(chain) + 1), bool(after))


def _between(snapshot: Snapshot, start: TermId, end: TermId, longest: int) -> frozenset[TermId]:
    from_start, from_end = (_distances(snapshot, id, longest - 1) for id in (start, end))
    return frozenset(id for id, far in from_start.items() if far + from_end.get(id, longest) <= longest) - {start, end}


def _distances(snapshot: Snapshot, start: TermId, farthest: int) -> dict[TermId, int]:
    distances, layer = {start: 0}, [start]
    for far in range(1, min(farthest, _FARTHEST) + 1):
        layer = [other for id in layer for other in snapshot.graph.around.get(id, ()) if other not in distances]
        distances.update(dict.fromkeys(layer, far))
    return distances
