"""`kg show`: everything about one term."""

from itertools import groupby
from typing import Annotated

import typer
from rich.console import Group
from rich.markdown import Markdown
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from kg.answers.term_card import ShownRelation, TermCard
from kg.cli.asking import AsJson, Asking, Lang
from kg.model.label import Language
from kg.model.relation_type import RelationType
from kg.model.term import in_language


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
    asking = Asking(lang, as_json)
    types = asking.service.snapshot.glossary.vocabulary.relation_types
    asking.put(
        lambda: asking.service.term(term, asking.lang, asking.base_url, inferred=inferred),
        lambda card, console: console.print(_card(card, asking.lang, types)),
    )


def _card(card: TermCard, lang: Language, types: dict[str, RelationType]) -> Panel:
    parts = [Markdown(in_language(card.definitions, lang) or "*No definition.*")]
    if explanation := in_language(card.explanations, lang):
        parts.append(Markdown(explanation))
    names = Text(" · ".join(one.text for one in card.aliases if not one.hidden), style="dim")
    title = Text.assemble((in_language(card.labels, lang) or card.id, "bold"), "  ", (card.kind, "dim"))
    return Panel(Group(names, *parts, _relations(card.relations, lang, types)), title=title, subtitle=card.id, expand=False)


def _relations(relations: tuple[ShownRelation, ...], lang: Language, types: dict[str, RelationType]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for (relation, direction), edges in groupby(relations, key=lambda one: (one.relation, one.direction)):
        semantics = types[relation]
        labels = semantics.labels if direction == "out" else semantics.inverse_labels
        ends = ", ".join(in_language(edge.term.labels, lang) or edge.term.id for edge in edges)
        table.add_row(Text(in_language(labels, lang) or relation, style="cyan"), ends)
    return table
