"""What every line was read as, by which reader, and why it made a term, an edge or nothing."""

from collections.abc import Iterable, Iterator, Mapping

from kg.model.term import TermId
from kg.terms.claims import TermClaim
from kg.terms.notes.claims import Concept
from kg.terms.notes.read import NoteClaims
from kg.terms.reading import Explained


def explained(files: Iterable[TermClaim], notes: NoteClaims, of: Mapping[Concept, TermId]) -> tuple[Explained, ...]:
    """One for each thing that a reader looked at, in the order of places; of: the term that each concept went to."""
    everything = (*_files(files), *_concepts(notes, of), *_edges(notes, of), *_nothing(notes))
    return tuple(sorted(everything, key=lambda one: one.place.order()))


def _files(files: Iterable[TermClaim]) -> Iterator[Explained]:
    for file in files:
        yield Explained(file.term.sources[0], "term file", file.term.id, "term", file.term.id)


def _concepts(notes: NoteClaims, of: Mapping[Concept, TermId]) -> Iterator[Explained]:
    for concept in notes.concepts:
        yield Explained(concept.place, concept.reader, "、".join(concept.names.texts()), "term", of[concept])


def _edges(notes: NoteClaims, of: Mapping[Concept, TermId]) -> Iterator[Explained]:
    for edge in notes.edges:
        object = edge.object if isinstance(edge.object, str) else of[edge.object]
        yield Explained(edge.place, edge.reader, object, "edge", f"{of[edge.subject]} {edge.type} {object}")


def _nothing(notes: NoteClaims) -> Iterator[Explained]:
    for one in notes.passed_over:
        yield Explained(one.place, one.reader, one.text, "no term", one.reason)
