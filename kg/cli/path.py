"""`kg path`: what to learn first."""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from kg.answers.plan import PrerequisitesPlan
from kg.cli.asking import AsJson, Asking, Lang
from kg.model.label import Language
from kg.model.term import in_language


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(path)


def path(
    goal: Annotated[str, typer.Argument(help="What is to be learned, by any name.")],
    known: Annotated[list[str] | None, typer.Option(help="What is known already; may be given several times.")] = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Everything to learn before a term, in an order that works.

    kg path transformer
    kg path 反向传播 --known 导数 --known 神经网络
    """
    asking = Asking(lang, as_json)
    asking.put(
        lambda: asking.service.prerequisites(goal, tuple(known or ()), asking.lang),
        lambda plan, console: _show(plan, console, asking.lang),
    )


def _show(plan: PrerequisitesPlan, console: Console, lang: Language) -> None:
    goal = in_language(plan.goal.labels, lang) or plan.goal.id
    if not plan.steps:
        console.print(f"Nothing to learn before {goal}.")
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("", justify="right", style="dim")
    for heading in ("learn", "because"):
        table.add_column(heading, header_style="dim")
    for number, step in enumerate(plan.steps, 1):
        table.add_row(str(number), in_language(step.term.labels, lang) or step.term.id, step.reason or "")
    console.print(table)
    minutes = f", about {plan.effort} minutes" if plan.effort else ""
    console.print(f"Then: [bold]{goal}[/bold] ({len(plan.steps)} steps{minutes}).", highlight=False)
