"""`kg path`: what to learn first."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.asking import AsJson, Asking, Lang

if TYPE_CHECKING:
    from kg.answers.plan import LearningPlan, PrerequisitesPlan
    from kg.graph.subgraph import Subgraph

_Known = Annotated[list[str] | None, typer.Option(help="What is known already; may be given several times.")]
_Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write to a file; its ending tells the format.")]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(path)


def path(
    goal: Annotated[list[str], typer.Argument(help="What is to be learned, by any name; one or several terms.")],
    known: _Known = None,
    format: Annotated[str | None, typer.Option(help="markdown (a checklist), mermaid or svg (a map).")] = None,
    output: _Output = None,
    lang: Lang = None,
    as_json: AsJson = False,
) -> None:
    """Everything to learn before a term, in an order that works.

    kg path transformer
    kg path 反向传播 --known 导数 --known 神经网络
    kg path transformer gan --format markdown > plan.md
    kg path self-attention --output plan.svg --lang zh
    """
    from kg.cli.views.plan import show_plan
    from kg.cli.writing import chosen_format, put, write
    from kg.render.plan_formats import PLAN_FORMATS

    asking = Asking(lang, as_json)
    service, known = asking.service, known or []
    one = goal[0] if len(goal) == 1 else None

    def plan() -> "PrerequisitesPlan | LearningPlan":
        return service.prerequisites(one, known, asking.lang) if one else service.learning_path(goal, known, asking.lang)

    def map() -> "Subgraph":
        return service.prerequisites_map(one, known) if one else service.learning_path_map(goal, known)

    if as_json or not (format or output):
        asking.put(plan, lambda found, console: show_plan(found, console, asking.lang, service))
        return
    chosen = chosen_format(format, output, "json", PLAN_FORMATS)
    if chosen.map is not None:
        write(asking, map, chosen.map, output)
    elif chosen.name == "markdown":
        put(service.checklist(asking.get(plan), asking.lang, asking.base_url), chosen.name, output)
    else:
        put(asking.get(plan).model_dump_json(), chosen.name, output)
