"""`kg export`: the whole graph, for other tools."""

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.asking import Asking, Lang


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(export)


def export(
    format: Annotated[
        str | None,
        typer.Option(help="json, mermaid, dot, svg, png, graphml, jsonld, turtle, cytoscape, csv-terms, csv-edges, or all."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="A file whose ending tells the format, or a folder for all of them.")
    ] = None,
    max_nodes: Annotated[
        int | None, typer.Option(min=1, help="How many terms at most, the most important; pictures show 200 by default.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Every term and edge in a format of other tools, or in all formats at once.

    kg export --format turtle > glossary.ttl
    kg export --output glossary.graphml
    kg export --format all --output exported/
    """
    from kg.answers.map_part import MapFilter
    from kg.cli.writing import chosen_format, write, writing_to
    from kg.render.formats import FORMATS, MOST_DRAWN, TABLES, Format

    if format == "all" and output is None:
        raise typer.BadParameter("All formats need a folder to be written to.", param_hint="--output")
    asking = Asking(lang, as_json=False)

    def write_whole(chosen: Format, to: Path | None) -> None:
        only = MapFilter(max_nodes=max_nodes or (MOST_DRAWN if chosen.drawn else None))
        write(asking, lambda: asking.service.graph(only), chosen, to)

    if format == "all" and output is not None:
        with writing_to(output):
            output.mkdir(parents=True, exist_ok=True)
        for each in (*FORMATS, *TABLES):
            write_whole(each, output / f"{asking.service.glossary().id}.{each.suffix}")
    else:
        write_whole(chosen_format(format, output, "json", (*FORMATS, *TABLES)), output)
