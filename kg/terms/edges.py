"""The edges of a glossary: stated in term files, read from notes, linked in running text."""

from collections import defaultdict
from collections.abc import Mapping

from kg.model.finding import Finding, found
from kg.model.glossary import Vocabulary
from kg.model.label import Texts
from kg.model.place import Place
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId
from kg.terms.claims import EdgeClaim, Ref
from kg.terms.lookup import Lookup
from kg.terms.notes.claims import Concept, Edge

_Key = tuple[RelationTypeId, TermId, TermId, int | None]


class Edges:
    """findings: of edges that cannot stand."""

    def __init__(self, vocabulary: Vocabulary, lookup: Lookup) -> None:
        self.findings: list[Finding] = []
        self._types = vocabulary.relation_types
        self._lookup = lookup
        self._stated: dict[_Key, Relation] = {}
        self._said: set[tuple[RelationTypeId, TermId, TermId]] = set()
        self._pairs: set[tuple[TermId, TermId]] = set()
        self._from: dict[tuple[RelationTypeId, TermId], list[TermId]] = defaultdict(list)
        self._to: dict[tuple[RelationTypeId, TermId], list[TermId]] = defaultdict(list)

    def in_order(self) -> tuple[Relation, ...]:
        return tuple(sorted(self._stated.values(), key=lambda one: (one.subject, one.type, *one.place.order(), one.object)))

    def state(self, subject: TermId, claim: EdgeClaim) -> None:
        """An edge that an author states."""
        object = self._lookup.one(subject, claim.type, claim.to)
        if object is None:
            return
        if object == subject:
            self.findings.append(found("self-relation", claim.to.place, id=subject, type=claim.type, ref=claim.to.text))
            return
        key = self._key(claim.type, subject, object, claim.group)
        first = self._stated.get(key)
        if first is not None:
            at = first.place.line_only()
            self._stated[key] = first.model_copy(update={"reason": {**claim.reason, **first.reason}})
            self.findings.append(
                found("relation-twice", claim.to.place, type=claim.type, subject=subject, object=object, first=at)
            )
            return
        self._add(key, subject, object, claim.reason, claim.to.place)

    def note(self, subject: TermId, edge: Edge, of: Mapping[Concept, TermId]) -> None:
        """An edge read from a note. One that says nothing new is left out silently, one that closes a cycle with a warning."""
        if isinstance(edge.object, str):
            self.link(subject, EdgeClaim(edge.type, Ref(edge.object, edge.place), {}, in_text=True))
            return
        object = of[edge.object]
        key = self._key(edge.type, subject, object, None)
        if subject == object or key[:3] in self._said or (edge.type == "related" and (subject, object) in self._pairs):
            return
        if self._types[edge.type].acyclic and self._reaches(edge.type, object, subject):
            self.findings.append(found("note-closes-cycle", edge.place, type=edge.type, subject=subject, object=object))
            return
        self._add(key, subject, object, edge.reason, edge.place)

    def link(self, subject: TermId, claim: EdgeClaim) -> None:
        """A link in running text: `related`, unless the two are related anyway."""
        ids = self._lookup.candidates(claim.to)
        if any(id == subject or (subject, id) in self._pairs for id in ids):
            return
        object = self._lookup.one(subject, claim.type, claim.to)
        if object is not None:
            self._add(self._key(claim.type, subject, object, None), subject, object, claim.reason, claim.to.place)

    def _key(self, type: RelationTypeId, subject: TermId, object: TermId, group: int | None) -> _Key:
        """The same for both directions of a symmetric type; alternatives of different groups are different edges."""
        if self._types[type].symmetric and object < subject:
            return (type, object, subject, group)
        return (type, subject, object, group)

    def _add(self, key: _Key, subject: TermId, object: TermId, reason: Texts, place: Place) -> None:
        type, group = key[0], key[3]
        self._said.add(key[:3])
        self._stated[key] = Relation(subject=subject, type=type, object=object, reason=reason, group=group, place=place)
        self._pairs |= {(subject, object), (object, subject)}
        if self._types[type].acyclic:
            self._from[(type, subject)].append(object)
            self._to[(type, object)].append(subject)

    def _reaches(self, type: RelationTypeId, start: TermId, end: TermId) -> bool:
        """Whether edges of a type lead from one term to another: followed from both ends, the smaller side first."""
        forward, backward = {start}, {end}
        after, before = [start], [end]
        while after and before:
            ahead = len(forward) <= len(backward)
            waiting, seen, others, edges = (
                (after, forward, backward, self._from) if ahead else (before, backward, forward, self._to)
            )
            for term in edges.get((type, waiting.pop()), ()):
                if term in others:
                    return True
                if term not in seen:
                    seen.add(term)
                    waiting.append(term)
        return False
