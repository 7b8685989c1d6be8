"""What holds for all rules."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import kg
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


def test_the_facts_of_a_message_come_with_every_such_finding() -> None:
    wanted = {rule.code: set(facts_in(rule.message)) | set(facts_in(rule.hint)) for rule in RULES}
    noticed = list(_noticed())
    assert {code for code, _ in noticed} >= {"id-twice", "key-unknown", "term-file-not-text"}
    assert [(code, wanted[code] - facts) for code, facts in noticed if not facts >= wanted[code]] == []


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


def _noticed() -> Iterator[tuple[str, set[str]]]:
    """Code and facts of every finding that reading makes, where both are written out."""
    codes = set(get_args(ReadingCode))
    for path in Path(kg.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in ("found", "remark") and all(one.arg for one in node.keywords):
                texts = {one.value for one in ast.walk(node.args[0]) if isinstance(one, ast.Constant)}
                for code in texts & codes:
                    yield str(code), {str(keyword.arg) for keyword in node.keywords}


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def _finding(**facts: str) -> Finding:
    return Finding(code="x", place=Place(path="a.md"), facts=facts)
