"""Nothing in the folder is a term."""

from collections.abc import Iterator

from kg.lint.material import Material
from kg.lint.rule import Rule
from kg.model.finding import Finding
from kg.model.place import Place


def find(material: Material) -> Iterator[Finding]:
    """At most one, at the folder itself; none where there is no folder."""
    missing = any(one.code == "folder-missing" for one in material.reading.findings)
    if not material.glossary.terms and not missing:
        yield Finding(code=RULE.code, place=Place(path="."))


RULE = Rule(
    code="no-terms",
    severity="error",
    message="this folder holds no term: no Markdown file in it describes a concept",
    explanation="A glossary without a single term answers no question. Perhaps it is the wrong folder.",
    find=find,
)
