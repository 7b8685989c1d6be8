"""Tables of terms: one row, one concept; a row without a name goes on with the one above."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.documents.blocks import Line, Table
from kg.language.chinese import language_of
from kg.model.glossary import Vocabulary
from kg.model.label import Alias
from kg.model.place import Place
from kg.model.term import AttributeValue
from kg.terms.aliases import alias_of
from kg.terms.notes.cells import cell_value, is_filled, listed_concepts
from kg.terms.notes.claims import Claim, Concept, Edge, Nothing
from kg.terms.notes.columns import Column, read_columns
from kg.terms.notes.naming import Names, NoName, plain, written_names
from kg.terms.notes.page import NotePage

_BULLET = re.compile(r"^\s*[-*+•]\s+")
_BOLD_FIRST = re.compile(r"^\*\*(?P<name>[^*]+)\*\*\s*(?P<rest>.*)$")
_BETWEEN = re.compile(r"\s*[,，、;；]\s*")
_CODE = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+(?:\(\))?", re.ASCII)


@dataclass
class _Row:
    """A row and those that go on with it, by column. cell: that names it."""

    names: tuple[Names, ...]
    cell: Line
    tags: tuple[str, ...] = ()
    cells: dict[int, list[Line]] = field(default_factory=dict)


def read_tables(page: NotePage, vocabulary: Vocabulary) -> Iterator[Claim]:
    """Terms, their attributes, kinds and uses from tables."""
    for passage in page.passages:
        table = passage.block
        if isinstance(table, Table):
            columns = read_columns([cell.text for cell in table.header], vocabulary)
            if columns is None:
                header = " | ".join(cell.text for cell in table.header)
                yield Nothing(table.header[0].place, "table", header, "no column says what the rows are")
            else:
                yield from _Reader(columns).claims(table)


class _Reader:
    def __init__(self, columns: tuple[Column, ...]) -> None:
        self._columns = columns
        roles = [column.role for column in columns]
        self._groups = [number for number, role in enumerate(roles) if role == "group"]
        self._name = next(roles.index(role) for role in ("name", "chinese", "english") if role in roles)

    def claims(self, table: Table) -> Iterator[Claim]:
        above: _Row | None = None
        row: _Row | None = None
        parts: list[tuple[_Row, _Row]] = []
        rows: list[_Row] = []
        groups: dict[int, str] = {}
        for cells in table.rows:
            groups |= {number: plain(cells[number].text) for number in self._groups if is_filled(cells[number])}
            if not any(is_filled(cell) for cell in cells):
                continue
            read = self._named(cells, row)
            if isinstance(read, Nothing):
                yield read
                row = None
                continue
            if read is None:
                if row is not None:
                    self._fill(row, cells)
                continue
            started, is_part = read
            if is_part and above is not None:
                parts.append((started, above))
            row = started
            row.tags = tuple(groups.values())
            above = above if is_part else started
            rows.append(row)
        made: dict[int, Concept] = {}
        for one in rows:
            for claim in self._row(one):
                if isinstance(claim, Concept):
                    made.setdefault(id(one), claim)
                yield claim
        for part, whole in parts:
            if id(part) in made and id(whole) in made:
                yield _within(made[id(part)], made[id(whole)], part.cell.place)

    def _named(self, cells: tuple[Line, ...], row: _Row | None) -> tuple[_Row, bool] | Nothing | None:
        """A row that begins here, and whether it is a part of the one above; None for one that goes on with it."""
        cell = cells[self._name]
        if is_filled(cell):
            started = self._started(cell, cells, self._name)
            return started if isinstance(started, Nothing) else (started, False)
        if row is None:
            return None
        after = next((n for n in range(self._name + 1, len(cells)) if is_filled(cells[n])), None)
        if after is None or self._columns[after].role in ("definition", "telling", "uses", "examples"):
            return None
        says = any(
            is_filled(cells[n]) and self._columns[n].role in ("definition", "telling") for n in range(after + 1, len(cells))
        )
        if not says:
            return None
        bold = _BOLD_FIRST.match(cells[after].text)
        named = Line(bold["name"], cells[after].place) if bold else cells[after]
        started = self._started(named, cells, after, (bold["rest"] if bold else ""))
        return None if isinstance(started, Nothing) else (started, True)

    def _started(self, cell: Line, cells: tuple[Line, ...], at: int, rest: str = "") -> _Row | Nothing:
        if _BULLET.match(cell.text):
            return Nothing(cell.place, "table", cell.text, "an item of a list")
        if len(cells) > 1 and not any(is_filled(other) for n, other in enumerate(cells) if n != at):
            return Nothing(cell.place, "table", cell.text, "the row says nothing of it")
        read = written_names(cell.text)
        if isinstance(read, NoName):
            return Nothing(cell.place, "table", cell.text, read.reason)
        row = _Row(self._with_columns(read, cells), cell)
        self._fill(row, tuple(Line(rest, one.place) if n == at else one for n, one in enumerate(cells)))
        return row

    def _with_columns(self, read: tuple[Names, ...], cells: tuple[Line, ...]) -> tuple[Names, ...]:
        """Names from columns of their own: the other language, the abbreviation, a class name."""
        if len(read) != 1:
            return read
        labels, aliases = dict(read[0].labels), list(read[0].aliases)
        for column, cell in zip(self._columns, cells, strict=False):
            text = plain(cell.text)
            if not is_filled(cell) or cell is cells[self._name]:
                continue
            if column.role in ("chinese", "english", "short", "name"):
                for part in filter(None, _BETWEEN.split(text)):
                    lang = {"chinese": "zh", "english": "en"}.get(column.role, language_of(part))
                    if column.role != "short" and lang not in labels:
                        labels[lang] = part
                    elif part not in labels.values():
                        aliases.append(alias_of(part, lang))
            elif _CODE.fullmatch(text):
                aliases.append(Alias(text=text, lang="en", type="code"))
        return (Names(labels, tuple(dict.fromkeys(aliases)), read[0].qualifier),)

    def _fill(self, row: _Row, cells: tuple[Line, ...]) -> None:
        for number, cell in enumerate(cells[: len(self._columns)]):
            if number != self._name and is_filled(cell):
                row.cells.setdefault(number, []).append(Line(_BULLET.sub("", cell.text), cell.place))

    def _row(self, row: _Row) -> Iterator[Claim]:
        definition = self._definition(row)
        attributes: dict[str, AttributeValue] = {}
        for number, lines in row.cells.items():
            column = self._columns[number]
            is_the_definition = definition is not None and definition[0] == number and column.role == "definition"
            if column.role in ("plain", "telling", "uses", "examples", "definition") and not is_the_definition:
                attributes[column.key or column.header] = cell_value([line.text for line in lines])
        concepts = [
            Concept(names, row.cell.place, "table", definition[1] if definition else None, attributes, tags=row.tags)
            for names in row.names
        ]
        yield from concepts
        for concept in concepts:
            for number, lines in row.cells.items():
                yield from listed_concepts(concept, self._columns[number], lines)

    def _definition(self, row: _Row) -> tuple[int, Line] | None:
        for role in ("definition", "telling"):
            for number, lines in sorted(row.cells.items()):
                if self._columns[number].role == role:
                    return number, Line("；".join(line.text for line in lines), lines[0].place)
        return None


def _within(part: Concept, whole: Concept, place: Place) -> Edge:
    """A row within another's: a kind of it where its name ends in the other's (输入层 of 层), else a part."""
    is_kind = part.names.first.endswith(whole.names.first)
    return Edge(part, "is_a" if is_kind else "part_of", whole, place, "table")
