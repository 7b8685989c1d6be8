"""The content folder: which files are read, and what is wrong with those that cannot be. Nothing else touches the disk."""

import os
import re
import stat
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.documents.document import Document
from kg.model.finding import Finding, found
from kg.model.place import Place

DECLARATIONS = "kg.toml"
_PAGE = re.compile(r"\.(?:md|markdown)$", re.IGNORECASE)
_ABOUT_THE_FOLDER = re.compile(
    r"(?:readme|license|licence|contributing|changelog)(?:[._-][a-z]{2}(?:[_-][a-z]{2,4})?)?\.(?:md|markdown)", re.IGNORECASE
)


@dataclass(frozen=True)
class Damaged:
    """A page that is no text: what can be made out of it, what is wrong (`reason`) and where."""

    document: Document
    reason: str
    place: Place


@dataclass(frozen=True)
class Folder:
    """documents and damaged: in the order of their paths. declarations: `kg.toml`, when there is one."""

    documents: tuple[Document, ...] = ()
    damaged: tuple[Damaged, ...] = ()
    declarations: Document | None = None
    findings: tuple[Finding, ...] = ()


def read_folder(root: Path) -> Folder:
    """Every page in a folder and below. What is wrong with the disk is a finding, never an exception."""
    if not root.is_dir():
        return Folder(findings=(found("folder-missing", Place(path=_shown(str(root)))),))
    findings: list[Finding] = []
    documents: list[Document] = []
    damaged: list[Damaged] = []
    declarations = None
    for path, name in _pages(root, findings):
        content = _read(path, name, findings)
        if content is None:
            continue
        text, fault = _decoded(content, name)
        page = Document(name, text)
        if name == DECLARATIONS and fault is None:
            declarations = page
        elif name == DECLARATIONS and fault is not None:
            findings.append(found("declaration-unparsable", fault[1], reason=fault[0]))
        elif fault is not None:
            damaged.append(Damaged(page, *fault))
        else:
            documents.append(page)
    return Folder(tuple(documents), tuple(damaged), declarations, tuple(findings))


def _pages(root: Path, findings: list[Finding]) -> Iterator[tuple[str, str]]:
    """The path of each page on the disk and its name in the folder, in the order of names, each page once.

    Folders are walked before links to folders, so that a page is named by where it really is.
    """
    top = os.path.realpath(root)
    files: dict[str, tuple[str, str]] = {}
    walked: set[str] = set()
    folders = deque([(top, "")])
    while folders:
        folder, prefix = folders.popleft()
        real = os.path.realpath(folder)
        if real in walked:
            continue
        walked.add(real)
        linked = []
        for entry in _entries(folder, prefix, findings):
            name = prefix + _shown(entry.name)
            target = os.path.realpath(entry.path)
            is_folder = os.path.isdir(entry.path)
            if not is_folder and not _is_read(name, entry.name):
                continue
            if entry.is_symlink() and (reason := _why_not_followed(target, real, top)):
                findings.append(found("link-left-out", Place(path=name), reason=reason))
            elif is_folder and entry.is_symlink():
                folders.append((entry.path, name + "/"))
            elif is_folder:
                folders.appendleft((entry.path, name + "/"))
            elif entry.is_symlink():
                linked.append((target, entry.path, name))
            else:
                files[target] = (entry.path, name)
        for target, path, name in linked:
            files.setdefault(target, (path, name))
    yield from sorted(files.values(), key=lambda file: file[1])


def _entries(folder: str, prefix: str, findings: list[Finding]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted((one for one in entries if not one.name.startswith((".", "_"))), key=lambda one: one.name)
    except OSError as error:
        findings.append(found("file-unreadable", Place(path=prefix or "."), reason=error.strerror or "unknown"))
        return []


def _is_read(name: str, file_name: str) -> bool:
    return name == DECLARATIONS or bool(_PAGE.search(file_name) and not _ABOUT_THE_FOLDER.fullmatch(file_name))


def _why_not_followed(target: str, folder: str, top: str) -> str | None:
    if not os.path.exists(target):
        return "leads nowhere"
    if not _holds(top, target):
        return "leaves the folder"
    if _holds(target, folder):
        return "leads back to a folder it stands in"
    return None


def _holds(folder: str, path: str) -> bool:
    return os.path.commonpath((folder, path)) == folder


def _read(path: str, name: str, findings: list[Finding]) -> bytes | None:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            findings.append(found("not-a-file", Place(path=name)))
            return None
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        findings.append(found("file-unreadable", Place(path=name), reason=error.strerror or "unknown"))
        return None


def _decoded(content: bytes, name: str) -> tuple[str, tuple[str, Place] | None]:
    """The text of a file as well as it can be made out, and what is wrong with it and where."""
    fault = None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        is_utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
        text = content.decode("utf-16" if is_utf16 else "utf-8", errors="replace").removeprefix("\ufeff")
        fault = ("not UTF-8", Place(path=name) if is_utf16 else _place_after(content[: error.start], name))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if fault is None and "\0" in text:
        fault = ("a NUL character", _place_after(text[: text.index("\0")].encode(), name))
    return text, fault


def _place_after(before: bytes, name: str) -> Place:
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
    return Place(path=name, line=before.count(b"\n") + 1, column=column)


def _shown(name: str) -> str:
    """A file name as text, also where it is no UTF-8."""
    return name.encode("utf-8", errors="replace").decode("utf-8")
