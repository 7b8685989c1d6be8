"""Which edges give a drawing its shape."""

from collections.abc import Mapping, Sequence

from kg.answers.drawing import DrawnEdge, DrawnType
from kg.graph.reach import reached
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId

DOWNWARD: frozenset[RelationTypeId] = frozenset({"precedes"})
"""Types whose subject comes first and so stands above its object; with all others the object is the broader, the more basic."""

_MOST_FOLLOWED = 70


def is_large(edges: Sequence[DrawnEdge]) -> bool:
    """Whether a drawing has more edges than an eye can follow, so that only its backbone is drawn strongly."""
    return len(edges) > _MOST_FOLLOWED


def ends(edge: DrawnEdge) -> tuple[TermId, TermId]:
    """The end that stands below and the one that stands above."""
    return (edge.target, edge.source) if edge.type in DOWNWARD else (edge.source, edge.target)


def backbone(edges: Sequence[DrawnEdge], types: Mapping[RelationTypeId, DrawnType]) -> frozenset[int]:
    """The places of those edges that decide which end stands above the other; they never form a cycle.

    Transitive types come first, stronger ones before weaker; what contradicts them decides nothing. A large drawing keeps
    only those that join what would lie apart: a forest (Kruskal 1956).
    """
    above: dict[TermId, set[TermId]] = {}
    pieces = _Pieces()
    chosen = set()
    sparse = is_large(edges)
    for number in sorted(range(len(edges)), key=lambda number: not types[edges[number].type].hierarchical):
        low, high = ends(edges[number])
        if pieces.join(low, high) or not (sparse or low in reached(above, [high])):
            above.setdefault(low, set()).add(high)
            chosen.add(number)
    return frozenset(chosen)


class _Pieces:
    """Which terms hang together so far (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[TermId, TermId] = {}

    def join(self, one: TermId, other: TermId) -> bool:
        """Put two together; whether they were apart."""
        one, other = self._root(one), self._root(other)
        self._parent[one] = other
        return one != other

    def _root(self, id: TermId) -> TermId:
        while (parent := self._parent.get(id, id)) != id:
            self._parent[id] = self._parent.get(parent, parent)
            id = parent
        return id
