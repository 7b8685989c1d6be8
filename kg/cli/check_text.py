"""`kg check-text`: what of a text its readers will not understand."""

from typing import Annotated

import typer

from kg.cli.asking import AsJson, Asking, Lang
from kg.cli.reading import text_of

_Known = Annotated[list[str] | None, typer.Option(help="What the readers know already; may be given several times.")]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check-text")(check_text)


def check_text(
    file: Annotated[str, typer.Argument(help="A text or Markdown file, or - for standard input.")],
    known: _Known = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Which words of a text its readers do not know yet, where they stand, and what comes first.

    kg check-text handout.md
    kg check-text handout.md --known 神经网络 --known 反向传播 --lang zh
    pdftotext paper.pdf - | kg check-text - --known transformer
    """
    from kg.cli.views.checked_text import show_checked_text

    text = text_of(file)
    asking = Asking(lang, as_json)
    asking.put(
        lambda: asking.service.check_text(text, known or (), asking.lang),
        lambda found, console: show_checked_text(found, console, asking.lang, asking.service),
    )
