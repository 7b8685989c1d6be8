"""The glossary as a graph of ids: stated edges, found fast, never changed."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Any

import networkx as nx

from kg.graph.cycles import Cycle, find_cycles, self_relations
from kg.graph.importance import importance_of
from kg.graph.requirements import Requirements, alternatives_among
from kg.model.glossary import Glossary
from kg.model.relation import Relation
from kg.model.relation_type import RelationType, RelationTypeId
from kg.model.term import TermId

Neighbours = Mapping[TermId, tuple[TermId, ...]]
"""For each term that has any, the ids at the other end of its edges, in the order of ids."""


class BrokenGraph(Exception):
    """The relations break their own algebra.

    unknown: relations whose type or end does not exist. to_itself: those from a term to itself.
    cycles: circles in acyclic types.
    """

    def __init__(self, unknown: Collection[Relation], to_itself: Collection[Relation], cycles: Collection[Cycle]) -> None:
        self.unknown, self.to_itself, self.cycles = tuple(unknown), tuple(to_itself), tuple(cycles)
        super().__init__("; ".join((*map(_unknown, unknown), *map(_to_itself, to_itself), *map(_cycle, cycles))))


class KnowledgeGraph:
    """Terms and stated relations of one glossary, by id. Immutable; every order is the same in every run.

    ids: all terms, sorted. relation_types: by id, strongest first. relations: as the glossary holds them.
    requirements: what learning each term takes. Methods raise KeyError for an id that is no term's.
    Raises BrokenGraph for unknown ends or types, self-relations, and cycles in acyclic types.
    """

    def __init__(self, glossary: Glossary) -> None:
        self.relation_types: Mapping[RelationTypeId, RelationType] = glossary.vocabulary.relation_types
        self.relations = glossary.relations
        self.ids = tuple(sorted(glossary.terms))
        self._refuse_broken(glossary)
        self._kinds = {id: glossary.terms[id].kind for id in self.ids}
        self._strength = {id: rank for rank, id in enumerate(self.relation_types)}
        self._outgoing, self._incoming = self._ends()
        self._alternatives = alternatives_among(self.relations)
        sure = [one for one in self.relations if not self.is_alternative(one)]
        self._objects, self._subjects = self._by_type(self.relations)
        self._sure_objects, self._sure_subjects = self._by_type(sure)
        self.requirements = Requirements(self.ids, self.relations, {id: glossary.terms[id].effort for id in self.ids})

    def __contains__(self, id: object) -> bool:
        return id in self._kinds

    def __len__(self) -> int:
        return len(self.ids)

    def kind(self, id: TermId) -> str:
        """The kind of a term."""
        return self._kinds[id]

    def strength(self, type: RelationTypeId) -> int:
        """The place of a relation type in the vocabulary: 0 for the strongest."""
        return self._strength[type]

    def is_alternative(self, relation: Relation) -> bool:
        """Whether another relation of its group would do as well."""
        return (relation.subject, relation.type, relation.group) in self._alternatives

    def outgoing(self, id: TermId) -> tuple[Relation, ...]:
        """The relations whose subject is the term: stronger types first, then by object."""
        return self._outgoing[id]

    def incoming(self, id: TermId) -> tuple[Relation, ...]:
        """The relations whose object is the term: stronger types first, then by subject."""
        return self._incoming[id]

    def objects(self, type: RelationTypeId, *, sure: bool = False) -> Neighbours:
        """Where the edges of a type lead, by subject; a symmetric type's edges lead both ways.

        sure: without alternatives, since of several that would do none is implied.
        """
        return (self._sure_objects if sure else self._objects)[type]

    def subjects(self, type: RelationTypeId, *, sure: bool = False) -> Neighbours:
        """Where the edges of a type come from, by object; else as `objects`."""
        return (self._sure_subjects if sure else self._subjects)[type]

    @cached_property
    def importance(self) -> Mapping[TermId, float]:
        """How much the glossary leans on each term, 0 to 1; see `kg.graph.importance`."""
        return importance_of(self.ids, self.relations, self.relation_types)

    @cached_property
    def multigraph(self) -> Any:
        """The same graph as a frozen `networkx.MultiDiGraph` with the type of each edge as its key, for analysis;
        answers use the plain adjacency, because networkx's filtered views are slow."""
        graph = nx.MultiDiGraph()
        graph.add_nodes_from((id, {"kind": kind}) for id, kind in self._kinds.items())
        graph.add_edges_from((one.subject, one.object, one.type) for one in self.relations)
        return nx.freeze(graph)

    def _refuse_broken(self, glossary: Glossary) -> None:
        terms, types = glossary.terms, self.relation_types
        unknown = [r for r in self.relations if r.type not in types or r.subject not in terms or r.object not in terms]
        to_itself = self_relations(self.relations)
        acyclic = [type.id for type in types.values() if type.acyclic]
        cycles = [cycle for type in acyclic for cycle in find_cycles(self.relations, type)]
        if unknown or to_itself or cycles:
            raise BrokenGraph(unknown, to_itself, cycles)

    def _ends(self) -> tuple[dict[TermId, tuple[Relation, ...]], dict[TermId, tuple[Relation, ...]]]:
        outgoing: dict[TermId, list[Relation]] = {id: [] for id in self.ids}
        incoming: dict[TermId, list[Relation]] = {id: [] for id in self.ids}
        for one in sorted(self.relations, key=self._order):
            outgoing[one.subject].append(one)
            incoming[one.object].append(one)
        return {id: tuple(some) for id, some in outgoing.items()}, {id: tuple(some) for id, some in incoming.items()}

    def _order(self, relation: Relation) -> tuple[int, TermId, TermId, int]:
        group = -1 if relation.group is None else relation.group
        return (self._strength[relation.type], relation.subject, relation.object, group)

    def _by_type(
        self, relations: Iterable[Relation]
    ) -> tuple[dict[RelationTypeId, Neighbours], dict[RelationTypeId, Neighbours]]:
        objects: dict[RelationTypeId, dict[TermId, set[TermId]]] = {type: {} for type in self.relation_types}
        subjects: dict[RelationTypeId, dict[TermId, set[TermId]]] = {type: {} for type in self.relation_types}
        for one in relations:
            both_ways = self.relation_types[one.type].symmetric
            for subject, object in ((one.subject, one.object), (one.object, one.subject))[: 2 if both_ways else 1]:
                objects[one.type].setdefault(subject, set()).add(object)
                subjects[one.type].setdefault(object, set()).add(subject)
        return _sorted(objects), _sorted(subjects)


def _sorted(by_type: Mapping[RelationTypeId, Mapping[TermId, set[TermId]]]) -> dict[RelationTypeId, Neighbours]:
    return {type: {id: tuple(sorted(ends)) for id, ends in some.items()} for type, some in by_type.items()}


def _unknown(relation: Relation) -> str:
    return f"{relation.subject} {relation.type} {relation.object}: no such type or term ({relation.place})"


def _to_itself(relation: Relation) -> str:
    return f"{relation.subject} {relation.type} itself ({relation.place})"


def _cycle(cycle: Cycle) -> str:
    terms = " → ".join((*(edge.subject for edge in cycle), cycle[0].subject))
    return f"{cycle[0].type} cycle: {terms} ({', '.join(str(edge.place) for edge in cycle)})"
