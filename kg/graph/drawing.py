"""Which edges a drawing needs."""

from collections.abc import Iterable, Mapping

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


def drawn_edges(graph: KnowledgeGraph, edges: Iterable[Relation]) -> tuple[Relation, ...]:
    """Stated edges without those that the others imply, in the order given.

    Left out are edges of a transitive, acyclic type beside a longer chain of it (the transitive reduction, Aho, Garey and
    Ullman 1972), and a symmetric edge stated both ways is drawn once. An alternative neither implies nor is implied.
    """
    edges = tuple(edges)
    chains: dict[RelationTypeId, dict[TermId, list[TermId]]] = {}
    for edge in edges:
        if not graph.is_alternative(edge):
            chains.setdefault(edge.type, {}).setdefault(edge.subject, []).append(edge.object)
    drawn: list[Relation] = []
    seen: set[tuple[RelationTypeId, TermId, TermId]] = set()
    for edge in edges:
        type = graph.relation_types[edge.type]
        if type.transitive and type.acyclic and not graph.is_alternative(edge) and _is_implied(edge, chains[edge.type]):
            continue
        if type.symmetric and (edge.type, edge.object, edge.subject) in seen:
            continue
        seen.add((edge.type, edge.subject, edge.object))
        drawn.append(edge)
    return tuple(drawn)


def _is_implied(edge: Relation, objects: Mapping[TermId, list[TermId]]) -> bool:
    """Whether a chain of two or more edges leads where the edge does."""
    waiting = [other for other in objects[edge.subject] if other != edge.object]
    found = set(waiting)
    while waiting:
        for other in objects.get(waiting.pop(), ()):
            if other == edge.object:
                return True
            if other not in found:
                found.add(other)
                waiting.append(other)
    return False
