"""A prerequisite has no reason, where most have one."""

from collections.abc import Iterator

from kg.graph.requirements import REQUIRES
from kg.lint.material import Material
from kg.lint.rule import Rule
from kg.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    """One for each such edge, where at least half of the prerequisites have a reason."""
    edges = [edge for edge in material.glossary.relations if edge.type == REQUIRES]
    if 2 * sum(bool(edge.reason) for edge in edges) >= len(edges):
        for edge in edges:
            if not edge.reason:
                facts = {"subject": edge.subject, "object": edge.object}
                yield Finding(code=RULE.code, place=edge.place, facts=facts)


RULE = Rule(
    code="reason-missing",
    severity="info",
    under_strict="warning",
    message="{subject} requires {object} without a reason",
    explanation="""\
A learning path tells why each step is needed. Write `requires: {term: reason}`.""",
    find=find,
)
