"""A page as the blocks that people write notes in, each line with its place."""

from dataclasses import dataclass

from kg.model.place import Place


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, as written but for the marks of its block. place: of its first character."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Title:
    """A heading."""

    level: int
    line: Line


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph. quoted: within a quotation or a block without a language that holds text instead of code."""

    lines: tuple[Line, ...]
    quoted: bool = False

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list. depth: 1 for an item of a list that stands alone. numbered: its list is."""

    depth: int
    lines: tuple[Line, ...]
    numbered: bool = False

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Table:
    """Cells as written; a row has as many as the header."""

    header: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block. language: the first word after the fence, in small letters. place: of its first line of content."""

    language: str
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Described:
    """An entry of a definition list."""

    term: Line
    descriptions: tuple[Line, ...]


Block = Title | Prose | Item | Table | Fence | Described
