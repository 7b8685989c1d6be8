"""`kg search`: find terms by what people type."""

from typing import Annotated

import typer

from kg.app.limits import MOST_ITEMS
from kg.cli.asking import AsJson, Asking, Lang


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
    from kg.cli.views.hits import show_hits

    asking = Asking(lang, as_json)
    asking.put(
        lambda: asking.service.search(query, limit, None, kind),
        lambda results, console: show_hits(results, console, asking.lang),
    )
