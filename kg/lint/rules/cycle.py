"""Edges of an acyclic type run in a circle."""

from collections.abc import Iterator

from kg.lint.material import Material
from kg.lint.rule import Rule
from kg.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    """One for each knot of terms, at the first edge of its shortest cycle."""
    for type, cycles in material.cycles.items():
        for cycle in cycles:
            terms = " → ".join((*(edge.subject for edge in cycle), cycle[0].subject))
            places = ", ".join(edge.place.line_only() for edge in cycle)
            yield Finding(code=RULE.code, place=cycle[0].place, facts={"type": type, "terms": terms, "places": places})


RULE = Rule(
    code="cycle",
    severity="error",
    message="{type} cycle: {terms} ({places})",
    explanation="""\
What is a kind, a part or a prerequisite of another thing cannot at the same time stand above it: no order of learning
would work. One of the edges is wrong, often the one that leads from the more basic term to the less basic one; take it out
or state it as `uses`, `used_for` or `related`.""",
    find=find,
)
