"""How two terms hang together."""

from itertools import pairwise

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.relation import Relation
from kg.model.term import TermId


def connection(graph: KnowledgeGraph, source: TermId, target: TermId) -> tuple[Relation, ...]:
    """The shortest chain of stated edges from one term to another, each as stored and walked either way.

    Among equally short chains the one of stronger types: the sum of their places in the vocabulary is least; then the
    one whose ids come first, read from the source. Empty when there is none, and between a term and itself.
    """
    layers = _layers(graph, target, source)
    if source not in layers[-1]:
        return ()
    best: dict[TermId, tuple[int, tuple[Relation, ...]]] = {target: (0, ())}
    for nearer, layer in pairwise(layers):
        best |= {id: _best_from(graph, id, nearer, best) for id in layer}
    return best[source][1]


def _layers(graph: KnowledgeGraph, start: TermId, wanted: TermId) -> list[frozenset[TermId]]:
    """Terms by their distance from the start, until the wanted one is among them or nothing is left."""
    layers = [frozenset([start])]
    seen = {start}
    while wanted not in layers[-1] and layers[-1]:
        layers.append(frozenset(other for id in layers[-1] for other, _ in _around(graph, id)) - seen)
        seen |= layers[-1]
    return layers


def _best_from(
    graph: KnowledgeGraph, id: TermId, nearer: frozenset[TermId], best: dict[TermId, tuple[int, tuple[Relation, ...]]]
) -> tuple[int, tuple[Relation, ...]]:
    weight, _, _, edge, other = min(
        (
            (graph.strength(edge.type) + best[other][0], other, place, edge, other)
            for place, (other, edge) in enumerate(_around(graph, id))
            if other in nearer
        ),
        key=lambda found: found[:3],
    )
    return weight, (edge, *best[other][1])


def _around(graph: KnowledgeGraph, id: TermId) -> list[tuple[TermId, Relation]]:
    ends = [(one.object, one) for one in graph.outgoing(id)]
    ends.extend((one.subject, one) for one in graph.incoming(id))
    return ends
