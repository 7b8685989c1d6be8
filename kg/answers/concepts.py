"""Terms as the concepts of a scheme, as thesauri keep them."""

from collections.abc import Collection, Iterable
from functools import cache, partial

from kg.answers.addresses import Addresses
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.subgraph import Subgraph
from kg.model.frozen import Frozen
from kg.model.glossary import About
from kg.model.relation import Relation
from kg.model.relation_type import RelationType, RelationTypeId
from kg.model.term import Term, TermId
from kg.snapshot.snapshot import Snapshot

BROADER: frozenset[RelationTypeId] = frozenset({"is_a", "part_of", "example_of"})
"""Types whose object is the broader concept: generic, partitive and instantial (ISO 25964-1, 10.2)."""

RELATED: frozenset[RelationTypeId] = frozenset({"contrasts_with", "related"})
"""Types that associate two concepts, unless one of them is broader (SKOS Reference, S27)."""


class Edge(Frozen):
    """A stated relation."""

    source: TermId
    type: RelationTypeId
    target: TermId


class Concepts(Frozen):
    """Some terms as concepts, and the relations to tell of them.

    types: those that the edges have. related: those pairs of `RELATED` edges of which neither is broader than the other.
    """

    about: About
    addresses: Addresses
    terms: tuple[Term, ...]
    edges: tuple[Edge, ...]
    types: tuple[RelationType, ...]
    related: tuple[tuple[TermId, TermId], ...]


def concepts(snapshot: Snapshot, part: Subgraph, addresses: Addresses) -> Concepts:
    """The terms of a part of the graph, and its edges."""
    return _concepts(snapshot, part.depths, part.edges, addresses)


def concept(snapshot: Snapshot, id: TermId, addresses: Addresses) -> Concepts:
    """One term that exists, and the edges on its card."""
    return _concepts(snapshot, (id,), (*snapshot.graph.outgoing(id), *snapshot.graph.incoming(id)), addresses)


def _concepts(snapshot: Snapshot, ids: Iterable[TermId], relations: Collection[Relation], addresses: Addresses) -> Concepts:
    graph = snapshot.graph
    edges = tuple(dict.fromkeys((one.subject, one.type, one.object) for one in relations))
    used = {type for _, type, _ in edges}
    broader = cache(partial(_broader, graph))
    pairs = dict.fromkeys((source, target) for source, type, target in edges if type in RELATED)
    return Concepts(
        about=snapshot.glossary.about,
        addresses=addresses,
        terms=tuple(snapshot.glossary.terms[id] for id in ids),
        edges=tuple(Edge(source=source, type=type, target=target) for source, type, target in edges),
        types=tuple(type for type in graph.relation_types.values() if type.id in used),
        related=tuple((a, b) for a, b in pairs if b not in broader(a) and a not in broader(b)),
    )


def _broader(graph: KnowledgeGraph, id: TermId) -> set[TermId]:
    """Everything broader than a term, near or far."""
    found: set[TermId] = set()
    waiting = [id]
    while waiting:
        one = waiting.pop()
        for type in BROADER:
            new = [other for other in graph.objects(type).get(one, ()) if other not in found]
            found.update(new)
            waiting += new
    return found
