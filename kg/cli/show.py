"""`kg show`: everything about one term."""

from typing import Annotated

import typer

from kg.cli.asking import AsJson, Asking, Lang


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(show)


def show(
    term: Annotated[str, typer.Argument(help="A term by its id or any of its names.")],
    lang: Lang = None,
    inferred: Annotated[bool, typer.Option("--inferred", help="Also what transitivity implies.")] = False,
    as_json: AsJson = False,
) -> None:
    """What a term means and how it hangs together.

    kg show BN
    kg show 自注意力 --lang zh
    kg show transformer --json | jq .definitions
    """
    from kg.cli.views.card import show_card

    asking = Asking(lang, as_json)
    types = asking.service.snapshot.glossary.vocabulary.relation_types
    asking.put(
        lambda: asking.service.term(term, asking.lang, asking.base_url, inferred=inferred),
        lambda card, console: show_card(card, console, asking.lang, types),
    )
