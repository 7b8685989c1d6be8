"""What to learn first, in an order that works."""

from collections.abc import Collection

from kg.answers.refs import term_of, terms_of
from kg.answers.stub import Stub, stub
from kg.graph.learning_path import LearningPath
from kg.graph.learning_path import learning_path as find_learning_path
from kg.graph.plan_map import plan_map
from kg.graph.subgraph import Subgraph
from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.model.term import TermId, in_language
from kg.snapshot.snapshot import Snapshot


class Step(Frozen):
    """One term to learn.

    level: 1 + the longest chain of steps below it. requires: its direct needs, alternatives already chosen; each stands
    earlier in the plan or in `known`. reason: from the edge that brought the step. chosen_from: the alternatives it was
    chosen from, itself among them; empty where there was no choice. effort: its minutes, null where none are stated.
    """

    term: Stub
    level: int
    requires: tuple[TermId, ...]
    reason: str | None
    chosen_from: tuple[TermId, ...]
    effort: int | None


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


class VersionedPlan(LearningPlan):
    """A plan and the number of the version that it was made from."""

    version: int


def prerequisites(snapshot: Snapshot, ref: str, known: Collection[str], lang: Language) -> PrerequisitesPlan:
    """What to learn before one term, given what is known. Raises UnknownTerm or AmbiguousTerm, naming `ref` or `known`."""
    path = _path(snapshot, (term_of(snapshot, ref),), known)
    return PrerequisitesPlan(
        goal=stub(snapshot, path.goals[0]), known=path.known, steps=steps_of(snapshot, path, lang), effort=path.effort
    )


def prerequisites_map(snapshot: Snapshot, ref: str, known: Collection[str]) -> Subgraph:
    """The same plan as a map: the goal, what to learn first, and which of these needs which. Raises as `prerequisites`."""
    return plan_map(snapshot.graph, _path(snapshot, (term_of(snapshot, ref),), known))


def learning_path(snapshot: Snapshot, goals: Collection[str], known: Collection[str], lang: Language) -> LearningPlan:
    """What to learn before several terms. Raises UnknownTerm or AmbiguousTerm, naming `goal` or `known`."""
    path = _path(snapshot, terms_of(snapshot, goals, "goal"), known)
    return LearningPlan(
        goals=tuple(stub(snapshot, id) for id in path.goals),
        known=path.known,
        steps=steps_of(snapshot, path, lang),
        effort=path.effort,
    )


def learning_path_map(snapshot: Snapshot, goals: Collection[str], known: Collection[str]) -> Subgraph:
    """The same plan as a map. Raises as `learning_path`."""
    return plan_map(snapshot.graph, _path(snapshot, terms_of(snapshot, goals, "goal"), known))


def steps_of(snapshot: Snapshot, path: LearningPath, lang: Language) -> tuple[Step, ...]:
    """The steps of a path, for people."""
    return tuple(
        Step(
            term=stub(snapshot, step.term),
            level=step.level,
            requires=step.requires,
            reason=in_language(step.relation.reason, lang),
            chosen_from=step.chosen_from,
            effort=snapshot.glossary.terms[step.term].effort,
        )
        for step in path.steps
    )


def _path(snapshot: Snapshot, goals: tuple[TermId, ...], known: Collection[str]) -> LearningPath:
    return find_learning_path(snapshot.graph, goals, terms_of(snapshot, known, "known"))
