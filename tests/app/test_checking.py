"""A content folder as it is checked: every kind of bad input is a line with a place, never an exception."""

import os
from pathlib import Path

import pytest

from kg.app.checking import check

GOOD = "---\nen: Mean\n---\nThe mean is the sum of some numbers divided by their count.\n"
ROOT = Path(__file__).parents[2]


def told(content: Path, *, strict: bool = False) -> list[str]:
    return [str(one) for one in check(content, strict=strict).diagnostics]


def test_the_examples_are_read_with_one_remark() -> None:
    checked = check(ROOT / "tests" / "examples")
    assert len(checked.glossary.terms) == 14
    assert not checked.has_errors
    assert "key-unknown" in {one.code for one in checked.diagnostics}


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert told(tmp_path / "nowhere") == [f"{tmp_path}/nowhere:1:1 folder-missing error there is no folder here"]
    assert check(tmp_path / "nowhere").has_errors


def test_an_empty_folder(tmp_path: Path) -> None:
    assert [one.code for one in check(tmp_path).diagnostics] == ["no-terms"]
    assert check(tmp_path).has_errors


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"---\nen: Caf\xe9\n---\nA place.\n", "bad.md:2:8 term-file-not-text error this term file is no text: not UTF-8"),
        (b"---\nen: A\n---\nB\0\n", "bad.md:4:2 term-file-not-text error this term file is no text: a NUL character"),
        (b"\x89PNG\r\n\x1a\n\xff\0\0", "bad.md:1:1 note-not-text warning is no text: not UTF-8; not read"),
        (b"---\nen: [A\n---\n", "bad.md:3:1 front-matter-unparsable error the front matter cannot be parsed: "),
        (b"---\nen: A\nuses: &a [*a]\n---\n", "bad.md:3:11 front-matter-unparsable error "),
        (b"---\nen: " + b"[" * 20_000 + b"\n---\n", "bad.md:2:44 front-matter-unparsable error "),
    ],
    ids=["latin-1", "nul", "picture", "unclosed", "endless alias", "deep"],
)
def test_bytes_that_are_no_term(content: bytes, line: str, tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.md").write_bytes(content)
    checked = check(tmp_path)
    (bad,) = (one for one in checked.diagnostics if one.place.path == "bad.md")
    assert str(bad).startswith(line)
    assert checked.has_errors == (" error " in line)
    assert "good" in checked.glossary.terms


def test_links_pipes_and_odd_names(tmp_path: Path) -> None:
    (tmp_path / "good 😀.md").write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "out.md").symlink_to("/etc/hostname")
    (tmp_path / "loop").symlink_to(".")
    checked = check(tmp_path)
    assert [str(one) for one in checked.diagnostics] == [
        "loop:1:1 link-left-out warning this symbolic link leads back to a folder it stands in; not followed",
        "out.md:1:1 link-left-out warning this symbolic link leaves the folder; not followed",
        "pipe.md:1:1 not-a-file warning is a pipe, a socket or a device, not a file; not read",
    ]
    assert [term.definitions["en"][:8] for term in checked.glossary.terms.values()] == ["The mean"]


def test_strict_turns_style_into_warnings_and_never_into_errors(tmp_path: Path) -> None:
    (tmp_path / "mean.md").write_text("---\nen: Mean\n---\nA number.\n", encoding="utf-8")
    assert told(tmp_path) == [
        "mean.md:4:1 definition-short info the en definition of mean is too short to tell it from others: A number."
    ]
    assert [one.severity for one in check(tmp_path, strict=True).diagnostics] == ["warning"]
    assert not check(tmp_path, strict=True).has_errors


def test_our_own_content_has_neither_errors_nor_warnings_under_strict() -> None:
    assert [str(one) for one in check(ROOT / "content", strict=True).diagnostics if one.severity != "info"] == []
