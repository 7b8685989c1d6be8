"""All rules, and what they find."""

from collections.abc import Iterator

from kg.lint.material import Material
from kg.lint.rule import Rule
from kg.lint.rules import cycle, declarations, folder, front_matter, names, no_terms, notes
from kg.model.finding import Finding
from kg.terms.reading import Reading

RULES: tuple[Rule, ...] = (
    *folder.RULES,
    no_terms.RULE,
    *declarations.RULES,
    *front_matter.RULES,
    *names.RULES,
    cycle.RULE,
    *notes.RULES,
)


def find_all(reading: Reading) -> Iterator[tuple[Rule, Finding]]:
    """Everything that is wrong with what was read, by the rule that it breaks."""
    rules = {rule.code: rule for rule in RULES}
    for finding in reading.findings:
        yield rules[finding.code], finding
    material = Material(reading)
    for rule in RULES:
        if rule.find is not None:
            for finding in rule.find(material):
                yield rule, finding
