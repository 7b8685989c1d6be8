"""Claims become one glossary: ids once, names looked up, every edge once."""

from collections.abc import Iterable

from kg.model.finding import Finding, found
from kg.model.glossary import About, Glossary, Vocabulary
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import Term, TermId
from kg.terms.claims import EdgeClaim, TermClaim
from kg.terms.lookup import Lookup
from kg.terms.names import NameIndex
from kg.terms.reading import Reading

_Key = tuple[RelationTypeId, TermId, TermId, int | None]


def assemble(claims: Iterable[TermClaim], about: About, vocabulary: Vocabulary) -> Reading:
    """The glossary of what pages claim, and what did not fit."""
    by_id, findings = _once(claims)
    lookup = Lookup(NameIndex(claim.term for claim in by_id.values()))
    edges = _Edges(vocabulary, lookup)
    for id, claim in by_id.items():
        for edge in claim.edges:
            if not edge.in_text:
                edges.state(id, edge)
    for id, claim in by_id.items():
        for edge in claim.edges:
            if edge.in_text:
                edges.link(id, edge)
    terms = {id: _replaced(by_id[id], lookup) for id in sorted(by_id)}
    glossary = Glossary(about=about, vocabulary=vocabulary, terms=terms, relations=edges.in_order())
    return Reading(glossary, (*findings, *edges.findings, *lookup.findings), tuple(lookup.loose_ends))


def _once(claims: Iterable[TermClaim]) -> tuple[dict[TermId, TermClaim], list[Finding]]:
    """Claims by id; of several with one id the first counts."""
    by_id: dict[TermId, TermClaim] = {}
    findings = []
    for claim in claims:
        first = by_id.setdefault(claim.term.id, claim)
        if first is not claim:
            place, other = claim.term.sources[0], first.term.sources[0]
            findings.append(found("id-twice", place, id=claim.term.id, first=f"{other.path}:{other.line}"))
    return by_id, findings


def _replaced(claim: TermClaim, lookup: Lookup) -> Term:
    if not claim.replaced_by:
        return claim.term
    ids = (lookup.one(claim.term.id, "replaced_by", ref) for ref in claim.replaced_by)
    return claim.term.model_copy(update={"replaced_by": tuple(dict.fromkeys(id for id in ids if id is not None))})


class _Edges:
    def __init__(self, vocabulary: Vocabulary, lookup: Lookup) -> None:
        self.findings: list[Finding] = []
        self._types = vocabulary.relation_types
        self._lookup = lookup
        self._stated: dict[_Key, Relation] = {}
        self._pairs: set[tuple[TermId, TermId]] = set()

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
        key = self._key(claim, subject, object)
        first = self._stated.get(key)
        if first is not None:
            at = f"{first.place.path}:{first.place.line}"
            self._stated[key] = first.model_copy(update={"reason": {**claim.reason, **first.reason}})
            self.findings.append(
                found("relation-twice", claim.to.place, type=claim.type, subject=subject, object=object, first=at)
            )
            return
        self._add(key, subject, object, claim)

    def link(self, subject: TermId, claim: EdgeClaim) -> None:
        """A link in running text: `related`, unless the two are related anyway."""
        ids = self._lookup.candidates(claim.to)
        if any(id == subject or (subject, id) in self._pairs for id in ids):
            return
        object = self._lookup.one(subject, claim.type, claim.to)
        if object is not None:
            self._add(self._key(claim, subject, object), subject, object, claim)

    def _key(self, claim: EdgeClaim, subject: TermId, object: TermId) -> _Key:
        """The same for both directions of a symmetric type; alternatives of different groups are different edges."""
        if self._types[claim.type].symmetric and object < subject:
            return (claim.type, object, subject, claim.group)
        return (claim.type, subject, object, claim.group)

    def _add(self, key: _Key, subject: TermId, object: TermId, claim: EdgeClaim) -> None:
        self._stated[key] = Relation(
            subject=subject, type=claim.type, object=object, reason=claim.reason, group=claim.group, place=claim.to.place
        )
        self._pairs |= {(subject, object), (object, subject)}
