"""What becomes learnable: after a term, or now."""

from collections.abc import Collection
from dataclasses import dataclass

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.learning_path import LearningPath, learning_path, missing_needs
from kg.graph.reach import reached
from kg.model.term import TermId


@dataclass(frozen=True, slots=True)
class Opening:
    """A term that can be learned, now or soon.

    level: 1 when it can be learned at once, else 1 + the longest chain of terms that must be learned in between.
    opens: how many terms not yet known may need it, directly or through others; toward goals, how many steps and goals of
    their plan do.
    missing: the direct needs that are neither known nor implied by what is known, see `missing_needs`.
    """

    term: TermId
    level: int
    opens: int
    missing: tuple[TermId, ...]


def unlocks(graph: KnowledgeGraph, id: TermId) -> tuple[Opening, ...]:
    """Every term that may need this one, directly or through others, for somebody who knows it and all it requires.

    By level, then those that open most, then by id. The level counts only terms that need this one too.
    """
    requirements = graph.requirements
    known = requirements.closed([id])
    levels: dict[TermId, int] = {id: 0}
    for other in sorted(requirements.all_dependants(id), key=requirements.from_below):
        levels[other] = 1 + max(levels.get(need, 0) for need in requirements.possible_needs[other])
    del levels[id]
    missing = missing_needs(graph, levels.keys(), known)
    found = (Opening(other, level, requirements.opens[other], missing[other]) for other, level in levels.items())
    return tuple(sorted(found, key=lambda one: (one.level, -one.opens, one.term)))


def frontier(graph: KnowledgeGraph, known: Collection[TermId] = (), goals: Collection[TermId] = ()) -> tuple[Opening, ...]:
    """What can be learned now by somebody who knows these, most opening first, then by id.

    With goals: those steps of their learning path, and those goals, that can be learned now.
    """
    requirements = graph.requirements
    if goals:
        found = _toward(learning_path(graph, goals, known))
    else:
        known = requirements.closed(known)
        found = {id: requirements.opens[id] for id in graph.ids if id not in known and requirements.is_met(id, known)}
        for id in reached(requirements.possible_needs, known).intersection(found):
            found[id] = len(requirements.all_dependants(id) - known)
    return tuple(Opening(id, 1, found[id], ()) for id in sorted(found, key=lambda one: (-found[one], one)))


def _toward(path: LearningPath) -> dict[TermId, int]:
    """What of a plan can be learned at once, and how many of its steps and goals stand on each."""
    requires = {**path.goal_requires, **{step.term: step.requires for step in path.steps}}
    above: dict[TermId, list[TermId]] = {id: [] for id in requires}
    for id, needs in requires.items():
        for need in needs:
            if need in above:
                above[need].append(id)
    return {id: len(reached(above, [id])) - 1 for id, needs in requires.items() if not any(need in above for need in needs)}
