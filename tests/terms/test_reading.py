"""From a folder on the disk to a glossary."""

from pathlib import Path

from kg.documents.folder import read_folder
from kg.terms.read import read_glossary
from kg.terms.reading import Reading

EXAMPLES = Path(__file__).parents[1] / "examples"


def read(root: Path) -> Reading:
    return read_glossary(read_folder(root))


def test_the_examples_read_as_their_readme_says() -> None:
    reading = read(EXAMPLES)
    listed = [
        line.split("|")[1].split("`")[1::2]
        for line in (EXAMPLES / "README.md").read_text().splitlines()
        if line.startswith("| `")
    ]
    assert sorted(reading.glossary.terms) == sorted(id for ids in listed for id in ids)
    requires = [(one.subject, one.object, one.group) for one in reading.glossary.relations if one.type == "requires"]
    assert requires == [
        ("attention", "lstm", 1),
        ("attention", "gru", 1),
        ("attention", "mean", None),
        ("batch-normalization", "variance", None),
        ("batch-normalization", "minibatch", None),
        ("inference-statistics", "mean", None),
        ("inference-statistics", "variance", None),
        ("normalization", "variance", None),
        ("variance", "mean", None),
    ]
    assert len(reading.glossary.relations) == 22
    assert [(one.code, str(one.place)) for one in reading.findings] == [
        ("key-unknown", "normalization/batch-normalization.md:14:1")
    ]
    assert reading.loose_ends == ()


def test_a_term_file_that_is_no_text_is_told_from_a_note_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "term.md").write_bytes("---\nkind: math\nzh: 词\n---\n文\n".encode("gbk"))
    (tmp_path / "toml.md").write_bytes(b"+++\nkind = 'math'\n+++\na\0b\n")
    (tmp_path / "note.md").write_bytes("# 标题\n正文\n".encode("gbk"))
    (tmp_path / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    findings = [(one.code, str(one.place), one.facts["reason"]) for one in read(tmp_path).findings]
    assert findings == [
        ("note-not-text", "note.md:1:3", "not UTF-8"),
        ("note-not-text", "picture.md:1:1", "not UTF-8"),
        ("term-file-not-text", "term.md:3:5", "not UTF-8"),
        ("term-file-not-text", "toml.md:4:2", "a NUL character"),
    ]


def test_findings_come_in_the_order_of_places(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text("---\nen: [\n---\n")
    (tmp_path / "a.md").write_text("---\nen: A\nuses: z\nmine: 1\n---\n")
    assert [str(one.place) for one in read(tmp_path).findings] == ["a.md:3:7", "a.md:4:1", "b.md:3:1"]
