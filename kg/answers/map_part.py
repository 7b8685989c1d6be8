"""Which part of the graph a map shows."""

from collections.abc import Collection

from pydantic import Field

from kg.answers.choices import refuse_unknown_kinds, refuse_unknown_types
from kg.answers.refs import term_of, terms_of
from kg.graph.subgraph import Subgraph, connected, neighbourhood, whole
from kg.graph.walking import Direction
from kg.model.frozen import Frozen
from kg.model.relation_type import RelationTypeId
from kg.snapshot.snapshot import Snapshot


class MapFilter(Frozen):
    """Which edges a map follows and shows, which terms it leads through, and how many terms it shows at most.

    types, kinds: empty for all. max_nodes: None for all.
    """

    types: tuple[RelationTypeId, ...] = ()
    kinds: tuple[str, ...] = ()
    direction: Direction = "both"
    max_nodes: int | None = Field(default=40, ge=1)


def around(snapshot: Snapshot, ref: str, depth: int, only: MapFilter) -> Subgraph:
    """What surrounds a term. Raises UnknownTerm, AmbiguousTerm, or InvalidParameter for a type or kind there is not."""
    types, kinds = _types(snapshot, only), _kinds(snapshot, only)
    return neighbourhood(
        snapshot.graph,
        (term_of(snapshot, ref),),
        depth,
        types=types,
        direction=only.direction,
        kinds=kinds,
        max_nodes=_most(snapshot, only),
    )


def tying(snapshot: Snapshot, refs: Collection[str], depth: int, only: MapFilter, parameter: str = "term") -> Subgraph:
    """What ties several terms together, and what surrounds them up to a depth, walked either way. Raises as `around`."""
    ids = terms_of(snapshot, refs, parameter)
    types, kinds = _types(snapshot, only), _kinds(snapshot, only)
    return connected(snapshot.graph, ids, depth, types=types, kinds=kinds, max_nodes=_most(snapshot, only))


def everything(snapshot: Snapshot, only: MapFilter) -> Subgraph:
    """The whole graph. Raises InvalidParameter for a type or kind there is not."""
    return whole(snapshot.graph, types=_types(snapshot, only), kinds=_kinds(snapshot, only), max_nodes=only.max_nodes)


def _types(snapshot: Snapshot, only: MapFilter) -> tuple[RelationTypeId, ...] | None:
    refuse_unknown_types(snapshot, only.types, "types")
    return only.types or None


def _kinds(snapshot: Snapshot, only: MapFilter) -> tuple[str, ...] | None:
    refuse_unknown_kinds(snapshot, only.kinds, "kinds")
    return only.kinds or None


def _most(snapshot: Snapshot, only: MapFilter) -> int:
    return len(snapshot.graph) if only.max_nodes is None else only.max_nodes
