"""`kg search`: find terms by what people type."""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from kg.answers.search_results import SearchResults
from kg.app.parameters import MOST_ITEMS
from kg.cli.asking import AsJson, Asking, Lang
from kg.model.label import Language
from kg.model.term import in_language


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(search)


def search(
    query: Annotated[str, typer.Argument(help="A name in any language, pinyin, an acronym, with or without typos.")],
    limit: Annotated[int, typer.Option(min=1, max=MOST_ITEMS, help="How many terms at most.")] = 10,
    kind: Annotated[str | None, typer.Option(help="Only terms of this kind.")] = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Find the terms that a query means.

    kg search transfomer
    kg search zhuyili
    kg search 注意力 --limit 3 --json
    """
    asking = Asking(lang, as_json)
    asking.put(
        lambda: asking.service.search(query, limit, None, kind),
        lambda results, console: _show(results, console, asking.lang),
    )


def _show(results: SearchResults, console: Console, lang: Language) -> None:
    if not results.hits:
        console.print("Nothing in this glossary is called so.")
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("term", "name", "matched", "how", "score"):
        table.add_column(heading, header_style="dim")
    for hit in results.hits:
        table.add_row(hit.term.id, in_language(hit.term.labels, lang), hit.matched, hit.match, f"{hit.score:.2f}")
    console.print(table)
    if results.ambiguous:
        console.print("Several terms answer equally well.", style="dim")
