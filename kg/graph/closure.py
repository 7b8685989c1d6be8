"""What transitivity implies. Alternatives imply nothing: of several that would do, none is certain."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from kg.graph.knowledge_graph import KnowledgeGraph, Neighbours
from kg.graph.reach import reached
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


@dataclass(frozen=True, slots=True)
class InferredRelation:
    """An edge that nobody stated and that follows from stated ones of its type.

    direction: seen from the term that was asked for, `out` when it is the subject.
    """

    subject: TermId
    type: RelationTypeId
    object: TermId
    direction: Literal["out", "in"] = "out"


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
            found.extend(InferredRelation(id, type.id, other, "out") for other in sorted(above))
        if type.transitive and not type.symmetric:
            below = descendants(graph, id, type.id) - set(graph.subjects(type.id).get(id, ()))
            found.extend(InferredRelation(other, type.id, id, "in") for other in sorted(below))
    return tuple(found)


def inferred_among(
    graph: KnowledgeGraph, ids: Collection[TermId], types: Collection[RelationTypeId] | None = None
) -> tuple[InferredRelation, ...]:
    """What transitive types (all, or some of them) imply among these terms and no author stated, in the same order.

    A symmetric edge is told once, from the lower id.
    """
    found: list[InferredRelation] = []
    for type in graph.relation_types.values():
        if type.transitive and (types is None or type.id in types):
            for id in sorted(ids):
                implied = ancestors(graph, id, type.id) - set(graph.objects(type.id).get(id, ()))
                others = sorted(other for other in implied.intersection(ids) if not type.symmetric or id < other)
                found.extend(InferredRelation(id, type.id, other) for other in others)
    return tuple(found)


def _beyond(neighbours: Neighbours, start: TermId) -> frozenset[TermId]:
    return frozenset(reached(neighbours, [start]) - {start})
