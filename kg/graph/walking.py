"""Which edges are followed, which way, and through which terms."""

from collections.abc import Collection, Iterable
from typing import Literal

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId

Direction = Literal["out", "in", "both"]
"""Which way edges are walked: from subject to object, against it, or either way; symmetric ones always either way."""


class Walking:
    """A way to move from term to term.

    types: the relation types followed, None for all. kinds: the kinds of term walked through, None for all;
    `always` names terms that are walked through whatever their kind.
    """

    def __init__(
        self,
        graph: KnowledgeGraph,
        types: Collection[RelationTypeId] | None = None,
        direction: Direction = "both",
        kinds: Collection[str] | None = None,
        always: Collection[TermId] = (),
    ) -> None:
        self._graph = graph
        self._kinds = None if kinds is None else frozenset(kinds)
        self._always = frozenset(always)
        followed = tuple(graph.relation_types if types is None else types)
        if types is None and direction == "both":
            self._neighbours = [graph.around]
        else:
            self._neighbours = [graph.objects(type) for type in followed if direction != "in" or _symmetric(graph, type)]
            self._neighbours += [graph.subjects(type) for type in followed if direction != "out"]

    def admits(self, id: TermId) -> bool:
        """Whether a term is walked through."""
        return self._kinds is None or self._graph.kind(id) in self._kinds or id in self._always

    def beyond(self, ids: Iterable[TermId]) -> set[TermId]:
        """The terms one step away from any of these."""
        ids = tuple(ids)
        found: set[TermId] = set()
        for neighbours in self._neighbours:
            found.update(*(neighbours.get(id, ()) for id in ids))
        return found if self._kinds is None else {id for id in found if self.admits(id)}


def _symmetric(graph: KnowledgeGraph, type: RelationTypeId) -> bool:
    return graph.relation_types[type].symmetric
