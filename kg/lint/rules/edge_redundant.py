"""An edge says what others of its type imply."""

from collections.abc import Iterator

from kg.graph.closure import ancestors
from kg.lint.material import Material
from kg.lint.rule import Rule
from kg.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    """One for each edge of a transitive, acyclic type whose object another edge of the subject leads to."""
    graph = material.graph
    for type in graph.relation_types.values():
        if type.transitive and type.acyclic:
            for subject, nearest in graph.objects(type.id, sure=True).items():
                objects = graph.objects(type.id)[subject]
                if len(objects) > 1:
                    implied_by = {far: near for near in nearest for far in ancestors(graph, near, type.id)}
                    for edge in graph.outgoing(subject):
                        if edge.type == type.id and edge.object in implied_by:
                            near = implied_by[edge.object]
                            facts = {"type": type.id, "subject": subject, "object": edge.object, "near": near}
                            yield Finding(code=RULE.code, place=edge.place, facts=facts)


RULE = Rule(
    code="edge-redundant",
    severity="info",
    under_strict="warning",
    message="{subject} {type} {object} follows already from {subject} {type} {near}",
    explanation="""\
The type is transitive: what this edge says follows from the others. Only the nearest terms are stated, so that maps and
learning paths show how things hang together.""",
    find=find,
)
