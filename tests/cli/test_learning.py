"""Plans, comparisons, connections and checks of texts at the command line, run as people run it."""

import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.cli.test_commands import home, kg  # noqa: F401

HANDOUT = "# 归一化\n\n批归一化用方差。\n"


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (("compare", "BN", "LN"), "/v1/compare?term=BN&term=LN"),
        (("connect", "归一化", "mean", "--lang", "zh"), "/v1/connection?from=归一化&to=mean&lang=zh"),
        (("path", "BN", "attention", "--known", "LSTM"), "/v1/learning-path?goal=BN&goal=attention&known=LSTM"),
    ],
)
def test_json_is_what_rest_returns(client: TestClient, home: Path, arguments: tuple[str, ...], path: str) -> None:  # noqa: F811
    printed = kg(home, *arguments, "--json")
    assert printed.returncode == 0, printed.stderr
    assert json.loads(printed.stdout) == client.get(path).json()


def test_a_text_is_checked_from_a_file_or_from_standard_input(client: TestClient, home: Path) -> None:  # noqa: F811
    (home / "handout.md").write_text(HANDOUT, encoding="utf-8")
    arguments = ("--known", "均值", "--json")
    from_file = kg(home, "check-text", "handout.md", *arguments)
    assert from_file.stdout == kg(home, "check-text", "-", *arguments, stdin=HANDOUT).stdout
    assert json.loads(from_file.stdout) == client.post("/v1/check-text", json={"text": HANDOUT, "known": ["均值"]}).json()


def test_a_teacher_reads_which_words_where_and_what_first(home: Path) -> None:  # noqa: F811
    printed = kg(home, "check-text", "-", "--lang", "zh", "--known", "均值", stdin=HANDOUT).stdout
    lines = [line.split() for line in printed.splitlines()]
    assert ["3", "批归一化", "小批量,", "方差"] in lines
    assert ["1", "归一化", "方差"] in lines
    assert ["1", "方差", "20", "归一化要除以标准差"] in lines or ["1", "方差", "20", "需要批内均值与方差"] in lines


def test_a_text_that_cannot_be_read_is_named(home: Path) -> None:  # noqa: F811
    (home / "latin.md").write_bytes(b"\xff")
    for file, why in (("none.md", "No such file"), ("latin.md", "not UTF-8")):
        checked = kg(home, "check-text", file)
        assert checked.returncode == 2
        assert why in " ".join(checked.stderr.split())
        assert "Traceback" not in checked.stderr


def test_a_comparison_is_a_table(home: Path) -> None:  # noqa: F811
    head, *rows = [line.strip() for line in kg(home, "compare", "BN", "LN", "--lang", "zh").stdout.splitlines() if line.strip()]
    assert head.split() == ["批归一化", "层归一化", "共同"]
    assert any(row.split() == ["对批量大小敏感", "是", "否"] for row in rows)
    markdown = kg(home, "compare", "BN", "LN", "--markdown").stdout
    assert markdown.startswith("|  | Batch Normalization | Layer Normalization | In common |\n| --- |")


def test_one_term_cannot_be_compared(home: Path) -> None:  # noqa: F811
    compared = kg(home, "compare", "BN", "批归一化")
    assert compared.returncode == 1
    assert "two or more different terms" in compared.stderr


def test_a_connection_is_a_sentence(home: Path) -> None:  # noqa: F811
    assert kg(home, "connect", "normalization", "mean").stdout == "Normalization requires Variance, which requires Mean.\n"


def test_a_plan_is_written_as_its_file_is_called(home: Path) -> None:  # noqa: F811
    assert kg(home, "path", "BN", "--format", "markdown").stdout.startswith("# Learning path: Batch Normalization\n")
    for name, begins in (("plan.md", "# Learning path"), ("plan.mmd", "flowchart"), ("plan.svg", "<svg"), ("plan.json", "{")):
        assert kg(home, "path", "BN", "--output", name).returncode == 0
        assert begins in (home / name).read_text(encoding="utf-8")[:300]
    assert kg(home, "path", "BN", "--format", "pdf").returncode == 2
