"""`kg compare`: several terms side by side."""

from typing import Annotated

import typer

from kg.cli.asking import AsJson, Asking, Lang


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(compare)


def compare(
    term: Annotated[list[str], typer.Argument(help="Two or more terms by any name.")],
    markdown: Annotated[bool, typer.Option("--markdown", help="Print a Markdown table.")] = False,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """What terms share and in what they differ.

    kg compare BN LN
    kg compare LSTM GRU Transformer --lang zh
    kg compare BN LN --markdown > normalization.md
    """
    from kg.cli.views.comparison import show_comparison
    from kg.cli.writing import put
    from kg.render.comparison import comparison_markdown

    asking = Asking(lang, as_json)
    if markdown and not as_json:
        put(comparison_markdown(asking.get(lambda: asking.service.compare(term)), asking.lang), "markdown", None)
        return
    asking.put(lambda: asking.service.compare(term), lambda found, console: show_comparison(found, console, asking.lang))
