"""What a search found, on a terminal."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.answers.search_results import SearchResults
from kg.model.label import Language
from kg.model.term import in_language


def show_hits(results: SearchResults, console: Console, lang: Language) -> None:
    """The hits, best first, with what matched and how."""
    if not results.hits:
        console.print("Nothing in this glossary is called so.")
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("term", "name", "matched", "how", "score"):
        table.add_column(heading, header_style="dim")
    for hit in results.hits:
        name = in_language(hit.term.labels, lang) or hit.term.id
        table.add_row(*map(Text, (hit.term.id, name, hit.matched, hit.match, f"{hit.score:.2f}")))
    console.print(table)
    if results.ambiguous:
        console.print("Several terms answer equally well.", style="dim")
