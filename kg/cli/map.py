"""`kg map`: how terms hang together."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.app.limits import MOST_DEPTH, MOST_NODES
from kg.cli.asking import AsJson, Asking, Lang

if TYPE_CHECKING:
    from kg.graph.subgraph import Subgraph

_Types = Annotated[list[str] | None, typer.Option("--type", help="Only this type; may be given several times.")]
_Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write to a file; its ending tells the format.")]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(map)


def map(
    term: Annotated[list[str], typer.Argument(help="A term by any name; several are tied together.")],
    format: Annotated[
        str | None, typer.Option(help="mermaid (default), svg, png, dot, json, graphml, jsonld, turtle, cytoscape.")
    ] = None,
    depth: Annotated[int | None, typer.Option(min=0, max=MOST_DEPTH, help="How far the map reaches.")] = None,
    type: _Types = None,
    max_nodes: Annotated[int, typer.Option(min=1, max=MOST_NODES, help="How many terms at most.")] = 40,
    output: _Output = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """The map around a term, or that ties several together.

    kg map normalization
    kg map BN LN --output difference.svg
    kg map transformer --depth 2 --type requires --lang zh
    """
    from kg.answers.map_part import MapFilter
    from kg.cli.writing import chosen_format, write
    from kg.render.formats import FORMATS

    chosen = chosen_format("json" if as_json else format, output, "mermaid", FORMATS)
    asking = Asking(lang, as_json)
    only = MapFilter(types=tuple(type or ()), max_nodes=max_nodes)

    def part() -> "Subgraph":
        if len(term) == 1:
            return asking.service.subgraph(term[0], 1 if depth is None else depth, only)
        return asking.service.connected_subgraph(term, depth or 0, only)

    write(asking, part, chosen, output)
