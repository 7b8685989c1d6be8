"""Which few terms tie several others together."""

from collections import Counter
from collections.abc import Collection
from itertools import accumulate

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.walking import Walking
from kg.model.term import TermId


def connectors(graph: KnowledgeGraph, terms: Collection[TermId], walking: Walking) -> frozenset[TermId]:
    """Terms that, with those given, form as few connected pieces as the graph allows.

    The fewest possible is the Steiner tree problem; this is the average-distance heuristic of Rayward-Smith (1983):
    again and again, the two pieces nearest to the term of least average distance are joined through it by shortest
    chains, until one piece is left or no two can be joined. The tree has at most twice the fewest edges. Of equally good
    terms and chains the more important are taken.
    """
    pieces = [_Piece(graph, frozenset([id]), walking) for id in dict.fromkeys(terms)]
    while len(pieces) > 1 and (found := _meeting(graph, pieces)):
        middle, nearest = found
        members = frozenset[TermId]().union(*(piece.members | piece.chain(middle) for piece in nearest))
        pieces = [piece for piece in pieces if not piece.members & members]
        pieces.append(_Piece(graph, members, walking))
    return frozenset(id for piece in pieces for id in piece.members).difference(terms)


class _Piece:
    """Terms already tied together, and those around them as far as was looked."""

    def __init__(self, graph: KnowledgeGraph, members: frozenset[TermId], walking: Walking) -> None:
        self.members = members
        self.distance = dict.fromkeys(members, 0)
        self._graph = graph
        self._walking = walking
        self._radius = 0
        self._rim: set[TermId] = set(members)

    def is_complete(self) -> bool:
        """Whether nothing lies farther away."""
        return not self._rim

    def look(self, radius: int) -> None:
        """Makes sure that all terms up to that distance are seen."""
        while self._rim and self._radius < radius:
            self._radius += 1
            self._rim = self._walking.beyond(self._rim) - self.distance.keys()
            self.distance.update(dict.fromkeys(self._rim, self._radius))

    def chain(self, id: TermId) -> set[TermId]:
        """The terms from one to the piece, both ends included, the most important of equally short ways."""
        chain = {id}
        while id not in self.members:
            nearer = [one for one in self._walking.beyond([id]) if self.distance.get(one) == self.distance[id] - 1]
            id = min(nearer, key=self._graph.prominence.__getitem__)
            chain.add(id)
        return chain


def _meeting(graph: KnowledgeGraph, pieces: list[_Piece]) -> tuple[TermId, list[_Piece]] | None:
    """The term of least average distance to some pieces and the two nearest of them; None when no two can be joined.

    Looks no farther than could make it better: the average is never less than the distance of the farthest piece counted.
    """
    radius, best = 0, None
    while best is None or best[0] > radius + 1:
        if all(piece.is_complete() for piece in pieces):
            break
        radius += 1
        for piece in pieces:
            piece.look(radius)
        seen = Counter(id for piece in pieces for id in piece.distance)
        ranks = (
            (_average([piece.distance[id] for piece in pieces if id in piece.distance]), graph.prominence[id], id)
            for id, count in seen.items()
            if count > 1
        )
        best = min(ranks, default=None)
    if best is None:
        return None
    middle = best[2]
    return middle, sorted((one for one in pieces if middle in one.distance), key=lambda one: one.distance[middle])[:2]


def _average(distances: list[int]) -> float:
    """The least total distance to two or more pieces, divided by the number of joins that it makes."""
    return min(total / joins for joins, total in enumerate(accumulate(sorted(distances))) if joins)
