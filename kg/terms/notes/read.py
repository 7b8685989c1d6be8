"""From notes to claims, each page on its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.documents.blocks import Line
from kg.documents.document import Document
from kg.documents.wikilinks import wikilinks
from kg.model.finding import Finding
from kg.model.glossary import Vocabulary
from kg.terms.margin import Margin
from kg.terms.notes.claims import Claim, Concept, Edge, Nothing
from kg.terms.notes.own_pages import has_own_page, linked_names, read_own_page
from kg.terms.notes.page import note_page
from kg.terms.notes.readers import readers, readers_of_own_pages


@dataclass(frozen=True)
class NoteClaims:
    """What notes say, in the order of their paths; within a page by reader, then as read."""

    concepts: tuple[Concept, ...] = ()
    edges: tuple[Edge, ...] = ()
    passed_over: tuple[Nothing, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_notes(notes: Sequence[Document], linking: Sequence[Document], vocabulary: Vocabulary) -> NoteClaims:
    """The claims of notes; linking: all pages whose links tell which notes are about one concept."""
    linked = linked_names(linking) if notes else frozenset()
    concepts: list[Concept] = []
    edges: list[Edge] = []
    passed_over: list[Nothing] = []
    margin = Margin()
    for document in notes:
        for claim in _claims(document, linked, vocabulary, margin):
            if isinstance(claim, Concept):
                concepts.append(claim)
            elif isinstance(claim, Edge):
                edges.append(claim)
            else:
                passed_over.append(claim)
    return NoteClaims(tuple(concepts), tuple(edges), tuple(passed_over), tuple(margin.findings))


def _claims(document: Document, linked: frozenset[str], vocabulary: Vocabulary, margin: Margin) -> Iterator[Claim]:
    page = note_page(document)
    if has_own_page(document, linked):
        yield from read_own_page(page, margin)
        chosen = readers_of_own_pages(vocabulary)
    else:
        chosen = readers(vocabulary)
    for read in chosen:
        for claim in read(page):
            yield claim
            if isinstance(claim, Concept) and claim.definition is not None:
                yield from _links(claim, claim.definition)


def _links(concept: Concept, definition: Line) -> Iterator[Edge]:
    """What is linked where a concept is defined is related to it."""
    for link in wikilinks(definition.text):
        yield Edge(concept, "related", link.target, definition.place.moved(columns=link.offset), "link")
