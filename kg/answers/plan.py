"""What to learn first, in an order that works."""

from kg.answers.refs import term_of, terms_of
from kg.answers.stub import Stub, stub
from kg.graph.learning_path import LearningPath
from kg.graph.learning_path import learning_path as find_learning_path
from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.model.term import TermId, in_language
from kg.snapshot.snapshot import Snapshot


class Step(Frozen):
    """One term to learn.

    level: 1 + the longest chain of steps below it. requires: its direct needs, alternatives already chosen; each stands
    earlier in the plan or in `known`. reason: from the edge that brought the step. chosen_from: the alternatives it was
    chosen from, itself among them; empty where there was no choice.
    """

    term: Stub
    level: int
    requires: tuple[TermId, ...]
    reason: str | None
    chosen_from: tuple[TermId, ...]


class PrerequisitesPlan(Frozen):
    """Everything to learn before a goal. `effort` sums the minutes of the steps that give any."""

    goal: Stub
    known: tuple[TermId, ...]
    steps: tuple[Step, ...]
    effort: int


class LearningPlan(Frozen):
    """Everything to learn before several goals; a goal that another goal needs is a step."""

    goals: tuple[Stub, ...]
    known: tuple[TermId, ...]
    steps: tuple[Step, ...]
    effort: int


def prerequisites(snapshot: Snapshot, ref: str, known: tuple[str, ...], lang: Language) -> PrerequisitesPlan:
    """What to learn before one term, given what is known. Raises UnknownTerm or AmbiguousTerm, naming `ref` or `known`."""
    goal = term_of(snapshot, ref)
    plan = find_learning_path(snapshot.graph, (goal,), terms_of(snapshot, known, "known"))
    return PrerequisitesPlan(
        goal=stub(snapshot, goal), known=plan.known, steps=_steps(snapshot, plan, lang), effort=plan.effort
    )


def learning_path(snapshot: Snapshot, goals: tuple[str, ...], known: tuple[str, ...], lang: Language) -> LearningPlan:
    """What to learn before several terms. Raises UnknownTerm or AmbiguousTerm, naming `goal` or `known`."""
    ids = terms_of(snapshot, goals, "goal")
    plan = find_learning_path(snapshot.graph, ids, terms_of(snapshot, known, "known"))
    return LearningPlan(
        goals=tuple(stub(snapshot, id) for id in ids),
        known=plan.known,
        steps=_steps(snapshot, plan, lang),
        effort=plan.effort,
    )


def _steps(snapshot: Snapshot, plan: LearningPath, lang: Language) -> tuple[Step, ...]:
    return tuple(
        Step(
            term=stub(snapshot, step.term),
            level=step.level,
            requires=step.requires,
            reason=in_language(step.relation.reason, lang),
            chosen_from=step.chosen_from,
        )
        for step in plan.steps
    )
