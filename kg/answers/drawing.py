"""A map as it is drawn: what is written on it, without what its other edges imply."""

from collections.abc import Iterable

from kg.answers.addresses import Addresses
from kg.answers.stub import short_definition
from kg.graph.drawing import drawn_edges
from kg.graph.subgraph import Subgraph
from kg.language.markup import without_marks
from kg.model.frozen import Frozen
from kg.model.label import Language, Texts
from kg.model.relation_type import RelationTypeId
from kg.model.term import Term, TermId, in_language
from kg.snapshot.snapshot import Snapshot

BOTH = "both"
"""Asked for in place of a language: every label in the glossary's first two languages."""


class DrawnTerm(Frozen):
    """A term on a drawing.

    labels: its name, and a second one where two languages are asked for. kind: a key of the drawing's kinds.
    tooltip: the first sentence of its definition, as plain text. address: where it is told in full.
    hidden: how many terms around it lie within reach of the map and are not shown.
    """

    id: TermId
    labels: tuple[str, ...]
    kind: str
    tooltip: str
    address: str
    is_center: bool
    hidden: int


class DrawnEdge(Frozen):
    """An edge on a drawing, as stored."""

    source: TermId
    type: RelationTypeId
    target: TermId


class DrawnType(Frozen):
    """A relation type that the drawing uses. rank: its place in the vocabulary, 0 for the strongest."""

    id: RelationTypeId
    label: str
    inverse_label: str
    rank: int
    symmetric: bool
    hierarchical: bool


class DrawnKind(Frozen):
    """A kind of term that the drawing shows. rank: its place in the vocabulary."""

    id: str
    label: str
    rank: int


class Drawing(Frozen):
    """Everything that a picture of a map needs, so that it can be drawn elsewhere.

    terms: nearest to the centre first, then the most important. edges: all that are drawn, strongest type first.
    hidden_terms: how many terms lie within reach and are not shown.
    """

    lang: Language
    terms: tuple[DrawnTerm, ...]
    edges: tuple[DrawnEdge, ...]
    types: dict[RelationTypeId, DrawnType]
    kinds: dict[str, DrawnKind]
    hidden_terms: int


def drawing(snapshot: Snapshot, part: Subgraph, lang: Language, addresses: Addresses) -> Drawing:
    """The drawing of a part of the graph, with words in a language (or `BOTH`) and links to each term."""
    words = _languages(snapshot, lang)
    terms = [snapshot.glossary.terms[id] for id in part.depths]
    edges = sorted(drawn_edges(snapshot.graph, part.edges), key=lambda edge: snapshot.graph.strength(edge.type))
    return Drawing(
        lang=words[0],
        terms=tuple(_drawn_term(term, part, words, addresses.term(term.id)) for term in terms),
        edges=tuple(DrawnEdge(source=edge.subject, type=edge.type, target=edge.object) for edge in edges),
        types=_types(snapshot, {edge.type for edge in edges}, words),
        kinds=_kinds(snapshot, {term.kind for term in terms}, words),
        hidden_terms=part.hidden_nodes,
    )


def _languages(snapshot: Snapshot, lang: Language) -> tuple[Language, ...]:
    return snapshot.glossary.about.languages[:2] if lang == BOTH else (lang,)


def _in_languages(texts: Texts, words: Iterable[Language], otherwise: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(in_language(texts, lang) or otherwise for lang in words))


def _drawn_term(term: Term, part: Subgraph, words: tuple[Language, ...], address: str) -> DrawnTerm:
    return DrawnTerm(
        id=term.id,
        labels=_in_languages(term.labels, words, term.id),
        kind=term.kind,
        tooltip=without_marks(short_definition(term, words[0])),
        address=address,
        is_center=term.id in part.centers,
        hidden=part.hidden_neighbours.get(term.id, 0),
    )


def _types(snapshot: Snapshot, used: set[RelationTypeId], words: tuple[Language, ...]) -> dict[RelationTypeId, DrawnType]:
    return {
        id: DrawnType(
            id=id,
            label=" · ".join(_in_languages(type.labels, words, id)),
            inverse_label=" · ".join(_in_languages(type.inverse_labels, words, type.inverse)),
            rank=rank,
            symmetric=type.symmetric,
            hierarchical=type.transitive and type.acyclic,
        )
        for rank, (id, type) in enumerate(snapshot.graph.relation_types.items())
        if id in used
    }


def _kinds(snapshot: Snapshot, used: set[str], words: tuple[Language, ...]) -> dict[str, DrawnKind]:
    declared = snapshot.glossary.vocabulary.kinds
    ids = (*declared, *sorted(snapshot.tally.ids_by_kind.keys() - declared.keys()))
    return {
        id: DrawnKind(
            id=id, label=" · ".join(_in_languages(declared[id].labels, words, id)) if id in declared else id, rank=rank
        )
        for rank, id in enumerate(ids)
        if id in used
    }
