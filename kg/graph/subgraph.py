"""Parts of the graph to look at: what surrounds terms, what ties them together, or all of it, within a number of terms."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain

from kg.graph.connectors import connectors
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.walking import Direction, Walking
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


@dataclass(frozen=True, slots=True)
class Subgraph:
    """Terms and the stated edges among them.

    centers: the terms asked for. depths: for each shown term its distance from the nearest center; nearest first and the
    most important first among equally near. edges: all stated ones of the types asked for among the shown terms, one for
    each subject, type and object, in that order.
    hidden_nodes: terms within reach that are not shown. hidden_edges: edges among these and the shown that are not shown.
    hidden_neighbours: for each shown term that has any, how many terms within reach and not shown an edge ties it to.
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

    Centers are shown whatever their kind. Of more than `max_nodes` terms the nearest stay,
    then those that stronger types tie to what is shown, then the most important.
    """
    centers = tuple(dict.fromkeys(centers))
    layers = _layers(Walking(graph, types, direction, kinds, centers), centers, depth)
    depths = {id: distance for distance, layer in enumerate(layers) for id in layer}
    return _shown(graph, centers, (centers, *layers[1:]), depths, types, max_nodes)


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
    terms = tuple(dict.fromkeys(terms))
    walking = Walking(graph, types, kinds=kinds, always=terms)
    ties = connectors(graph, terms, walking)
    layers = _layers(walking, terms, depth)
    depths = {id: distance for distance, layer in enumerate(_layers(walking, terms, len(ties), ties)) for id in layer}
    depths |= {id: distance for distance, layer in enumerate(layers) for id in layer}
    return _shown(graph, terms, (terms, ties, *(layer - ties for layer in layers[1:])), depths, types, max_nodes)


def whole(
    graph: KnowledgeGraph,
    *,
    types: Collection[RelationTypeId] | None = None,
    kinds: Collection[str] | None = None,
    max_nodes: int | None = None,
) -> Subgraph:
    """Every term of some kinds (default all), at depth 0 and without centers; of more than `max_nodes` the most important."""
    walking = Walking(graph, types, kinds=kinds)
    ids = [id for id in graph.ids if walking.admits(id)]
    return _shown(graph, (), ((), ids), dict.fromkeys(ids, 0), types, len(ids) if max_nodes is None else max_nodes)


def _layers(
    walking: Walking, centers: Iterable[TermId], depth: int, within: AbstractSet[TermId] | None = None
) -> list[set[TermId]]:
    """The terms by their distance from the centers, up to a depth."""
    layers = [set(centers)]
    seen = set(layers[0])
    while layers[-1] and len(layers) <= depth:
        layers.append(walking.beyond(layers[-1]) - seen if within is None else walking.beyond(layers[-1]) & within - seen)
        seen |= layers[-1]
    return layers


def _shown(
    graph: KnowledgeGraph,
    centers: tuple[TermId, ...],
    ranks: Iterable[Collection[TermId]],
    depths: Mapping[TermId, int],
    types: Collection[RelationTypeId] | None,
    max_nodes: int,
) -> Subgraph:
    """The first `max_nodes` terms: centers as given, then rank after rank, of each those closest to what is shown."""
    first, *others = ranks
    kept = list(first)[:max_nodes]
    for rank in others:
        kept += _closest(graph, kept, rank, types, max_nodes - len(kept))
    kept.sort(key=depths.__getitem__)
    hidden = set(depths).difference(kept)
    edges = tuple(_edges_among(graph, kept, types))
    ties = Walking(graph, types)
    near_hidden = {id: len(hidden & ties.beyond([id])) for id in kept} if hidden else {}
    return Subgraph(
        centers=centers,
        depths={id: depths[id] for id in kept},
        edges=edges,
        hidden_nodes=len(hidden),
        hidden_edges=_count_edges(graph, depths.keys(), types) - len(edges) if hidden else 0,
        hidden_neighbours={id: count for id, count in near_hidden.items() if count},
    )


def _closest(
    graph: KnowledgeGraph,
    shown: Collection[TermId],
    rank: Collection[TermId],
    types: Collection[RelationTypeId] | None,
    most: int,
) -> list[TermId]:
    """Of equally near terms those that a stronger type ties to what is shown, then the most important."""
    ties: dict[TermId, int] = {}
    for id in shown if 0 < most < len(rank) else ():
        for edge in chain(graph.outgoing(id), graph.incoming(id)):
            other = edge.object if edge.subject == id else edge.subject
            if types is None or edge.type in types:
                ties[other] = min(graph.strength(edge.type), ties.get(other, len(graph.relation_types)))
    untied = len(graph.relation_types)
    return nsmallest(most, rank, key=lambda one: (ties.get(one, untied), graph.prominence[one]))


def _edges_among(
    graph: KnowledgeGraph, ids: Collection[TermId], types: Collection[RelationTypeId] | None
) -> Iterator[Relation]:
    inside = frozenset(ids)
    for id in sorted(inside):
        yield from (one for one in graph.edges(id) if one.object in inside and (types is None or one.type in types))


def _count_edges(graph: KnowledgeGraph, ids: AbstractSet[TermId], types: Collection[RelationTypeId] | None) -> int:
    if types is None:
        return sum(map(ids.__contains__, chain.from_iterable(map(graph.heads.__getitem__, ids))))
    return sum(one.object in ids and one.type in types for id in ids for one in graph.edges(id))
