"""What transitivity implies. Alternatives imply nothing: of several that would do, none is certain."""

from dataclasses import dataclass

from kg.graph.knowledge_graph import KnowledgeGraph, Neighbours
from kg.graph.reach import reached
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


@dataclass(frozen=True, slots=True)
class InferredRelation:
    """An edge that nobody stated and that follows from stated ones of its type."""

    subject: TermId
    type: RelationTypeId
    object: TermId


def ancestors(graph: KnowledgeGraph, id: TermId, type: RelationTypeId) -> frozenset[TermId]:
    """Every term that edges of a type lead to from this one, in any number of steps; the term itself is none of them."""
    return _beyond(graph.objects(type, sure=True), id)


def descendants(graph: KnowledgeGraph, id: TermId, type: RelationTypeId) -> frozenset[TermId]:
    """Every term from which edges of a type lead to this one, in any number of steps; the term itself is none of them."""
    return _beyond(graph.subjects(type, sure=True), id)


def inferred_relations(graph: KnowledgeGraph, id: TermId) -> tuple[InferredRelation, ...]:
    """What transitive types imply of a term and no author stated: stronger types first, outgoing before incoming, by id."""
    found: list[InferredRelation] = []
    for type in graph.relation_types.values():
        if type.transitive:
            above = ancestors(graph, id, type.id) - set(graph.objects(type.id).get(id, ()))
            found.extend(InferredRelation(id, type.id, other) for other in sorted(above))
        if type.transitive and not type.symmetric:
            below = descendants(graph, id, type.id) - set(graph.subjects(type.id).get(id, ()))
            found.extend(InferredRelation(other, type.id, id) for other in sorted(below))
    return tuple(found)


def _beyond(neighbours: Neighbours, start: TermId) -> frozenset[TermId]:
    return frozenset(reached(neighbours, [start]) - {start})
