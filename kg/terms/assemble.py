"""Claims become one glossary: ids once, names looked up, every edge once."""

from collections.abc import Iterable

from kg.model.finding import Finding, found
from kg.model.glossary import About, Glossary, Vocabulary
from kg.model.term import Term, TermId
from kg.terms.claims import TermClaim
from kg.terms.edges import Edges
from kg.terms.explained import explained
from kg.terms.lookup import Lookup
from kg.terms.names import NameIndex
from kg.terms.notes.merge import Merging
from kg.terms.notes.read import NoteClaims
from kg.terms.reading import Reading


def assemble(claims: Iterable[TermClaim], notes: NoteClaims, about: About, vocabulary: Vocabulary) -> Reading:
    """The glossary of what term files and notes claim, and what did not fit."""
    by_id, findings = _once(claims)
    merging = Merging(claim.term for claim in by_id.values())
    for concept in sorted(notes.concepts, key=lambda concept: concept.own_page is None):
        merging.add(concept)
    terms = {term.id: term for term in sorted(merging.finished(), key=lambda term: term.id)}
    lookup = Lookup(NameIndex(terms.values()))
    edges = Edges(vocabulary, lookup)
    for id, claim in by_id.items():
        for stated in claim.edges:
            if not stated.in_text:
                edges.state(id, stated)
    for drawn in notes.edges:
        edges.note(merging.of[drawn.subject], drawn, merging.of)
    for id, claim in by_id.items():
        for link in claim.edges:
            if link.in_text:
                edges.link(id, link)
    terms |= {id: _replaced(terms[id], claim, lookup) for id, claim in by_id.items() if claim.replaced_by}
    glossary = Glossary(about=about, vocabulary=vocabulary, terms=terms, relations=edges.in_order())
    noticed = (*findings, *merging.findings, *edges.findings, *lookup.findings)
    return Reading(glossary, noticed, tuple(lookup.loose_ends), explained(by_id.values(), notes, merging.of))


def _once(claims: Iterable[TermClaim]) -> tuple[dict[TermId, TermClaim], list[Finding]]:
    """Claims by id; of several with one id the first counts."""
    by_id: dict[TermId, TermClaim] = {}
    findings = []
    for claim in claims:
        first = by_id.setdefault(claim.term.id, claim)
        if first is not claim:
            place, other = claim.term.sources[0], first.term.sources[0]
            findings.append(found("id-twice", place, id=claim.term.id, first=other.line_only()))
    return by_id, findings


def _replaced(term: Term, claim: TermClaim, lookup: Lookup) -> Term:
    ids = (lookup.one(term.id, "replaced_by", ref) for ref in claim.replaced_by)
    return term.model_copy(update={"replaced_by": tuple(dict.fromkeys(id for id in ids if id is not None))})
