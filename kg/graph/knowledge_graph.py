"""The glossary as a graph of ids: stated edges, found fast, never changed."""

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from kg.graph.cycles import Cycle, find_cycles, self_relations
from kg.graph.importance import importance_of
from kg.graph.requirements import Requirements, alternatives_among
from kg.model.glossary import Glossary
from kg.model.relation import Relation
from kg.model.relation_type import RelationType, RelationTypeId
from kg.model.term import TermId

Neighbours = Mapping[TermId, tuple[TermId, ...]]
"""For each term that has any, the ids at the other end of its edges, in the order of ids."""

_ByType = Mapping[RelationTypeId, Neighbours]


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
        self._edges = {id: _distinct(some) for id, some in self._outgoing.items()}
        self._alternatives = alternatives_among(self.relations)
        self._objects, self._subjects = self._by_type(self._edges)
        sure = {id: [one for one in some if not self.is_alternative(one)] for id, some in self._edges.items()}
        self._sure_objects, self._sure_subjects = self._by_type(sure) if self._alternatives else (self._objects, self._subjects)
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

    def edges(self, id: TermId) -> tuple[Relation, ...]:
        """As `outgoing`, each type and object once; a plain relation stands for the alternatives beside it."""
        return self._edges[id]

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
    def prominence(self) -> Mapping[TermId, int]:
        """The terms, the most important first and equally important ones in the order of ids, each with its place."""
        order = sorted(self.ids, key=lambda one: (-self.importance[one], one))
        return {id: place for place, id in enumerate(order)}

    @cached_property
    def heads(self) -> Neighbours:
        """The objects of the stated edges of each term, an object once for each type."""
        return {id: tuple(one.object for one in some) for id, some in self._edges.items()}

    @cached_property
    def around(self) -> Neighbours:
        """The terms at the other end of any edge of a term, whichever way it leads."""
        ends = {id: {one.object for one in self._outgoing[id]} for id in self.ids}
        for id in self.ids:
            ends[id].update(one.subject for one in self._incoming[id])
        return {id: tuple(sorted(some)) for id, some in ends.items()}

    def prepare(self) -> None:
        """Derive now what is otherwise derived when it is first asked for, so that no question waits for it."""
        _ = self.prominence, self.heads, self.around, self.requirements.opens

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

    def _by_type(self, edges: Mapping[TermId, Iterable[Relation]]) -> tuple[_ByType, _ByType]:
        objects: dict[RelationTypeId, dict[TermId, list[TermId]]] = {type: {} for type in self.relation_types}
        subjects: dict[RelationTypeId, dict[TermId, list[TermId]]] = {type: {} for type in self.relation_types}
        for id, some in edges.items():
            for one in some:
                objects[one.type].setdefault(id, []).append(one.object)
                subjects[one.type].setdefault(one.object, []).append(id)
        for type in self.relation_types.values():
            if type.symmetric:
                objects[type.id] = subjects[type.id] = _both_ways(objects[type.id], subjects[type.id])
        return _frozen(objects), _frozen(subjects)


def _distinct(relations: tuple[Relation, ...]) -> tuple[Relation, ...]:
    seen: dict[tuple[RelationTypeId, TermId], Relation] = {}
    for one in relations:
        seen.setdefault((one.type, one.object), one)
    return tuple(seen.values())


def _both_ways(objects: Mapping[TermId, list[TermId]], subjects: Mapping[TermId, list[TermId]]) -> dict[TermId, list[TermId]]:
    return {id: sorted({*objects.get(id, ()), *subjects.get(id, ())}) for id in (*objects, *subjects)}


def _frozen(by_type: Mapping[RelationTypeId, Mapping[TermId, list[TermId]]]) -> _ByType:
    return {type: {id: tuple(ends) for id, ends in some.items()} for type, some in by_type.items()}


def _unknown(relation: Relation) -> str:
    return f"{relation.subject} {relation.type} {relation.object}: no such type or term ({relation.place})"


def _to_itself(relation: Relation) -> str:
    return f"{relation.subject} {relation.type} itself ({relation.place})"


def _cycle(cycle: Cycle) -> str:
    terms = " → ".join((*(edge.subject for edge in cycle), cycle[0].subject))
    return f"{cycle[0].type} cycle: {terms} ({', '.join(edge.place.line_only() for edge in cycle)})"
