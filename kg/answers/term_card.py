"""Everything about one term."""

from typing import Literal

from pydantic import JsonValue

from kg.answers.stub import Stub, stub
from kg.graph.closure import InferredRelation, inferred_relations
from kg.model.frozen import Frozen
from kg.model.label import Alias, Language, Texts
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import AttributeValue, Note, Reference, Status, TermId, in_language
from kg.snapshot.snapshot import Snapshot

_LEADING = 8


class ShownAlias(Frozen):
    """Another name. Hidden ones lead to the term but are not displayed; of these, phrases are told as synonyms."""

    text: str
    lang: Language
    type: Literal["synonym", "acronym", "code", "regional", "misspelling", "former"]
    hidden: bool


class ShownRelation(Frozen):
    """An edge as it stands on a term's card.

    type: as it reads from here, so the inverse's name where `direction` is `in`. relation: the type's own name.
    group: the number that alternatives share. inferred: implied by transitivity, not stated.
    """

    type: str
    relation: RelationTypeId
    direction: Literal["out", "in"]
    inferred: bool
    group: int | None
    reason: str | None
    term: Stub


class Source(Frozen):
    """Where a term is described."""

    path: str
    line: int


class TermCard(Frozen):
    """One term, whole."""

    id: TermId
    uri: str
    kind: str
    labels: Texts
    sense: Texts
    aliases: tuple[ShownAlias, ...]
    definitions: Texts
    explanations: Texts
    notes: tuple[Note, ...]
    references: tuple[Reference, ...]
    attributes: dict[str, AttributeValue]
    effort: int | None
    tags: tuple[str, ...]
    extra: dict[str, JsonValue]
    status: Status
    replaced_by: tuple[TermId, ...]
    relations: tuple[ShownRelation, ...]
    sources: tuple[Source, ...]

    def leading_aliases(self) -> tuple[str, ...]:
        """The other names as people read them: the first that the author lists, hidden ones left out."""
        return tuple(alias.text for alias in self.aliases if not alias.hidden)[:_LEADING]


def term_card(snapshot: Snapshot, id: TermId, uri: str, lang: Language, *, inferred: bool = False) -> TermCard:
    """The card of a term that exists; `inferred` adds what transitivity implies."""
    term = snapshot.glossary.terms[id]
    return TermCard(
        id=id,
        uri=uri,
        kind=term.kind,
        labels=term.labels,
        sense=term.sense,
        aliases=tuple(map(_shown_alias, term.aliases)),
        definitions=term.definitions,
        explanations=term.explanations,
        notes=term.notes,
        references=term.references,
        attributes=term.attributes,
        effort=term.effort,
        tags=term.tags,
        extra=term.extra,
        status=term.status,
        replaced_by=term.replaced_by,
        relations=relations_of(snapshot, id, lang, inferred=inferred),
        sources=tuple(Source(path=place.path, line=place.line) for place in term.sources),
    )


def relations_of(snapshot: Snapshot, id: TermId, lang: Language, *, inferred: bool = False) -> tuple[ShownRelation, ...]:
    """The edges on a term's card: stronger types first, outgoing before incoming, stated before implied, then by id."""
    graph = snapshot.graph
    edges: list[Relation | InferredRelation] = [*graph.outgoing(id), *graph.incoming(id)]
    if inferred:
        edges += inferred_relations(graph, id)
    shown = [_shown(snapshot, id, edge, lang) for edge in edges]
    shown.sort(key=lambda one: (graph.strength(one.relation), one.direction == "in", one.inferred, one.group or 0, one.term.id))
    return tuple(shown)


def _shown_alias(alias: Alias) -> ShownAlias:
    type = "synonym" if alias.type == "phrase" else alias.type
    return ShownAlias(text=alias.text, lang=alias.lang, type=type, hidden=alias.hidden)


def _shown(snapshot: Snapshot, id: TermId, edge: Relation | InferredRelation, lang: Language) -> ShownRelation:
    type = snapshot.graph.relation_types[edge.type]
    outgoing = edge.subject == id or type.symmetric
    stated = edge if isinstance(edge, Relation) else None
    return ShownRelation(
        type=type.id if outgoing else type.inverse,
        relation=type.id,
        direction="out" if outgoing else "in",
        inferred=stated is None,
        group=stated.group if stated else None,
        reason=in_language(stated.reason, lang) if stated else None,
        term=stub(snapshot, edge.object if edge.subject == id else edge.subject),
    )
