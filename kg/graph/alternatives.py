"""Which alternatives a learning path takes.

Finding the cheapest plan is a weighted set-cover problem, so a plan is found by rule:
1. What the goals need in any case is in the plan; so is what each chosen alternative needs in any case.
2. A group with a member that is known, in the plan or a goal is settled. Of the others, the one of the lowest term
   (longest chain below it shortest, then by id) is settled next, by the alternative with the least remaining effort:
   the minutes of all that it would add to the plan, alternatives below it chosen by the same rule. Ties go by id.
3. What turned out superfluous is dropped, what needs most below it first, the dearer first among equals.
"""

from collections.abc import Collection, Iterable

from kg.graph.requirements import Requirements
from kg.model.term import TermId


def steps_needed(requirements: Requirements, goals: Collection[TermId], known: Collection[TermId]) -> frozenset[TermId]:
    """The terms to learn before the goals, none of them superfluous. `known` is closed; no goal is known."""
    planned = _with_plain_needs(requirements, goals, known)
    while groups := _unsettled(requirements, planned, known):
        planned |= _with_plain_needs(requirements, [_cheapest(requirements, groups[0], planned, known)], known)
    return frozenset(_without_superfluous(requirements, planned, frozenset(goals), known))


def _with_plain_needs(requirements: Requirements, ids: Iterable[TermId], known: Collection[TermId]) -> set[TermId]:
    found, waiting = set(ids), list(ids)
    while waiting:
        for need in requirements.plain[waiting.pop()]:
            if need not in found and need not in known:
                found.add(need)
                waiting.append(need)
    return found


def _unsettled(requirements: Requirements, planned: Collection[TermId], known: Collection[TermId]) -> list[tuple[TermId, ...]]:
    owners = sorted((id for id in planned if id in requirements.choices), key=requirements.from_below)
    return [group for id in owners for group in requirements.choices[id] if not _settled(group, planned, known)]


def _cheapest(
    requirements: Requirements, group: tuple[TermId, ...], planned: Collection[TermId], known: Collection[TermId]
) -> TermId:
    additions = _additions(requirements, group, planned, known)
    return min(group, key=lambda one: (_minutes(requirements, additions[one]), one))


def _additions(
    requirements: Requirements, ids: Iterable[TermId], planned: Collection[TermId], known: Collection[TermId]
) -> dict[TermId, frozenset[TermId]]:
    """For each of these terms and all below them, what learning it would add to the plan."""
    below, waiting = set(ids), list(ids)
    while waiting:
        for need in requirements.possible_needs(waiting.pop()):
            if not (need in below or need in planned or need in known):
                below.add(need)
                waiting.append(need)
    additions: dict[TermId, frozenset[TermId]] = {}
    for id in sorted(below, key=requirements.from_below):
        added = {id}.union(*(additions.get(need, ()) for need in requirements.plain[id]))
        for group in requirements.choices.get(id, ()):
            if not any(one in added or one in planned or one in known for one in group):
                added |= additions[min(group, key=lambda one: (_minutes(requirements, additions[one] - added), one))]
        additions[id] = frozenset(added)
    return additions


def _minutes(requirements: Requirements, ids: Iterable[TermId]) -> int:
    return sum(map(requirements.minutes, ids))


def _without_superfluous(
    requirements: Requirements, planned: set[TermId], goals: frozenset[TermId], known: Collection[TermId]
) -> set[TermId]:
    """The steps that somebody needs. A goal stays to be learned, as a step only where another term needs it."""
    steps, needed = set(planned), set[TermId]()
    choices: dict[TermId, list[tuple[TermId, ...]]] = {}
    for id in sorted(planned, key=lambda one: (-requirements.height[one], -requirements.minutes(one), one)):
        steps.discard(id)
        if id in needed or any(not _settled(group, steps, known) for group in choices.get(id, ())):
            steps.add(id)
        if id in steps or id in goals:
            needed.update(requirements.plain[id])
            for group in requirements.choices.get(id, ()):
                for one in group:
                    choices.setdefault(one, []).append(group)
    return steps


def _settled(group: tuple[TermId, ...], planned: Collection[TermId], known: Collection[TermId]) -> bool:
    return any(one in planned or one in known for one in group)
