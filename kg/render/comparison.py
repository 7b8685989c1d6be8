"""A comparison as a table: what is shared stands in a column of its own, so that the others show where terms differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.answers.comparison import ComparedRow, ComparedValue, Comparison
from kg.answers.stub import Stub
from kg.documents.wikilinks import without_wikilinks
from kg.language.wording import worded
from kg.model.label import Language
from kg.model.term import in_language
from kg.render.markdown_text import escaped, in_cell

MOST_NAMES = 12
"""A cell that would name more terms names the first and counts the rest."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell says: a name, or a text that is Markdown already."""

    text: str
    is_markdown: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """head: nothing, the compared terms, and what they share; each row: the point of comparison, and a cell for each."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


def comparison_table(comparison: Comparison, lang: Language) -> Table:
    """The comparison in a language. A cell is empty where nothing is said beyond what is shared."""
    names = [Cell(in_language(term.labels, lang) or term.id) for term in comparison.terms]
    ids = [term.id for term in comparison.terms]
    return Table(
        head=(Cell(""), *names, Cell(worded(lang, "In common", "共同"))),
        rows=tuple(
            (_label(row, lang), *(_own(row, id, lang) for id in ids), _cell(row, row.shared, lang)) for row in comparison.rows
        ),
    )


def comparison_markdown(comparison: Comparison, lang: Language) -> str:
    """The comparison as a Markdown table (GitHub Flavored Markdown, 4.10)."""
    table = comparison_table(comparison, lang)
    lines = [_line(table.head), "|" + " --- |" * len(table.head), *map(_line, table.rows)]
    return "\n".join(lines) + "\n"


def _line(cells: Sequence[Cell]) -> str:
    return "| " + " | ".join(in_cell(cell.text if cell.is_markdown else escaped(cell.text)) for cell in cells) + " |"


def _label(row: ComparedRow, lang: Language) -> Cell:
    label = in_language(row.label, lang) or row.key
    return Cell(f"{label} ({row.unit})" if row.unit else label)


def _own(row: ComparedRow, id: str, lang: Language) -> Cell:
    value = row.values[id]
    if row.shared is not None and not isinstance(value, tuple):
        return Cell("")
    if isinstance(value, tuple) and isinstance(row.shared, tuple):
        value = tuple(one for one in value if one not in row.shared)
    return _cell(row, value, lang)


def _cell(row: ComparedRow, value: ComparedValue | None, lang: Language) -> Cell:
    if row.section in ("definition", "attribute") and isinstance(value, (str, dict)):
        text = in_language(value, lang) if isinstance(value, dict) else value
        return Cell(without_wikilinks(text or ""), is_markdown=True)
    return Cell(_in_words(value, lang))


def _in_words(value: ComparedValue | None, lang: Language) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return worded(lang, "yes", "是") if value else worded(lang, "no", "否")
    if isinstance(value, dict):
        return in_language(value, lang) or ""
    if isinstance(value, tuple):
        names = [in_language(one.labels, lang) or one.id if isinstance(one, Stub) else str(one) for one in value]
        more = len(names) - MOST_NAMES
        shown = worded(lang, ", ", "、").join(names[:MOST_NAMES])
        return shown + (worded(lang, f" and {more} more", f"等 {len(names)} 个") if more > 0 else "")
    return str(value)
