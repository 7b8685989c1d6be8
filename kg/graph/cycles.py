"""Where stated edges run in a circle."""

from collections import deque
from collections.abc import Iterable, Mapping

import networkx as nx

from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId

Cycle = tuple[Relation, ...]
"""Edges head to tail, the last back to the first one's subject."""


def find_cycles(relations: Iterable[Relation], relation_type: RelationTypeId) -> tuple[Cycle, ...]:
    """One cycle for each knot of terms that reach each other by edges of a type, in the order of places.

    A knot is a strongly connected component; its cycle is the shortest through its first edge by place, and begins there.
    Alternatives are edges like any other. A term related to itself is not a cycle, see `self_relations`.
    """
    edges = [one for one in relations if one.type == relation_type and one.subject != one.object]
    graph = nx.DiGraph()
    graph.add_edges_from((one.subject, one.object) for one in edges)
    knots = (knot for knot in nx.strongly_connected_components(graph) if len(knot) > 1)
    number = {term: number for number, knot in enumerate(knots) for term in knot}
    inside = [one for one in edges if one.subject in number and number[one.subject] == number.get(one.object)]
    by_knot: dict[int, list[Relation]] = {}
    for edge in sorted(inside, key=_by_place):
        by_knot.setdefault(number[edge.subject], []).append(edge)
    return tuple(_shortest_through_first(knot) for knot in by_knot.values())


def self_relations(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    """The edges that lead from a term to itself, in the order of places."""
    return tuple(sorted((one for one in relations if one.subject == one.object), key=_by_place))


def _shortest_through_first(knot: list[Relation]) -> Cycle:
    outgoing: dict[TermId, list[Relation]] = {}
    for edge in knot:
        outgoing.setdefault(edge.subject, []).append(edge)
    first = knot[0]
    arrived_by: dict[TermId, Relation] = {first.object: first}
    waiting = deque([first.object])
    while first.subject not in arrived_by:
        for edge in outgoing[waiting.popleft()]:
            if edge.object not in arrived_by:
                arrived_by[edge.object] = edge
                waiting.append(edge.object)
    return _walked(arrived_by, first)


def _walked(arrived_by: Mapping[TermId, Relation], first: Relation) -> Cycle:
    backwards = [arrived_by[first.subject]]
    while backwards[-1] is not first:
        backwards.append(arrived_by[backwards[-1].subject])
    return tuple(reversed(backwards))


def _by_place(relation: Relation) -> tuple[tuple[str, int, int], TermId, TermId]:
    return (relation.place.order(), relation.subject, relation.object)
