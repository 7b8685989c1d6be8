"""A term has no relation to any other."""

from collections.abc import Iterator

from kg.lint.material import Material, place_of_name
from kg.lint.rule import Rule
from kg.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    """One for each such term, in a glossary that has relations."""
    related = {end for edge in material.glossary.relations for end in (edge.subject, edge.object)}
    for term in material.terms if related else ():
        if term.id not in related:
            yield Finding(code=RULE.code, place=place_of_name(term), facts={"id": term.id})


RULE = Rule(
    code="orphan",
    severity="info",
    under_strict="warning",
    message="{id} has no relation to any other term",
    explanation="""\
No map and no learning path leads to this term. Say what it is a kind or a part of, what it requires or what it is used for;
a link in its text, or one to it, is a relation too.""",
    find=find,
)
