"""Tables within paragraphs, as converters leave them."""

import pytest

from kg.documents.blocks import Line, Table
from kg.documents.loose_tables import split_tables
from kg.model.place import Place


def read(text: str) -> list[list[str] | list[list[str]]]:
    """Runs of text as lists of lines, tables as lists of rows."""
    lines = [Line(line, Place(path="a.md", line=number)) for number, line in enumerate(text.split("\n"), 1)]
    return [
        [[cell.text for cell in row] for row in (part.header, *part.rows)]
        if isinstance(part, Table)
        else [line.text for line in part]
        for part in split_tables(lines)
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("only\ntext", [["only", "text"]]),
        ("before\na | b\n---|---\n1 | 2\nafter", [["before"], [["a", "b"], ["1", "2"]], ["after"]]),
        ("| a | b |\n|:---|---:|\n| 1 | 2 |", [[["a", "b"], ["1", "2"]]]),
        ("| a | b |\n|---|---|\n| | 2 |\n| 1 | |", [[["a", "b"], ["", "2"], ["1", ""]]]),
        ("| a | b | c |\n|---|---|---|\n| 1 | 2 |\n|| 3 | 4 | 5 |", [[["a", "b", "c"], ["1", "", ""], ["3", "", ""]]]),
        ("a | b\nno rule", [["a | b", "no rule"]]),
    ],
)
def test_text_and_tables_are_told_apart(text: str, parts: list[object]) -> None:
    assert read(text) == parts


def test_a_cell_knows_its_place() -> None:
    (table,) = split_tables([Line("| a |  b |", Place(path="a.md", line=3, column=2)), Line("|---|---|", Place(path="a.md"))])
    assert isinstance(table, Table)
    assert [str(cell.place) for cell in table.header] == ["a.md:3:4", "a.md:3:9"]
