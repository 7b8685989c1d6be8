"""Concepts as RDF: SKOS <https://www.w3.org/TR/skos-reference/>, schema.org, and a small vocabulary of finer relations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.answers.concepts import BROADER, Concepts
from kg.documents.wikilinks import without_wikilinks
from kg.model.label import Texts
from kg.model.relation_type import RelationType
from kg.model.term import NoteType, Term

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
SCHEMA = "https://schema.org/"
TYPE = f"{RDF}type"

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_NOTES: dict[NoteType, str] = {
    "example": f"{SKOS}example",
    "history": f"{SKOS}historyNote",
    "usage": f"{SKOS}scopeNote",
    "plain": f"{SKOS}note",
    "pitfall": f"{SKOS}note",
    "formula": f"{SKOS}note",
}


@dataclass(frozen=True)
class Resource:
    """Something with an address."""

    iri: str


@dataclass(frozen=True)
class Text:
    """Words, in a language where it is known."""

    words: str
    lang: str | None = None


Triple = tuple[str, str, Resource | Text]
"""Subject, predicate, object."""


def prefixes(concepts: Concepts) -> dict[str, str]:
    """Short names of the vocabularies that the triples use."""
    ours = concepts.addresses.relation_types
    return {"dcterms": DCTERMS, "kg": ours, "owl": OWL, "rdf": RDF, "rdfs": RDFS, "schema": SCHEMA, "skos": SKOS}


def triples(concepts: Concepts) -> tuple[Triple, ...]:
    """Everything said of the concepts, each triple once: the scheme, the properties, then concept by concept."""
    said = [*_scheme(concepts)]
    for type in concepts.types:
        said += _property(type, concepts)
    for term in concepts.terms:
        said += _concept(term, concepts)
    said += _relations(concepts)
    return tuple(dict.fromkeys(said))


def _scheme(concepts: Concepts) -> Iterator[Triple]:
    scheme, about = concepts.addresses.glossary, concepts.about
    yield scheme, TYPE, Resource(f"{SKOS}ConceptScheme")
    yield scheme, TYPE, Resource(f"{SCHEMA}DefinedTermSet")
    for predicate in (f"{DCTERMS}title", f"{SCHEMA}name"):
        yield from _said(scheme, predicate, about.title)
    for predicate in (f"{DCTERMS}description", f"{SCHEMA}description"):
        yield from _said(scheme, predicate, about.description)
    if about.license:
        yield scheme, f"{DCTERMS}license", Text(about.license)


def _property(type: RelationType, concepts: Concepts) -> Iterator[Triple]:
    subject = concepts.addresses.relation_type(type.id)
    yield subject, TYPE, Resource(f"{OWL}ObjectProperty")
    if type.transitive:
        yield subject, TYPE, Resource(f"{OWL}TransitiveProperty")
    if type.symmetric:
        yield subject, TYPE, Resource(f"{OWL}SymmetricProperty")
    yield subject, f"{RDFS}subPropertyOf", Resource(f"{SKOS}semanticRelation")
    yield from _said(subject, f"{RDFS}label", type.labels)


def _concept(term: Term, concepts: Concepts) -> Iterator[Triple]:
    subject, scheme = concepts.addresses.term(term.id), Resource(concepts.addresses.glossary)
    yield subject, TYPE, Resource(f"{SKOS}Concept")
    yield subject, TYPE, Resource(f"{SCHEMA}DefinedTerm")
    yield subject, f"{SKOS}inScheme", scheme
    yield subject, f"{SCHEMA}inDefinedTermSet", scheme
    yield subject, f"{SCHEMA}termCode", Text(term.id)
    yield from _said(subject, f"{SKOS}prefLabel", term.labels)
    yield from _said(subject, f"{SCHEMA}name", term.labels)
    yield from _other_names(subject, term)
    definitions = {lang: without_wikilinks(text) for lang, text in term.definitions.items()}
    yield from _said(subject, f"{SKOS}definition", definitions)
    yield from _said(subject, f"{SCHEMA}description", definitions)
    for note in term.notes:
        yield subject, _NOTES[note.type], _text(without_wikilinks(note.text), note.lang)


def _other_names(subject: str, term: Term) -> Iterator[Triple]:
    """Each name in a language is preferred, alternative or hidden, never two of these (SKOS Reference, S13)."""
    taken = {_text(text, lang) for lang, text in term.labels.items()}
    for alias in sorted(term.aliases, key=lambda alias: alias.hidden):
        name = _text(alias.text, alias.lang)
        if name not in taken:
            taken.add(name)
            yield subject, f"{SKOS}hiddenLabel" if alias.hidden else f"{SKOS}altLabel", name
            if not alias.hidden:
                yield subject, f"{SCHEMA}alternateName", name


def _relations(concepts: Concepts) -> Iterator[Triple]:
    address = concepts.addresses.term
    for edge in concepts.edges:
        source, target = address(edge.source), address(edge.target)
        yield source, concepts.addresses.relation_type(edge.type), Resource(target)
        if edge.type in BROADER:
            yield source, f"{SKOS}broader", Resource(target)
            yield target, f"{SKOS}narrower", Resource(source)
    for one, other in concepts.related:
        yield address(one), f"{SKOS}related", Resource(address(other))
        yield address(other), f"{SKOS}related", Resource(address(one))


def _said(subject: str, predicate: str, texts: Texts) -> Iterator[Triple]:
    for lang, text in texts.items():
        yield subject, predicate, _text(text, lang)


def _text(words: str, lang: str) -> Text:
    return Text(words, lang if _LANGUAGE.fullmatch(lang) else None)
