"""What to learn first, in an order that works."""

from collections.abc import Collection, Container, Mapping
from dataclasses import dataclass

from kg.graph.alternatives import RemainingEffort, steps_needed
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
    requires = {id: _chosen_needs(requirements, id, known, wanted) for id in wanted.union(open_goals)}
    order = _needs_first(requirements, open_goals, requires)
    bringing = _bringing_edges(requirements, order, requires, known.union(wanted))
    levels: dict[TermId, int] = {}
    steps: list[Step] = []
    for id in order:
        if id in wanted:
            below = [levels[need] for need in requires[id] if need in levels]
            levels[id] = 1 + max(below, default=0)
            edge = bringing[id]
            steps.append(Step(id, levels[id], requires[id], edge, requirements.alternatives_of(edge)))
    effort = sum(requirements.effort[step.term] or 0 for step in steps)
    goal_requires = {goal: requires[goal] for goal in open_goals}
    return LearningPath(goals, tuple(sorted(known)), tuple(steps), goal_requires, effort)


def missing_needs(
    graph: KnowledgeGraph, ids: Collection[TermId], known: Collection[TermId]
) -> dict[TermId, tuple[TermId, ...]]:
    """For each term the direct needs that somebody who knows these lacks, sorted.

    Of alternatives none of which is known the one with the least remaining effort.
    """
    requirements = graph.requirements
    known = requirements.closed(known)
    effort = RemainingEffort(requirements, ids, known) if any(id in requirements.choices for id in ids) else None
    missing: dict[TermId, tuple[TermId, ...]] = {}
    for id in ids:
        lacking = {need for need in requirements.plain[id] if need not in known}
        for group in requirements.choices.get(id, ()):
            if effort and known.isdisjoint(group):
                lacking.add(effort.least(group, lacking))
        missing[id] = tuple(sorted(lacking))
    return missing


def _chosen_needs(
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
    """All terms to be learned, goals too: depth first, every need before what needs it."""
    order: list[TermId] = []
    begun: set[TermId] = set()
    done: set[TermId] = set()
    waiting = list(goals)[::-1]
    while waiting:
        id = waiting[-1]
        if id not in begun:
            begun.add(id)
            chosen = requires[id]
            waiting += [need for need in requirements.possible_needs[id][::-1] if need in requires and need in chosen]
            continue
        waiting.pop()
        if id not in done:
            done.add(id)
            order.append(id)
    return order


def _bringing_edges(
    requirements: Requirements, order: list[TermId], requires: Mapping[TermId, tuple[TermId, ...]], have: Container[TermId]
) -> dict[TermId, Relation]:
    """For each step the edge that brought it: one that leaves no choice before an alternative, one with a reason before one
    without, the one from the term that is learned soonest after it. A group that others in the plan settle too comes last."""
    found: dict[TermId, tuple[int, Relation]] = {}
    for id in order:
        edges = requirements.edges(id)
        for need in requires[id]:
            for edge in edges[need]:
                group = requirements.alternatives_of(edge)
                rank = 2 * sum(one in have for one in group) + (not edge.reason)
                if need not in found or rank < found[need][0]:
                    found[need] = (rank, edge)
    return {need: edge for need, (_, edge) in found.items()}
