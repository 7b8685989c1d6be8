"""What holds for all rules."""

from typing import get_args

import pytest

from kg.lint.rule import Rule, facts_in
from kg.lint.run import RULES
from kg.model.finding import Finding, ReadingCode
from kg.model.place import Place

STYLE = {
    "alias-is-label",
    "definition-ahead",
    "definition-circular",
    "definition-short",
    "definitions-alike",
    "edge-redundant",
    "effort-missing",
    "labels-alike",
    "orphan",
    "prerequisites-missing",
    "reason-missing",
    "relation-twice",
}
ERRORS = {
    "cycle",
    "declaration-unparsable",
    "folder-missing",
    "front-matter-unparsable",
    "id-twice",
    "no-terms",
    "self-relation",
    "term-file-not-text",
}


def test_codes_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)


def test_all_that_reading_notices_has_words_and_nothing_else_waits_for_it() -> None:
    assert {rule.code for rule in RULES if rule.find is None} == set(get_args(ReadingCode))


def test_errors_are_what_makes_an_answer_wrong() -> None:
    assert {rule.code for rule in RULES if rule.severity == "error"} == ERRORS


def test_matters_of_style_are_infos_and_warnings_under_strict() -> None:
    style = {rule.code for rule in RULES if rule.severity_when(strict=False) != rule.severity_when(strict=True)}
    assert style == STYLE
    assert all(rule.severity == "info" and rule.under_strict == "warning" for rule in RULES if rule.code in STYLE)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_explains_itself(rule: Rule) -> None:
    assert len(rule.explanation) > 40
    assert rule.explanation.endswith(".")


def test_a_message_is_made_of_facts_and_its_hint_needs_all_of_its_own() -> None:
    rule = Rule(code="x", severity="info", message="{ref!r} is wrong", hint="did you mean {nearest}?", explanation="")
    assert rule.worded(_finding(ref="meen", nearest="mean")) == "'meen' is wrong; did you mean mean?"
    assert rule.worded(_finding(ref="meen", nearest="")) == "'meen' is wrong"
    assert facts_in(rule.message) == ("ref",)


def test_a_message_stands_on_one_line() -> None:
    rule = Rule(code="x", severity="info", message="{text}", explanation="")
    assert rule.worded(_finding(text="one\ntwo\u2028three\x1bfour")) == "one two three four"


def _finding(**facts: str) -> Finding:
    return Finding(code="x", place=Place(path="a.md"), facts=facts)
