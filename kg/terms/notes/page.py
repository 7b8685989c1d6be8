"""A note with what stands around each of its blocks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.documents.blocks import Block, Fence, Item, Line, Prose, Table, Title
from kg.documents.document import Document
from kg.documents.tokens import blocks
from kg.language.chinese import is_chinese
from kg.terms.notes.naming import plain

_SENTENCE = re.compile("[，。；：]")
_INTRODUCES = re.compile(r"[：:]\s*$")
_CODE_LINE = re.compile(
    r"^\s*(?:import |from |def |class |for |if |while |return |print|#|//|[\w.\[\]]+\s*[=(])|[{};]\s*$|->\s*\w+\s*:"
)
_MARKER = re.compile(r"^\s*(?:[-*+]\s+|\d{1,2}[.)、](?!\d)\s*)")
_LONGEST = 5000
_ARGUES = re.compile(
    r"问题|风险|原因|优点|缺点|好处|优势|劣势|特点|要求|思考|建议|步骤|影响|如何|为什么|怎样|作用|意义|挑战|\b(?:pros|cons|reasons?|steps?|benefits?|why|how)\b",
    re.IGNORECASE,
)
_ARGUES_IN_HEADING = re.compile(
    r"(?:(?<!常见)问题|风险|原因|优点|缺点|好处|优势|劣势|特点|要求|思考|建议|步骤|影响|作用|意义|挑战|pros|cons|reasons?|benefits?|steps)\s*[：:?？]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A block, the headings above it from the highest down, and the line ending in a colon that introduces it."""

    block: Block
    headings: tuple[Title, ...]
    introduced_by: str

    @property
    def argues(self) -> bool:
        """Whether a list makes points (reasons, risks, steps) rather than naming concepts."""
        if not isinstance(self.block, Item):
            return False
        if self.introduced_by:
            return bool(_ARGUES.search(self.introduced_by))
        heading = self.headings[-1].line.text if self.headings else ""
        return bool(_ARGUES_IN_HEADING.search(plain(heading)))


@dataclass(frozen=True)
class NotePage:
    """A page and its passages, in order."""

    document: Document
    passages: tuple[Passage, ...]


def note_page(document: Document) -> NotePage:
    """A page cut into passages."""
    return NotePage(document, tuple(_passages(document)))


def without_marker(line: str) -> str:
    """A line without the bullet or the number that stands before it."""
    return _MARKER.sub("", line)


def running_lines(page: NotePage) -> Iterator[tuple[Passage, Line]]:
    """Every line of running text, in paragraphs and lists; what is longer than anyone writes by hand is passed over."""
    for passage in page.passages:
        if isinstance(passage.block, Prose | Item):
            yield from ((passage, line) for line in passage.block.lines if len(line.text) <= _LONGEST)


def all_lines(page: NotePage) -> Iterator[tuple[Passage, Line]]:
    """Running lines, headings and the cells below the header of tables, of the same length at most."""
    for passage in page.passages:
        block = passage.block
        lines: tuple[Line, ...] = ()
        if isinstance(block, Prose | Item):
            lines = block.lines
        elif isinstance(block, Title):
            lines = (block.line,)
        elif isinstance(block, Table):
            lines = tuple(cell for row in block.rows for cell in row)
        yield from ((passage, line) for line in lines if len(line.text) <= _LONGEST)


def _passages(document: Document) -> Iterator[Passage]:
    headings: list[Title] = []
    introduced_by = ""
    for block in _readable(document):
        if isinstance(block, Title):
            headings = [*(one for one in headings if one.level < block.level), block]
            introduced_by = ""
            yield Passage(block, tuple(headings[:-1]), "")
            continue
        yield Passage(block, tuple(headings), introduced_by)
        if isinstance(block, Prose):
            last = plain(block.lines[-1].text)
            introduced_by = last if _INTRODUCES.search(last) else ""


def _readable(document: Document) -> Iterator[Block]:
    for block in blocks(document.body, document.body_place):
        if isinstance(block, Fence) and _holds_text(block):
            yield from _paragraphs(block)
        else:
            yield block


def _holds_text(fence: Fence) -> bool:
    """Whether a fenced block without a language holds text that someone put in a box, not code."""
    if fence.language or not is_chinese(fence.text):
        return False
    lines = [line for line in fence.text.split("\n") if line.strip()]
    return sum(bool(_CODE_LINE.search(line)) for line in lines) * 4 < len(lines) and bool(_SENTENCE.search(fence.text))


def _paragraphs(fence: Fence) -> Iterator[Prose]:
    for number, line in enumerate(fence.text.split("\n")):
        if text := line.strip():
            yield Prose((Line(text, fence.place.moved(number, len(line) - len(line.lstrip()))),), quoted=True)
