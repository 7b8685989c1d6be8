"""The slow and obvious way to answer, to check the clever one against."""

from collections.abc import Collection, Mapping
from itertools import combinations

from kg.graph.requirements import Requirements


def is_learnable(requirements: Requirements, goals: Collection[str], steps: Collection[str], known: Collection[str]) -> bool:
    """Whether the steps, in some order, suffice to learn every goal."""
    have = set(known)
    left = set(steps)
    while ready := {one for one in left if requirements.is_met(one, have)}:
        have |= ready
        left -= ready
    return not left and all(goal in known or requirements.is_met(goal, have) for goal in goals)


def least_minutes(requirements: Requirements, goals: Collection[str], known: Collection[str]) -> int:
    """The minutes of the cheapest plan, found by trying every set of steps."""
    below: set[str] = set()
    waiting = list(goals)
    while waiting:
        for need in requirements.possible_needs[waiting.pop()]:
            if need not in below and need not in known:
                below.add(need)
                waiting.append(need)
    plans = (
        plan
        for size in range(len(below) + 1)
        for plan in combinations(sorted(below), size)
        if is_learnable(requirements, goals, plan, known)
    )
    return min(sum(map(requirements.minutes, plan)) for plan in plans)


def reached(edges: Mapping[str, Collection[str]], start: str) -> set[str]:
    """Breadth-first search: every node that edges lead to."""
    found: set[str] = set()
    layer = {start}
    while layer := {end for id in layer for end in edges.get(id, ())} - found:
        found |= layer
    return found - {start}
