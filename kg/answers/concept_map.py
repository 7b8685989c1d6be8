"""How terms hang together: a part of the graph, as a map."""

from kg.answers.stub import Stub
from kg.graph.subgraph import Subgraph
from kg.model.frozen import Frozen
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot


class MapNode(Stub):
    """A term on the map. depth: how many edges it lies from the centre."""

    depth: int


class MapEdge(Frozen):
    """An edge between two terms of the map, as stored. inferred: implied by transitivity, not stated."""

    source: TermId
    type: RelationTypeId
    target: TermId
    inferred: bool


class Truncated(Frozen):
    """What lies within reach but is not shown: terms, and edges among these and the shown."""

    nodes: int
    edges: int


class ConceptMap(Frozen):
    """A map: its centre, its terms nearest first, all stated edges among them, and how much was left out."""

    center: tuple[TermId, ...]
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    truncated: Truncated


def concept_map(snapshot: Snapshot, part: Subgraph) -> ConceptMap:
    """The map of a part of the graph."""
    return ConceptMap(
        center=part.centers,
        nodes=tuple(_node(snapshot, id, depth) for id, depth in part.depths.items()),
        edges=tuple(MapEdge(source=edge.subject, type=edge.type, target=edge.object, inferred=False) for edge in part.edges),
        truncated=Truncated(nodes=part.hidden_nodes, edges=part.hidden_edges),
    )


def _node(snapshot: Snapshot, id: TermId, depth: int) -> MapNode:
    term = snapshot.glossary.terms[id]
    return MapNode(id=id, kind=term.kind, labels=term.labels, sense=term.sense, depth=depth)
