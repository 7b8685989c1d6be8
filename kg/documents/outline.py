"""A page cut into headings and passages, line by line, exactly as written: all that term files need, quickly."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from kg.model.place import Place

_HEADING = re.compile(r" {0,3}(#{1,6})(?![^ \t])")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_NOT_PROSE = re.compile(
    r" {0,3}(?:[-*+](?:[ \t]|$)|[>|]|\d{1,9}[.)][ \t]|<!--|</?(?:div|table|details|p|ul|ol|section|figure|img|iframe)\b|!\[)"
    r"| {4}|\t|`{3}|~{3}|\$\$|\\\["
)
_ENDS_PROSE = re.compile(r" {0,3}(?:[-*+][ \t]|>|1[.)][ \t])")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; title without its marks."""

    level: int
    title: str
    place: Place


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines between blank lines, verbatim; a list or a quotation ends a paragraph. Code and formulas keep their blank lines."""

    kind: Literal["paragraph", "other"]
    text: str
    place: Place


def outline(text: str, start: Place) -> Iterator[Heading | Passage]:
    """The headings and passages of a text that begins at a place."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        if heading := _HEADING.match(line):
            yield Heading(len(heading[1]), _title(line[heading.end() :]), start.moved(at))
            at += 1
            continue
        end, underlined = _passage_end(lines, at)
        written = "\n".join(lines[at:end]).rstrip()
        if underlined:
            yield Heading(1 if "=" in lines[end] else 2, " ".join(written.split()), start.moved(at))
            at = end + 1
            continue
        yield Passage("other" if _is_not_prose(line) else "paragraph", written, start.moved(at))
        at = end


def _title(written: str) -> str:
    """The words of a heading on one line, without marks that close it."""
    *words, last = written.split() or [""]
    return " ".join(words if last.strip("#") == "" else (*words, last))


def _passage_end(lines: list[str], at: int) -> tuple[int, bool]:
    """The line after a passage, and whether that line underlines it, making it a heading."""
    closing = _closing(lines[at])
    if closing is not None:
        after = next((n + 1 for n in range(at + 1, len(lines)) if closing.fullmatch(lines[n])), len(lines))
        return after, False
    end = at + 1
    prose = not _is_not_prose(lines[at])
    while end < len(lines) and lines[end].strip() and not _HEADING.match(lines[end]):
        if prose and _UNDERLINE.fullmatch(lines[end]):
            return end, True
        if _FENCE.match(lines[end]) or lines[end].startswith("$$") or (prose and _ENDS_PROSE.match(lines[end])):
            break
        end += 1
    return end, False


def _closing(line: str) -> re.Pattern[str] | None:
    """What ends a block that a line opens and that may hold blank lines; None when it opens none."""
    if fence := _FENCE.match(line):
        if fence[1][0] == "`" and "`" in line[fence.end() :]:
            return None
        return re.compile(rf" {{0,3}}{fence[1][0]}{{{len(fence[1])},}}[ \t]*")
    bare = line.strip()
    if bare.startswith("$$") and bare.count("$$") % 2 == 1:
        return re.compile(r".*\$\$\s*")
    if bare.startswith("<!--") and "-->" not in bare:
        return re.compile(r".*-->.*")
    return None


def _is_not_prose(line: str) -> bool:
    return bool(_NOT_PROSE.match(line))
