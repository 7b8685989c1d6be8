"""Small glossaries for tests, written as lines: `a requires b`, `a requires b | c` for alternatives, `d` for a lone term."""

from collections.abc import Mapping

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.glossary import Glossary, Vocabulary
from kg.model.place import Place
from kg.model.relation import Relation
from kg.model.relation_type import BUILT_IN, RelationType
from kg.model.term import Term


def glossary(
    text: str,
    *,
    effort: Mapping[str, int] | None = None,
    kinds: Mapping[str, str] | None = None,
    types: tuple[RelationType, ...] = (),
) -> Glossary:
    """A line each: subject, type and objects, with the reason after a colon; line n stands on line n of `notes.md`."""
    relations: list[Relation] = []
    ids: set[str] = set()
    for number, line in enumerate(text.strip().splitlines(), 1):
        statement, _, reason = line.partition(":")
        subject, *rest = statement.split(maxsplit=2)
        ids.add(subject)
        if rest:
            objects = [one.strip() for one in rest[1].split("|")]
            ids.update(objects)
            relations.extend(
                Relation(
                    subject=subject,
                    type=rest[0],
                    object=one,
                    reason={"en": reason.strip()} if reason else {},
                    group=number if len(objects) > 1 else None,
                    place=Place(path="notes.md", line=number),
                )
                for one in objects
            )
    return Glossary(
        vocabulary=Vocabulary(relation_types={one.id: one for one in (*BUILT_IN, *types)}),
        terms={
            id: Term(id=id, labels={"en": id}, effort=(effort or {}).get(id), kind=(kinds or {}).get(id, "concept"))
            for id in sorted(ids)
        },
        relations=tuple(sorted(relations, key=lambda one: (one.subject, one.type, one.place.order()))),
    )


def graph(
    text: str,
    *,
    effort: Mapping[str, int] | None = None,
    kinds: Mapping[str, str] | None = None,
    types: tuple[RelationType, ...] = (),
) -> KnowledgeGraph:
    """The graph of such a glossary."""
    return KnowledgeGraph(glossary(text, effort=effort, kinds=kinds, types=types))
