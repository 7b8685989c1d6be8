"""`kg map` and `kg export`: to standard output or to files, in every format."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli.main import app
from kg.render.formats import FORMATS, TABLES
from tests.conftest import EXAMPLES


@pytest.fixture
def kg(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> CliRunner:
    monkeypatch.setenv("KG_CONTENT", str(EXAMPLES))
    monkeypatch.setenv("KG_DATABASE_URL", f"sqlite:///{tmp_path}/glossary.sqlite")
    monkeypatch.setenv("KG_BASE_URL", "https://example.org")
    return CliRunner()


def test_a_map_is_mermaid_unless_told_otherwise(kg: CliRunner) -> None:
    done = kg.invoke(app, ["map", "BN"])
    assert done.exit_code == 0
    assert done.stdout.startswith("flowchart")
    assert "https://example.org/v1/terms/variance" in done.stdout


def test_several_terms_are_tied_together(kg: CliRunner) -> None:
    done = kg.invoke(app, ["map", "variance", "whitening", "--json"])
    assert done.exit_code == 0
    assert '"center":["variance","whitening"]' in done.stdout


def test_the_ending_of_a_file_tells_the_format(kg: CliRunner, tmp_path: Path) -> None:
    assert kg.invoke(app, ["map", "方差", "--lang", "zh", "-o", str(tmp_path / "map.svg")]).exit_code == 0
    assert "方差" in (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert kg.invoke(app, ["export", "-o", str(tmp_path / "all.edges.csv")]).exit_code == 0
    assert (tmp_path / "all.edges.csv").read_text(encoding="utf-8").startswith("source,type,target")


def test_all_formats_at_once(kg: CliRunner, tmp_path: Path) -> None:
    done = kg.invoke(app, ["export", "--format", "all", "--output", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    written = {file.name.partition(".")[2]: file.stat().st_size for file in (tmp_path / "out").iterdir()}
    assert written.keys() == {format.suffix for format in (*FORMATS, *TABLES)}
    assert all(written.values())


@pytest.mark.parametrize(
    "arguments",
    [["map", "BN", "--format", "gif"], ["export", "--format", "gif"], ["export", "-o", "a.gif"], ["export", "--format", "all"]],
)
def test_an_unknown_format_is_told_with_those_there_are(kg: CliRunner, arguments: list[str]) -> None:
    done = kg.invoke(app, arguments)
    assert done.exit_code == 2
    assert "turtle" in done.output or ".ttl" in done.output or "folder" in done.output


@pytest.mark.parametrize(
    "arguments", [["map", "nothing-like-it"], ["map", "BN", "nothing-like-it"], ["map", "BN", "--type", "eats"]]
)
def test_what_is_wrong_with_a_question_is_told(kg: CliRunner, arguments: list[str]) -> None:
    done = kg.invoke(app, arguments)
    assert done.exit_code == 1
    assert "kg: " in done.stderr
