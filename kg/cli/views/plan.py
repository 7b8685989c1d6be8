"""A learning plan on a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.answers.plan import LearningPlan, PrerequisitesPlan, Step
from kg.app.service import GlossaryService
from kg.model.label import Language
from kg.model.term import in_language
from kg.render.checklist import others, total


def show_plan(plan: PrerequisitesPlan | LearningPlan, console: Console, lang: Language, service: GlossaryService) -> None:
    """The steps in their order with their reasons, then the goals and how long it takes."""
    show_steps(plan.steps, console, lang, service)
    goals = plan.goals if isinstance(plan, LearningPlan) else (plan.goal,)
    names = ", ".join(in_language(goal.labels, lang) or goal.id for goal in goals)
    console.print(Text.assemble((names, "bold"), ": ", total(len(plan.steps), plan.effort, lang)))


def show_steps(steps: Sequence[Step], console: Console, lang: Language, service: GlossaryService) -> None:
    """A numbered line a step: its name, its minutes, and why it is needed."""
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("", justify="right", style="dim")
    table.add_column("learn", header_style="dim")
    table.add_column("min", justify="right", header_style="dim", style="dim")
    table.add_column("because", header_style="dim")
    for number, step in enumerate(steps, 1):
        why = "; ".join(filter(None, (step.reason, others(step, lang, lambda one: service.label(one, lang)))))
        table.add_row(str(number), Text(in_language(step.term.labels, lang) or step.term.id), str(step.effort or ""), Text(why))
    if steps:
        console.print(table)
