"""All rules, and what they find."""

from collections.abc import Iterator

from kg.lint.material import Material
from kg.lint.rule import Rule
from kg.lint.rules import (
    alias_is_label,
    cycle,
    declarations,
    definition_ahead,
    definition_circular,
    definition_missing,
    definition_short,
    definitions_alike,
    edge_redundant,
    effort_missing,
    folder,
    front_matter,
    labels_alike,
    language_missing,
    names,
    no_terms,
    notes,
    orphan,
    prerequisites_missing,
    reason_missing,
)
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
    definition_missing.RULE,
    language_missing.RULE,
    definition_short.RULE,
    definitions_alike.RULE,
    definition_circular.RULE,
    definition_ahead.RULE,
    labels_alike.RULE,
    alias_is_label.RULE,
    orphan.RULE,
    prerequisites_missing.RULE,
    edge_redundant.RULE,
    reason_missing.RULE,
    effort_missing.RULE,
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
