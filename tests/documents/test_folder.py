"""Which files are read, and what is said of those that cannot be."""

import os
import socket
import time
from pathlib import Path

import pytest

from kg.documents.folder import read_folder


def paths(root: Path) -> list[str]:
    return [one.path for one in read_folder(root).documents]


def findings(root: Path) -> list[tuple[str, str]]:
    return [(one.code, str(one.place)) for one in read_folder(root).findings]


def put(root: Path, *names: str, content: bytes = b"text\n") -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)


def test_pages_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    put(tmp_path, "b.md", "a/z.md", "a/b/c.markdown", "空 格/😀.md", "a.txt", "picture.png", "C.MD")
    assert paths(tmp_path) == ["C.MD", "a/b/c.markdown", "a/z.md", "b.md", "空 格/😀.md"]


def test_what_is_about_the_folder_or_hidden_is_no_content(tmp_path: Path) -> None:
    put(tmp_path, "README.md", "a/readme.zh-CN.md", "README_zh.md", "LICENSE.md", "CONTRIBUTING.md", "Changelog.md")
    put(tmp_path, ".hidden.md", "_index.md", ".git/a.md", "_drafts/a.md", "readmission.md", "license-agreement.md")
    assert paths(tmp_path) == ["license-agreement.md", "readmission.md"]


def test_marks_and_line_ends_of_other_systems_are_taken_off(tmp_path: Path) -> None:
    put(tmp_path, "a.md", content="\ufeff---\r\nen: A\r\n---\rtext\r\n".encode())
    assert read_folder(tmp_path).documents[0].text == "---\nen: A\n---\ntext\n"


@pytest.mark.parametrize(
    ("content", "reason", "place"),
    [
        (b"---\nen: A\n---\n\nfine\nb\xff\xfe\n", "not UTF-8", "a.md:6:2"),
        ("---\nen: 词\n---\n".encode("gbk"), "not UTF-8", "a.md:2:5"),
        ("---\nen: A\n---\n".encode("utf-16"), "not UTF-8", "a.md:1:1"),
        (b"one\ntw\0o\n", "a NUL character", "a.md:2:3"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not UTF-8", "a.md:1:1"),
    ],
)
def test_what_is_no_text_is_set_aside_with_its_place(tmp_path: Path, content: bytes, reason: str, place: str) -> None:
    put(tmp_path, "a.md", content=content)
    folder = read_folder(tmp_path)
    assert folder.documents == ()
    (page,) = folder.damaged
    assert (page.reason, str(page.place)) == (reason, place)


def test_links_within_the_folder_are_followed_once_others_not(tmp_path: Path) -> None:
    put(tmp_path, "content/real/a.md", "content/.data/b.md", "outside.md")
    content = tmp_path / "content"
    (content / "b.md").symlink_to(content / ".data/b.md")
    (content / "again").symlink_to(content / "real")
    (content / "same.md").symlink_to(content / "real/a.md")
    (content / "real/up").symlink_to(content)
    (content / "itself.md").symlink_to(content / "itself.md")
    (content / "gone.md").symlink_to(content / "nothing.md")
    (content / "out.md").symlink_to(tmp_path / "outside.md")
    (content / "outside").symlink_to(tmp_path)
    assert paths(content) == ["b.md", "real/a.md"]
    assert sorted(findings(content)) == [
        ("link-left-out", "gone.md:1:1"),
        ("link-left-out", "itself.md:1:1"),
        ("link-left-out", "out.md:1:1"),
        ("link-left-out", "outside:1:1"),
        ("link-left-out", "real/up:1:1"),
    ]


def test_folders_linked_in_every_direction_end(tmp_path: Path) -> None:
    for one in range(12):
        put(tmp_path, f"{one}/{one}.md")
        for other in range(12):
            (tmp_path / f"{one}/to-{other}").symlink_to(tmp_path / str(other))
    assert len(paths(tmp_path)) == 12


def test_pipes_and_sockets_are_no_pages(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s.md"))
        assert findings(tmp_path) == [("not-a-file", "pipe.md:1:1"), ("not-a-file", "s.md:1:1")]


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may read everything")
def test_unreadable_files_and_folders_are_findings(tmp_path: Path) -> None:
    put(tmp_path, "a.md", "b/c.md")
    (tmp_path / "a.md").chmod(0)
    (tmp_path / "b").chmod(0)
    try:
        assert sorted(findings(tmp_path)) == [("file-unreadable", "a.md:1:1"), ("file-unreadable", "b/:1:1")]
    finally:
        (tmp_path / "b").chmod(0o755)


def test_a_missing_folder_is_a_finding(tmp_path: Path) -> None:
    assert [code for code, _ in findings(tmp_path / "nothing")] == ["folder-missing"]
    put(tmp_path, "file.md")
    assert [code for code, _ in findings(tmp_path / "file.md")] == ["folder-missing"]


def test_names_that_are_no_text_are_shown_as_well_as_can_be(tmp_path: Path) -> None:
    name = os.fsencode(str(tmp_path)) + b"/\xff.md"
    try:
        Path(os.fsdecode(name)).write_bytes(b"text")
    except OSError:
        pytest.skip("this file system takes only text as names")
    assert paths(tmp_path) == ["?.md"]


def test_a_page_of_five_megabytes_is_read_in_a_moment(tmp_path: Path) -> None:
    put(tmp_path, "a.md", content=("---\nen: A\n" + "[[a `` # ---\n" * 400_000).encode())
    before = time.perf_counter()
    (page,) = read_folder(tmp_path).documents
    assert page.values is None
    assert len(list(page.outline())) < 3
    assert time.perf_counter() - before < 5
