"""How two terms hang together."""

from itertools import pairwise

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.walking import Walking
from kg.model.relation import Relation
from kg.model.term import TermId

Chain = tuple[Relation, ...]


def connection(graph: KnowledgeGraph, source: TermId, target: TermId) -> Chain:
    """The shortest chain of stated edges from one term to another, each as stored and walked either way.

    Among equally short chains the one of stronger types: the sum of their places in the vocabulary is least; then the
    one whose ids come first, read from the source. Empty when there is none, and between a term and itself.
    """
    layers = _layers_between(Walking(graph), source, target)
    if not layers:
        return ()
    best: dict[TermId, tuple[int, Chain]] = {target: (0, ())}
    for nearer, layer in pairwise(layers):
        best |= {id: _best_from(graph, id, nearer, best) for id in layer}
    return best[source][1]


def _layers_between(walking: Walking, source: TermId, target: TermId) -> list[set[TermId]]:
    """The terms on shortest chains, by their distance from the target; none when there is no chain."""
    layers = [{target}]
    seen = {target}
    while source not in layers[-1]:
        layers.append(walking.beyond(layers[-1]) - seen)
        if not layers[-1]:
            return []
        seen |= layers[-1]
    layers[-1] = {source}
    for distance in range(len(layers) - 2, 0, -1):
        layers[distance] &= walking.beyond(layers[distance + 1])
    return layers


def _best_from(
    graph: KnowledgeGraph, id: TermId, nearer: set[TermId], best: dict[TermId, tuple[int, Chain]]
) -> tuple[int, Chain]:
    ends = [(one.object, one) for one in graph.outgoing(id)] + [(one.subject, one) for one in graph.incoming(id)]
    rank, other, edge = min(
        ((graph.strength(edge.type) + best[other][0], other, edge) for other, edge in ends if other in nearer),
        key=lambda found: found[:2],
    )
    return rank, (edge, *best[other][1])
