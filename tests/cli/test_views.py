"""What people read on a terminal: words as they stand, and errors that say what to do."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli.main import app

MASK = """---
labels: {en: "Token [mask]", zh: "掩码 [/b]"}
aliases: ["[sep]"]
---
What "[mask]" hides is guessed.
"""


@pytest.fixture
def kg(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> CliRunner:
    """A glossary whose names look like the markup of the terminal."""
    (tmp_path / "mask.md").write_text(MASK, encoding="utf-8")
    (tmp_path / "bert.md").write_text("---\nen: BERT\nuses: mask\n---\nA model.\n", encoding="utf-8")
    monkeypatch.setenv("KG_CONTENT", str(tmp_path))
    monkeypatch.setenv("KG_DATABASE_URL", f"sqlite:///{tmp_path}/glossary.sqlite")
    return CliRunner(env={"COLUMNS": "200"})


@pytest.mark.parametrize("command", [["search", "mask"], ["show", "BERT"], ["show", "mask"], ["path", "mask"]])
def test_names_are_shown_as_they_stand(kg: CliRunner, command: list[str]) -> None:
    assert "Token [mask]" in kg.invoke(app, command).stdout
    assert "掩码 [/b]" in kg.invoke(app, [*command, "--lang", "zh"]).stdout


@pytest.mark.parametrize(("option", "there_are"), [("--type", "is_a, part_of, requires"), ("--kind", "There are: concept.")])
def test_what_may_be_asked_for_is_listed(kg: CliRunner, option: str, there_are: str) -> None:
    command = ["map", "mask"] if option == "--type" else ["search", "mask"]
    refused = kg.invoke(app, [*command, option, "nonsense"])
    assert refused.exit_code == 1
    assert there_are in refused.stderr


@pytest.mark.parametrize("command", [["map", "BERT"], ["path", "BERT"], ["export"], ["export", "--format", "all"]])
def test_what_cannot_be_written_to_is_named(kg: CliRunner, tmp_path: Path, command: list[str]) -> None:
    inside_a_file = tmp_path / "mask.md" / "drawn.mmd"
    refused = kg.invoke(app, [*command, "--output", str(inside_a_file)])
    assert refused.exit_code == 2
    assert "cannot be written" in refused.stderr
