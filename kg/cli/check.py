"""`kg check`: what is wrong with the content."""

from pathlib import Path
from typing import Annotated

import typer


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(check)


def check(
    content: Annotated[Path | None, typer.Argument(help="The folder of Markdown; default KG_CONTENT.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Also tell what could be better, as warnings.")] = False,
) -> None:
    """Tell what is wrong with a content folder, one finding a line; exit 1 when any is an error.

    kg check
    kg check --strict my-notes
    """
    from rich.console import Console

    from kg.app.checking import check as check_content
    from kg.app.settings import Settings
    from kg.cli.diagnostics import print_diagnostics, summary

    diagnostics = check_content(content or Settings.from_environment().content, strict=strict).diagnostics
    print_diagnostics(diagnostics)
    Console(stderr=True).print(summary(diagnostics), highlight=False)
    if any(one.severity == "error" for one in diagnostics):
        raise typer.Exit(1)
