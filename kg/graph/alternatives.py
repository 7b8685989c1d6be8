"""Which alternatives a learning path takes.

Finding the cheapest plan is a weighted set-cover problem, so a plan is found by rule:
1. What the goals need in any case is in the plan; so is what each chosen alternative needs in any case.
2. A group with a member that is known, in the plan or a goal is settled. Of the others, the one of the lowest term
   (longest chain below it shortest, then by id) is settled next, by the alternative with the least remaining effort.
   Ties go by id.
3. What turned out superfluous is dropped, what needs most below it first, the dearer first among equals.
"""

from collections.abc import Collection, Iterable
from itertools import chain

from kg.graph.reach import reached
from kg.graph.requirements import Requirements
from kg.model.term import TermId


def steps_needed(requirements: Requirements, goals: Collection[TermId], known: frozenset[TermId]) -> set[TermId]:
    """The terms to learn before the goals, none of them superfluous. `known` is closed; no goal is known."""
    planned = reached(requirements.plain, goals, besides=known)
    if planned.isdisjoint(requirements.choices):
        return planned.intersection(chain.from_iterable(map(requirements.plain.__getitem__, planned)))
    effort = RemainingEffort(requirements, goals, known)
    while groups := _unsettled(requirements, planned, known):
        planned |= reached(requirements.plain, [effort.least(groups[0], planned)], besides=known)
    return _without_superfluous(requirements, planned, frozenset(goals), known)


class RemainingEffort:
    """What it takes somebody to learn terms: the minutes of all that is neither known nor planned, the term itself included.

    Alternatives below a term count with the one that would add the fewest minutes to what the term needs anyway, ties by id;
    that choice is made without regard to the plan, so that it is made once.
    """

    def __init__(self, requirements: Requirements, ids: Iterable[TermId], known: frozenset[TermId]) -> None:
        """Prepares for all terms that these may need, and for these."""
        below = sorted(reached(requirements.possible_needs, ids, besides=known), key=requirements.from_below)
        self._bit = {id: 1 << place for place, id in enumerate(below)}
        self._lasting: dict[int, int] = {}
        for id in below:
            minutes = requirements.minutes(id)
            self._lasting[minutes] = self._lasting.get(minutes, 0) | self._bit[id]
        self._taken: dict[TermId, int] = {}
        for id in below:
            taken = self._bit[id]
            for need in requirements.plain[id]:
                taken |= self._taken.get(need, 0)
            for group in requirements.choices.get(id, ()):
                if not any(one in known or taken & self._bit[one] for one in group):
                    taken |= self._taken[self._least(group, taken)]
            self._taken[id] = taken

    def least(self, group: Iterable[TermId], planned: Iterable[TermId]) -> TermId:
        """The one of several unknown terms that adds the fewest minutes to what is planned, ties by id."""
        bits = 0
        for id in planned:
            bits |= self._bit.get(id, 0)
        return self._least(group, bits)

    def _least(self, group: Iterable[TermId], planned: int) -> TermId:
        return min(group, key=lambda one: (self._minutes(self._taken[one] & ~planned), one))

    def _minutes(self, bits: int) -> int:
        return sum(minutes * (bits & lasting).bit_count() for minutes, lasting in self._lasting.items())


def _unsettled(requirements: Requirements, planned: set[TermId], known: frozenset[TermId]) -> list[tuple[TermId, ...]]:
    owners = sorted((id for id in planned if id in requirements.choices), key=requirements.from_below)
    return [group for id in owners for group in requirements.choices[id] if not _is_settled(group, planned, known)]


def _without_superfluous(
    requirements: Requirements, planned: set[TermId], goals: frozenset[TermId], known: frozenset[TermId]
) -> set[TermId]:
    """The steps that somebody needs. A goal stays to be learned, as a step only where another term needs it."""
    steps, needed = set(planned), set[TermId]()
    choices: dict[TermId, list[tuple[TermId, ...]]] = {}
    for id in sorted(planned, key=lambda one: (-requirements.height[one], -requirements.minutes(one), one)):
        steps.discard(id)
        if id in needed or any(not _is_settled(group, steps, known) for group in choices.get(id, ())):
            steps.add(id)
        if id in steps or id in goals:
            needed.update(requirements.plain[id])
            for group in requirements.choices.get(id, ()):
                for one in group:
                    choices.setdefault(one, []).append(group)
    return steps


def _is_settled(group: tuple[TermId, ...], planned: set[TermId], known: frozenset[TermId]) -> bool:
    return any(one in planned or one in known for one in group)
