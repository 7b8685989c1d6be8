"""Which few terms tie several others together."""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping

from kg.model.term import TermId


def connectors(
    terms: Collection[TermId],
    neighbours: Callable[[TermId], Iterable[TermId]],
    importance: Mapping[TermId, float],
) -> frozenset[TermId]:
    """Terms that, with those given, form as few connected pieces as the graph allows.

    The fewest possible is the Steiner tree problem; this is the average-distance heuristic of Rayward-Smith (1983):
    the pieces nearest to the term of least average distance are joined through it by shortest chains, until one piece is
    left or no two can be joined. At most twice the fewest; among equally good terms the more important, then by id.
    """
    pieces = {id: _Piece({id}, neighbours) for id in dict.fromkeys(terms)}
    joined = list(pieces.values())
    while len(joined) > 1 and (found := _meeting(joined, importance)):
        middle, nearest = found
        members = {middle}.union(*(piece.members for piece in nearest), *(piece.chain(middle) for piece in nearest))
        joined = [piece for piece in joined if piece not in nearest and not piece.members & members]
        joined.append(_Piece(members, neighbours))
    return frozenset(id for piece in joined for id in piece.members) - frozenset(terms)


class _Piece:
    """Terms already tied together, and how far every other lies from them."""

    def __init__(self, members: set[TermId], neighbours: Callable[[TermId], Iterable[TermId]]) -> None:
        self.members = members
        self.distance = dict.fromkeys(sorted(members), 0)
        self._towards: dict[TermId, TermId] = {}
        waiting = deque(self.distance)
        while waiting:
            id = waiting.popleft()
            for other in neighbours(id):
                if other not in self.distance:
                    self.distance[other] = self.distance[id] + 1
                    self._towards[other] = id
                    waiting.append(other)

    def chain(self, id: TermId) -> list[TermId]:
        """The terms from one to the piece, both ends included."""
        chain = [id]
        while chain[-1] not in self.members:
            chain.append(self._towards[chain[-1]])
        return chain


def _meeting(pieces: list[_Piece], importance: Mapping[TermId, float]) -> tuple[TermId, list[_Piece]] | None:
    best: tuple[tuple[float, float, TermId], list[_Piece]] | None = None
    for id in sorted({id for piece in pieces for id in piece.distance}):
        near = sorted((piece for piece in pieces if id in piece.distance), key=lambda piece: piece.distance[id])
        for count in range(2, len(near) + 1):
            average = sum(piece.distance[id] for piece in near[:count]) / (count - 1)
            rank = (average, -importance[id], id)
            if best is None or rank < best[0]:
                best = (rank, near[:2])
    return None if best is None else (best[0][2], best[1])
