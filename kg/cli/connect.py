"""`kg connect`: how two terms hang together."""

from typing import Annotated

import typer

from kg.cli.asking import AsJson, Asking, Lang


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(connect)


def connect(
    source: Annotated[str, typer.Argument(help="A term by any name.")],
    target: Annotated[str, typer.Argument(help="Another term by any name.")],
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """The shortest explanation of how two terms hang together, as a sentence.

    kg connect LSTM attention
    kg connect 方差 注意力机制 --lang zh
    """
    from kg.model.term import in_language

    asking = Asking(lang, as_json)
    asking.put(
        lambda: asking.service.connection(source, target, asking.lang),
        lambda found, console: console.print(
            in_language(found.sentence, asking.lang), highlight=False, markup=False, soft_wrap=True
        ),
    )
