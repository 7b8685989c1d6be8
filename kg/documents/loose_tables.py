"""Tables whose lines stand within a paragraph, as converters leave them: `a | b |` above `---|---|`."""

import re
from collections.abc import Iterator, Sequence

from kg.documents.blocks import Line, Table

_DELIMITER = re.compile(r"\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?")


def split_tables(lines: Sequence[Line]) -> Iterator[tuple[Line, ...] | Table]:
    """The lines of a paragraph as runs of text and tables, in order.

    A row with another number of cells than the header has lost its blank cells; only the first that is left is sure.
    """
    start = at = 0
    while at < len(lines):
        if _begins_a_table(lines, at):
            if start < at:
                yield tuple(lines[start:at])
            start = at + 2
            while start < len(lines) and "|" in lines[start].text:
                start += 1
            header = _cells(lines[at])
            yield Table(header, tuple(_fitted(_cells(line), header) for line in lines[at + 2 : start]))
            at = start
        else:
            at += 1
    if start < len(lines):
        yield tuple(lines[start:])


def _begins_a_table(lines: Sequence[Line], at: int) -> bool:
    return (
        at + 1 < len(lines)
        and "|" in lines[at].text
        and "|" in lines[at + 1].text
        and _DELIMITER.fullmatch(lines[at + 1].text.strip()) is not None
    )


def _cells(line: Line) -> tuple[Line, ...]:
    cells = []
    since = 1 if line.text.startswith("|") else 0
    text = line.text[since:].rstrip()
    for cell in text.removesuffix("|").split("|"):
        column = since + len(cell) - len(cell.lstrip())
        cells.append(Line(cell.strip(), line.place.moved(columns=column)))
        since += len(cell) + 1
    return tuple(cells)


def _fitted(row: tuple[Line, ...], header: tuple[Line, ...]) -> tuple[Line, ...]:
    if len(row) == len(header):
        return row
    first = next((cell for cell in row if cell.text), row[0])
    return (first, *(Line("", first.place) for _ in header[1:]))
