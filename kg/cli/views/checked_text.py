"""What of a text its readers will not understand, on a terminal."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.answers.check_text import CheckedText
from kg.app.service import GlossaryService
from kg.cli.views.plan import show_steps
from kg.model.label import Language
from kg.model.term import in_language
from kg.render.checklist import total


def show_checked_text(checked: CheckedText, console: Console, lang: Language, service: GlossaryService) -> None:
    """The unknown words with the line where each comes first and what it leans on; then what to learn first."""
    named = len({one.term_id for one in checked.mentions})
    unknown = len(checked.not_yet_known)
    console.print(f"{named} terms of the glossary are named; {unknown} of them are not known yet.", highlight=False)
    if not unknown:
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("line", justify="right", style="dim", header_style="dim")
    for heading in ("not known yet", "leans on"):
        table.add_column(heading, header_style="dim")
    for word in checked.not_yet_known:
        leans_on = ", ".join(service.label(id, lang) for id in word.missing)
        table.add_row(str(word.line), Text(in_language(word.term.labels, lang) or word.term.id), Text(leans_on))
    console.print(table)
    console.print()
    if checked.learn_first:
        console.print("Learn first:", style="bold")
        show_steps(checked.learn_first, console, lang, service)
    console.print(Text(total(len(checked.learn_first), checked.effort, lang)))
