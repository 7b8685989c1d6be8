"""`kg link`: names in a text become links."""

import sys
from typing import Annotated

import typer

from kg.cli.asking import AsJson, Asking
from kg.cli.reading import text_of

_Least = Annotated[float | None, typer.Option(min=0, max=1, help="Only mentions at least as sure as this.")]
_First = Annotated[bool, typer.Option("--first-per-section", help="Link each term once below each heading.")]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(link)


def link(
    file: Annotated[str, typer.Argument(help="A Markdown file, or - for standard input.")],
    threshold: _Least = None,
    first_per_section: _First = False,
    as_json: AsJson = False,
) -> None:
    """Print a Markdown text in which the names of terms are links.

    kg link notes.md > linked.md
    echo 反向传播用链式法则计算梯度 | kg link -
    kg link notes.md --first-per-section --threshold 0.8
    """
    text = text_of(file)
    asking = Asking(None, as_json)
    asking.put(
        lambda: asking.service.link(text, threshold, first_per_section=first_per_section),
        lambda linked, _: _print(asking.service.linked_markdown(text, linked, asking.base_url)),
    )


def _print(markdown: str) -> None:
    sys.stdout.write(markdown if markdown.endswith("\n") else markdown + "\n")
