"""From a part of the graph to its drawing."""

from collections.abc import Iterable

from kg.answers.addresses import Addresses
from kg.answers.choices import kinds_there_are
from kg.answers.drawing import Drawing, DrawnEdge, DrawnKind, DrawnTerm, DrawnType
from kg.answers.stub import short_definition
from kg.answers.vocabulary import kind_labels
from kg.graph.drawing import drawn_edges
from kg.graph.subgraph import Subgraph
from kg.language.markup import without_marks
from kg.model.label import Language, Texts
from kg.model.relation_type import RelationTypeId
from kg.model.term import Term, in_language
from kg.snapshot.snapshot import Snapshot

BOTH = "both"
"""Asked for in place of a language: every label in the glossary's first two languages."""


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
    return {
        id: DrawnKind(id=id, label=" · ".join(_in_languages(kind_labels(snapshot, id), words, id)), rank=rank)
        for rank, id in enumerate(kinds_there_are(snapshot))
        if id in used
    }
