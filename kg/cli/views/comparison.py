"""Several terms side by side, on a terminal."""

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.answers.comparison import Comparison
from kg.model.label import Language
from kg.render.comparison import comparison_table


def show_comparison(comparison: Comparison, console: Console, lang: Language) -> None:
    """A table of which the last column holds what all the terms share."""
    compared = comparison_table(comparison, lang)
    table = Table(box=box.SIMPLE_HEAD, show_lines=True, padding=(0, 1))
    for place, cell in enumerate(compared.head):
        table.add_column(Text(cell.text), style="dim" if place == 0 else "", overflow="fold", ratio=2 if place else 1)
    for row in compared.rows:
        table.add_row(*(Text(cell.text) for cell in row))
    console.print(table)
