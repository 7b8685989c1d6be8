"""Which edges a drawing needs."""

from collections.abc import Iterable

import networkx as nx

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


def drawn_edges(graph: KnowledgeGraph, edges: Iterable[Relation]) -> tuple[Relation, ...]:
    """Stated edges without those that the others imply, in the order given.

    Left out are edges of a transitive, acyclic type beside a longer chain of it (the transitive reduction of Aho, Garey
    and Ullman 1972); a symmetric edge stated both ways is drawn once. An alternative neither implies nor is implied.
    """
    edges = tuple(edges)
    needed = {
        type.id: _reduced(graph, edges, type.id) for type in graph.relation_types.values() if type.transitive and type.acyclic
    }
    drawn: dict[tuple[RelationTypeId, TermId, TermId], Relation] = {}
    for edge in edges:
        is_needed = edge.type not in needed or graph.is_alternative(edge) or (edge.subject, edge.object) in needed[edge.type]
        is_mirrored = graph.relation_types[edge.type].symmetric and (edge.type, edge.object, edge.subject) in drawn
        if is_needed and not is_mirrored:
            drawn[edge.type, edge.subject, edge.object] = edge
    return tuple(drawn.values())


def _reduced(graph: KnowledgeGraph, edges: Iterable[Relation], type: RelationTypeId) -> frozenset[tuple[TermId, TermId]]:
    sure = nx.DiGraph((one.subject, one.object) for one in edges if one.type == type and not graph.is_alternative(one))
    return frozenset(nx.transitive_reduction(sure).edges)
