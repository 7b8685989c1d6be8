"""Every rule beside what breaks it and what does not: `cases/<code>.md`.

`## Wrong: …` and `## Right: …` hold the files of a small content folder, each in a fence that names it. Behind what is wrong
stand the lines that its rule tells; of what is right it tells nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.app.checking import check
from kg.lint.run import RULES

CASES = Path(__file__).parent / "cases"
_TITLE = re.compile(r"^## (Wrong|Right): (.*)$", re.MULTILINE)
_FENCE = re.compile(r"^```\w+ (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Case:
    """told: what the rule says of the files."""

    code: str
    title: str
    line: int
    wrong: bool
    files: dict[str, str]
    told: list[str]

    def __str__(self) -> str:
        return f"{self.code}.md:{self.line} {self.title}"


def read_cases() -> Iterator[Case]:
    for path in sorted(CASES.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        titles = list(_TITLE.finditer(text))
        for title, following in zip(titles, [*titles[1:], None], strict=True):
            fences = _FENCE.findall(text, title.end(), following.start() if following else len(text))
            files = dict(fences)
            told = files.pop("told", "").splitlines()
            line = text.count("\n", 0, title.start()) + 1
            yield Case(path.stem, title[2], line, title[1] == "Wrong", files, told)


ALL = tuple(read_cases())


@pytest.mark.parametrize("case", ALL, ids=str)
def test_case(case: Case, tmp_path: Path) -> None:
    for name, text in case.files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert bool(case.told) == case.wrong, "what is wrong is told, what is right is not"
    assert [str(one) for one in check(tmp_path).diagnostics if one.code == case.code] == case.told


def test_every_rule_that_looks_for_something_has_both_kinds_of_cases() -> None:
    looking = {rule.code for rule in RULES if rule.find}
    assert {case.code for case in ALL if case.wrong} >= looking
    assert {case.code for case in ALL if not case.wrong} >= looking
    assert {case.code for case in ALL} <= {rule.code for rule in RULES}
