"""`kg build`: content into the database."""

from pathlib import Path
from typing import Annotated

import typer


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(build)


def build(
    content: Annotated[Path | None, typer.Argument(help="The folder of Markdown; default KG_CONTENT.")] = None,
    database: Annotated[str | None, typer.Option(help="Where versions are kept; default KG_DATABASE_URL.")] = None,
) -> None:
    """Read a content folder and publish it as a new version.

    Errors in the content are listed with their places and nothing is published: what was served stays served.

      kg build
      kg build my-notes --database sqlite:///my-notes.sqlite
    """
    from rich.console import Console

    from kg.app.publishing import build as build_content
    from kg.app.settings import Settings
    from kg.cli.diagnostics import print_diagnostics, summary
    from kg.store.connect import connect

    settings = Settings.from_environment()
    console = Console(stderr=True)
    with console.status("Starting …") as status:
        engine = connect(database or settings.database_url)
        built = build_content(content or settings.content, engine, lambda step: status.update(f"{step} …"))
    print_diagnostics(built.checked.diagnostics)
    console.print(summary(built.checked.diagnostics), highlight=False)
    if built.version is None:
        console.print("Nothing was published; what was served stays served.", highlight=False)
        raise typer.Exit(1)
    version = built.version
    console.print(f"Version {version.number}: {version.terms} terms, {version.relations} relations.", highlight=False)
