"""A term that others build on states no effort, where most state it."""

from collections.abc import Iterator

from kg.graph.requirements import REQUIRES
from kg.lint.material import Material, place_of_name
from kg.lint.rule import Rule
from kg.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    """One for each such term, where at least half of the terms state an effort."""
    stated = sum(term.effort is not None for term in material.terms)
    required = {edge.object for edge in material.glossary.relations if edge.type == REQUIRES}
    if 2 * stated >= len(material.terms):
        for term in material.terms:
            if term.effort is None and term.id in required:
                yield Finding(code=RULE.code, place=place_of_name(term), facts={"id": term.id})


RULE = Rule(
    code="effort-missing",
    severity="info",
    under_strict="warning",
    message="{id} states no effort, though learning paths count it",
    explanation="`effort` is the minutes that a prepared learner needs. Learning paths add them up and miss this.",
    find=find,
)
