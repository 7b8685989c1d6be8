"""`kg check`: what is wrong with the content, and why a note was read as it was."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from kg.app.checking import Checked


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(check)


def check(
    content: Annotated[Path | None, typer.Argument(help="The folder of Markdown; default KG_CONTENT.")] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Also tell what could be better, as warnings.")] = False,
    explain: Annotated[
        Path | None,
        typer.Option(help="A note: tell line by line what was read, by which reader, and why it makes a term or none."),
    ] = None,
) -> None:
    """Tell what is wrong with a content folder, one finding a line; exit 1 when any is an error.

    kg check
    kg check --strict my-notes
    kg check my-notes --explain my-notes/lecture-3.md
    """
    from rich.console import Console

    from kg.app.checking import check as check_content
    from kg.app.settings import Settings
    from kg.cli.diagnostics import print_diagnostics, summary

    content = content or Settings.from_environment().content
    checked = check_content(content, strict=strict)
    if explain is not None:
        _explain(checked, content, explain)
        return
    print_diagnostics(checked.diagnostics)
    Console(stderr=True).print(summary(checked.diagnostics), highlight=False)
    if checked.has_errors:
        raise typer.Exit(1)


def _explain(checked: "Checked", content: Path, note: Path) -> None:
    inside = note.resolve().is_relative_to(content.resolve())
    path = note.resolve().relative_to(content.resolve()).as_posix() if inside else note.as_posix()
    lines = checked.reading.explain(path)
    if not lines:
        pages = sorted({one.place.path for one in checked.reading.explained})
        known = f"; notes there: {', '.join(pages[:5])}" if pages else ""
        raise typer.BadParameter(f"{content} holds no note {path}{known}", param_hint="--explain")
    for one in lines:
        print(f"{one.place} {one.reader}: {one.text!r} → {one.outcome}: {one.reason}")
