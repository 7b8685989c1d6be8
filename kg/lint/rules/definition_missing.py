"""A term is defined in no language."""

from collections.abc import Iterator

from kg.lint.material import Material, place_of_name
from kg.lint.rule import Rule
from kg.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    """One for each such term."""
    for term in material.terms:
        if not term.definitions:
            yield Finding(code=RULE.code, place=place_of_name(term), facts={"id": term.id})


RULE = Rule(
    code="definition-missing",
    severity="warning",
    message="{id} has no definition",
    explanation="""\
The first paragraph below the front matter, or below the heading of a language, is the definition: one to three sentences,
the first of which says what larger thing the concept belongs to and what sets it apart.""",
    find=find,
)
