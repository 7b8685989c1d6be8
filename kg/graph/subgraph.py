"""Parts of the graph to look at: what surrounds terms, or all of it, within a number of terms."""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from kg.graph.connectors import connectors
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId

Direction = Literal["out", "in", "both"]
"""Which way edges are walked: from subject to object, against it, or either way; symmetric ones always either way."""


@dataclass(frozen=True, slots=True)
class Subgraph:
    """Terms and the stated edges among them.

    centers: the terms asked for. depths: for each shown term its distance from the nearest center, nearest first and the
    most important first among equally near. edges: all stated ones of the types asked for among the shown terms, one for
    each subject, type and object, by subject, strength of type and object.
    hidden_nodes: terms within reach that are not shown. hidden_edges: edges among these and the shown that are not shown.
    hidden_neighbours: for each shown term that has any, how many of the terms not shown an edge ties it to.
    """

    centers: tuple[TermId, ...]
    depths: Mapping[TermId, int]
    edges: tuple[Relation, ...]
    hidden_nodes: int
    hidden_edges: int
    hidden_neighbours: Mapping[TermId, int]


def neighbourhood(
    graph: KnowledgeGraph,
    centers: Collection[TermId],
    depth: int = 1,
    *,
    types: Collection[RelationTypeId] | None = None,
    direction: Direction = "both",
    kinds: Collection[str] | None = None,
    max_nodes: int = 40,
) -> Subgraph:
    """What lies within `depth` steps of the centers along edges of some types (default all), through terms of some kinds.

    Centers are shown whatever their kind. Of more than `max_nodes` terms the nearest stay, then the most important.
    """
    selection = _Selection(graph, centers, types, direction, kinds)
    depths = selection.reached(centers, depth)
    return selection.shown(tuple(dict.fromkeys(centers)), depths, max_nodes)


def connected(
    graph: KnowledgeGraph,
    terms: Collection[TermId],
    depth: int = 0,
    *,
    types: Collection[RelationTypeId] | None = None,
    kinds: Collection[str] | None = None,
    max_nodes: int = 40,
) -> Subgraph:
    """A map that ties several terms together with few extra ones, and what lies within `depth` steps of the terms.

    The extra terms are found by `kg.graph.connectors`; a term that no chain reaches stands alone. Of more than `max_nodes`
    terms those asked for stay first, then the extra ones, then the nearest and most important.
    """
    selection = _Selection(graph, terms, types, "both", kinds)
    ties = connectors(terms, selection.neighbours, graph.importance)
    distances = _distances(ties, terms, selection.neighbours)
    depths = {**distances, **selection.reached(terms, depth)}
    return selection.shown((*dict.fromkeys(terms),), depths, max_nodes, first=ties)


def whole(
    graph: KnowledgeGraph,
    *,
    types: Collection[RelationTypeId] | None = None,
    kinds: Collection[str] | None = None,
    max_nodes: int | None = None,
) -> Subgraph:
    """Every term of some kinds (default all), at depth 0 and without centers; of more than `max_nodes` the most important."""
    selection = _Selection(graph, (), types, "both", kinds)
    depths = dict.fromkeys((id for id in graph.ids if selection.admits(id)), 0)
    return selection.shown((), depths, len(depths) if max_nodes is None else max_nodes)


class _Selection:
    """Which edges are looked at, which way they are walked and through which terms."""

    def __init__(
        self,
        graph: KnowledgeGraph,
        centers: Collection[TermId],
        types: Collection[RelationTypeId] | None,
        direction: Direction,
        kinds: Collection[str] | None,
    ) -> None:
        self._graph = graph
        self._centers = frozenset(centers)
        self._types = frozenset(graph.relation_types if types is None else types)
        symmetric = frozenset(id for id in self._types if graph.relation_types[id].symmetric)
        self._out_types = symmetric if direction == "in" else self._types
        self._in_types = symmetric if direction == "out" else self._types
        self._kinds = None if kinds is None else frozenset(kinds)

    def admits(self, id: TermId) -> bool:
        return self._kinds is None or id in self._centers or self._graph.kind(id) in self._kinds

    def neighbours(self, id: TermId) -> list[TermId]:
        """The terms one step away, by strength of type, each once."""
        ends = [one.object for one in self._graph.outgoing(id) if one.type in self._out_types]
        ends.extend(one.subject for one in self._graph.incoming(id) if one.type in self._in_types)
        return [end for end in dict.fromkeys(ends) if self.admits(end)]

    def reached(self, centers: Collection[TermId], depth: int) -> dict[TermId, int]:
        depths = dict.fromkeys(centers, 0)
        edge = list(depths)
        for distance in range(1, depth + 1):
            beyond = dict.fromkeys(end for id in edge for end in self.neighbours(id) if end not in depths)
            depths.update(dict.fromkeys(beyond, distance))
            edge = list(beyond)
        return depths

    def shown(
        self, centers: tuple[TermId, ...], depths: Mapping[TermId, int], max_nodes: int, first: Collection[TermId] = ()
    ) -> Subgraph:
        place = {id: rank for rank, id in enumerate(centers)}
        importance = self._graph.importance
        order = sorted(
            depths,
            key=lambda one: (place.get(one, len(place)), one not in first, depths[one], -importance[one], one),
        )
        kept = order[:max_nodes]
        hidden = frozenset(order[max_nodes:])
        edges = tuple(self._edges_among(kept))
        all_edges = sum(1 for _ in self._edges_among(order)) if hidden else len(edges)
        near_hidden = {id: len(hidden.intersection(self._ends(id))) for id in kept} if hidden else {}
        return Subgraph(
            centers=centers,
            depths={id: depths[id] for id in kept},
            edges=edges,
            hidden_nodes=len(hidden),
            hidden_edges=all_edges - len(edges),
            hidden_neighbours={id: count for id, count in near_hidden.items() if count},
        )

    def _ends(self, id: TermId) -> Iterator[TermId]:
        yield from (one.object for one in self._graph.outgoing(id) if one.type in self._types)
        yield from (one.subject for one in self._graph.incoming(id) if one.type in self._types)

    def _edges_among(self, ids: Collection[TermId]) -> Iterator[Relation]:
        inside = frozenset(ids)
        for id in sorted(inside):
            seen: set[tuple[RelationTypeId, TermId]] = set()
            for one in self._graph.outgoing(id):
                if one.object in inside and one.type in self._types and (one.type, one.object) not in seen:
                    seen.add((one.type, one.object))
                    yield one


def _distances(
    ties: Collection[TermId], terms: Collection[TermId], neighbours: Callable[[TermId], Iterable[TermId]]
) -> dict[TermId, int]:
    """How far each tying term lies from the nearest of the terms, along ties."""
    distances = dict.fromkeys(terms, 0)
    waiting = deque(terms)
    while waiting:
        id = waiting.popleft()
        for end in neighbours(id):
            if end in ties and end not in distances:
                distances[end] = distances[id] + 1
                waiting.append(end)
    return distances
