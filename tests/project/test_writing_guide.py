"""content/README.md shows a term as it is really read, and tells of every relation type, key and note there is."""

import re
from pathlib import Path
from typing import get_args

from kg.app.checking import check
from kg.model.relation_type import BUILT_IN
from kg.model.term import NoteType

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "content" / "README.md").read_text("utf-8")


def test_the_whole_term_is_read_whole(tmp_path: Path) -> None:
    shown = re.search(r"```markdown\n(.*?)```", GUIDE, re.DOTALL)
    assert shown is not None
    (tmp_path / "batch-normalization.md").write_text(shown[1], "utf-8")
    (tmp_path / "kg.toml").write_text((ROOT / "content" / "kg.toml").read_text("utf-8"), "utf-8")
    checked = check(tmp_path)
    assert {one.code for one in checked.diagnostics} == {"ref-unknown"}, "only the terms it refers to are not here"
    term = checked.glossary.terms["batch-normalization"]
    assert term.labels == {"en": "Batch Normalization", "zh": "批归一化"}
    assert {alias.type for alias in term.aliases} == {"synonym", "acronym", "code", "regional", "phrase", "misspelling"}
    notes = {"plain": {"zh", "en"}, "formula": {"zh"}, "pitfall": {"zh", "en"}}
    assert {(note.type, note.lang) for note in term.notes} == {(type, lang) for type in notes for lang in notes[type]}
    assert set(term.definitions) == set(term.explanations) == {"en", "zh"}
    assert term.effort == 30
    assert not term.extra


def test_every_relation_type_and_note_is_told() -> None:
    assert [type.id for type in BUILT_IN if f"`{type.id}`" not in GUIDE] == []
    assert [note for note in get_args(NoteType) if note.capitalize() not in GUIDE] == []
