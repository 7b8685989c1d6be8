"""Everything about one term, on a terminal."""

from collections.abc import Mapping
from itertools import groupby

from rich.console import Console, Group
from rich.markdown import Markdown
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from kg.answers.term_card import ShownRelation, TermCard
from kg.documents.wikilinks import without_wikilinks
from kg.model.label import Language
from kg.model.relation_type import RelationType, RelationTypeId
from kg.model.term import in_language


def show_card(card: TermCard, console: Console, lang: Language, types: Mapping[RelationTypeId, RelationType]) -> None:
    """Names, definition, explanation, plain words and relations."""
    console.print(_card(card, lang, types))


def _card(card: TermCard, lang: Language, types: Mapping[RelationTypeId, RelationType]) -> Panel:
    parts = [Markdown(without_wikilinks(in_language(card.definitions, lang) or "*No definition.*"))]
    if explanation := in_language(card.explanations, lang):
        parts.append(Markdown(without_wikilinks(explanation)))
    plain = {note.lang: note.text for note in card.notes if note.type == "plain"}
    if words := in_language(plain, lang):
        parts.append(Markdown(f"*{without_wikilinks(words)}*"))
    names = Text(" · ".join(card.leading_aliases()), style="dim")
    title = Text.assemble((in_language(card.labels, lang) or card.id, "bold"), "  ", (card.kind, "dim"))
    return Panel(Group(names, *parts, _relations(card.relations, lang, types)), title=title, subtitle=card.id, expand=False)


def _relations(relations: tuple[ShownRelation, ...], lang: Language, types: Mapping[RelationTypeId, RelationType]) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for (relation, direction), edges in groupby(relations, key=lambda one: (one.relation, one.direction)):
        semantics = types[relation]
        labels = semantics.labels if direction == "out" else semantics.inverse_labels
        ends = ", ".join(in_language(edge.term.labels, lang) or edge.term.id for edge in edges)
        table.add_row(Text(in_language(labels, lang) or relation, style="cyan"), Text(ends))
    return table
