"""What to learn first, in an order that works."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kg.graph.alternatives import steps_needed
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.requirements import Requirements
from kg.model.relation import Relation
from kg.model.term import TermId


@dataclass(frozen=True, slots=True)
class Step:
    """A term to learn before the goals.

    level: 1 + the longest chain of steps below. requires: its direct needs, alternatives chosen, sorted; all stand earlier
    or are known. relation: the stated edge that brought the step. chosen_from: the alternatives it was chosen from, itself
    among them; empty when nothing else would have done.
    """

    term: TermId
    level: int
    requires: tuple[TermId, ...]
    relation: Relation
    chosen_from: tuple[TermId, ...]


@dataclass(frozen=True, slots=True)
class LearningPath:
    """Everything to learn before the goals.

    goals: as asked, each once. known: what was given and all that it requires, sorted.
    goal_requires: for each goal not known, its direct needs, alternatives chosen, sorted.
    effort: the minutes that authors stated for the steps, added up; a step without a statement adds nothing.
    """

    goals: tuple[TermId, ...]
    known: tuple[TermId, ...]
    steps: tuple[Step, ...]
    goal_requires: Mapping[TermId, tuple[TermId, ...]]
    effort: int


def learning_path(graph: KnowledgeGraph, goals: Collection[TermId], known: Collection[TermId] = ()) -> LearningPath:
    """The plan from what is known to the goals; a goal is a step only where another goal needs it. Known goals take nothing.

    Nothing in it is superfluous; which alternatives are taken, `kg.graph.alternatives` says.
    Order: depth first from each goal in turn, the need with the longest chain below it first, then by id. So what a
    term needs is learned together and right before it, and small things come just before they are used.
    """
    requirements = graph.requirements
    known = requirements.closed(known)
    goals = tuple(dict.fromkeys(goals))
    open_goals = tuple(goal for goal in goals if goal not in known)
    wanted = steps_needed(requirements, open_goals, known)
    requires = {id: chosen_needs(requirements, id, known, wanted) for id in wanted.union(open_goals)}
    order = [id for id in _needs_first(requirements, open_goals, requires) if id in wanted]
    bringing = _bringing_edges(requirements, [*order, *(goal for goal in open_goals if goal not in wanted)], requires)
    levels: dict[TermId, int] = {}
    for id in order:
        levels[id] = 1 + max((levels.get(need, 0) for need in requires[id]), default=0)
    steps = tuple(Step(id, levels[id], requires[id], bringing[id], requirements.alternatives_of(bringing[id])) for id in order)
    effort = sum(requirements.effort[id] or 0 for id in order)
    return LearningPath(goals, tuple(sorted(known)), steps, {goal: requires[goal] for goal in open_goals}, effort)


def missing_needs(graph: KnowledgeGraph, id: TermId, known: Collection[TermId]) -> tuple[TermId, ...]:
    """The direct needs of a term that somebody who knows these lacks, alternatives chosen as a plan would, sorted."""
    requirements = graph.requirements
    known = requirements.closed(known)
    if all(any(one in known for one in group) for group in requirements.choices.get(id, ())):
        return tuple(need for need in requirements.plain[id] if need not in known)
    return tuple(need for need in learning_path(graph, [id], known).goal_requires.get(id, ()) if need not in known)


def chosen_needs(
    requirements: Requirements, id: TermId, known: Collection[TermId], wanted: Collection[TermId]
) -> tuple[TermId, ...]:
    """The direct needs of a term, sorted: the plain ones, and of each group one that is known, else one that is wanted."""
    if id not in requirements.choices:
        return requirements.plain[id]
    chosen = {
        min((one for one in group if one in known or one in wanted), key=lambda one: (one not in known, one))
        for group in requirements.choices[id]
    }
    return tuple(sorted(chosen.union(requirements.plain[id])))


def _needs_first(
    requirements: Requirements, goals: Collection[TermId], requires: Mapping[TermId, tuple[TermId, ...]]
) -> list[TermId]:
    def by_depth(ids: Collection[TermId]) -> list[TermId]:
        return sorted((id for id in ids if id in requires), key=lambda one: (-requirements.height[one], one))

    order: dict[TermId, None] = {}
    begun: set[TermId] = set()
    waiting = list(reversed(tuple(goals)))
    while waiting:
        id = waiting[-1]
        if id in begun:
            order[waiting.pop()] = None
            continue
        begun.add(id)
        waiting.extend(need for need in reversed(by_depth(requires[id])) if need not in begun)
    return list(order)


def _bringing_edges(
    requirements: Requirements, order: list[TermId], requires: Mapping[TermId, tuple[TermId, ...]]
) -> dict[TermId, Relation]:
    """For each step the edge that brought it: one that left no choice before an alternative, one with a reason before one
    without, the one from the term that is learned soonest after it."""
    found: dict[TermId, tuple[tuple[bool, bool], Relation]] = {}
    for id in order:
        for need in requires[id]:
            for edge in requirements.relations[id, need]:
                rank = (bool(requirements.alternatives_of(edge)), not edge.reason)
                if need not in found or rank < found[need][0]:
                    found[need] = (rank, edge)
    return {need: edge for need, (_, edge) in found.items()}
