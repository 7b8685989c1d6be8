"""A term stands beside every learning path though its definition leans on other terms."""

from collections.abc import Iterator

from kg.graph.requirements import REQUIRES
from kg.lint.material import Material, place_of_name
from kg.lint.rule import Rule
from kg.model.finding import Finding

_NAMED = 3


def find(material: Material) -> Iterator[Finding]:
    """One for each term that neither requires nor is required, where at least half of the terms do, and whose definition
    uses other terms. One that uses none is basic in its own right."""
    edges = [edge for edge in material.glossary.relations if edge.type == REQUIRES]
    on_a_path = {edge.subject for edge in edges} | {edge.object for edge in edges}
    if 2 * len(on_a_path) < len(material.terms):
        return
    for term in material.terms:
        if term.id not in on_a_path:
            mentions = [one for text in material.definitions[term.id].values() for one in text.mentions]
            used = sorted({other for one in mentions if len(one.terms) == 1 for other in one.terms} - {term.id})
            if used:
                facts = {"id": term.id, "used": ", ".join(used[:_NAMED])}
                yield Finding(code=RULE.code, place=place_of_name(term), facts=facts)


RULE = Rule(
    code="prerequisites-missing",
    severity="info",
    under_strict="warning",
    message="{id} requires nothing and nothing requires it, yet its definition uses {used}",
    explanation="""\
A path of prerequisites leads from every term down to basic ones. This term is on none, so that no learning plan says what to
know before it. State the nearest of what it requires.""",
    find=find,
)
