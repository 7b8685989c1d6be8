"""What several terms have in common, and what only one has."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import chain

from kg.graph.closure import ancestors
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.learning_path import learning_path
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId

_BROADER: tuple[RelationTypeId, ...] = ("is_a", "part_of")
"""The types whose objects are larger things that a term belongs to."""


@dataclass(frozen=True, slots=True)
class Prerequisites:
    """What learning several terms takes: the steps for all of them, and those for one of them alone, in learning order."""

    shared: tuple[TermId, ...]
    only: Mapping[TermId, tuple[TermId, ...]]


def shared_ancestors(graph: KnowledgeGraph, ids: Collection[TermId]) -> tuple[TermId, ...]:
    """The nearest larger things that all belong to by chains of one type, each type by itself; a term counts as belonging
    to itself."""
    found: dict[TermId, None] = {}
    for type in _BROADER:
        if type in graph.relation_types and ids:
            common = frozenset.intersection(*(ancestors(graph, id, type) | {id} for id in ids))
            farther = {above for id in common for above in ancestors(graph, id, type)}
            found |= dict.fromkeys(sorted(common - farther))
    return tuple(found)


def prerequisites_compared(graph: KnowledgeGraph, ids: Collection[TermId]) -> Prerequisites:
    """What all the terms take, and what only one takes, as planned for each by itself without any knowledge."""
    steps = {id: tuple(step.term for step in learning_path(graph, [id]).steps) for id in ids}
    first = next(iter(steps.values()), ())
    takers = Counter(chain.from_iterable(steps.values()))
    return Prerequisites(
        shared=tuple(one for one in first if takers[one] == len(steps)),
        only={id: tuple(one for one in some if takers[one] == 1) for id, some in steps.items()},
    )
