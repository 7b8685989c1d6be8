"""Cycles, closure, maps and connections over random graphs, beside the plain way to find them."""

from itertools import combinations, pairwise

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from kg.graph.closure import ancestors, descendants, inferred_relations
from kg.graph.connection import connection
from kg.graph.cycles import find_cycles
from kg.graph.drawing import drawn_edges
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.subgraph import connected, neighbourhood, whole
from kg.model.relation_type import BUILT_IN
from tests.graph.builder import glossary, graph
from tests.graph.plain_oracles import reached

IDS = [f"t{number}" for number in range(9)]
TYPES = ("is_a", "requires", "uses", "contrasts_with", "related")
ACYCLIC = {one.id for one in BUILT_IN if one.acyclic}
ids = st.sampled_from(IDS)
pairs = st.tuples(ids, st.sampled_from(TYPES), ids).filter(lambda one: one[0] != one[2])


@st.composite
def graphs(draw: st.DrawFn) -> KnowledgeGraph:
    lines = []
    for subject, type, object in draw(st.lists(pairs, max_size=24)):
        low, high = sorted((subject, object))
        lines.append(f"{high} {type} {low}" if type in ACYCLIC else f"{subject} {type} {object}")
    return graph("\n".join([*IDS, *lines]))


def either_way(made: KnowledgeGraph) -> dict[str, set[str]]:
    around: dict[str, set[str]] = {id: set() for id in made.ids}
    for one in made.relations:
        around[one.subject].add(one.object)
        around[one.object].add(one.subject)
    return around


@given(st.lists(st.tuples(ids, st.lists(ids, min_size=1, max_size=2, unique=True)), max_size=20))
def test_cycles_are_found_where_networkx_finds_one(edges: list[tuple[str, list[str]]]) -> None:
    lines = [f"{one} requires {' | '.join(others)}" for one, others in edges if one not in others]
    relations = glossary("\n".join(lines)).relations if lines else ()
    plain = nx.DiGraph((one.subject, one.object) for one in relations)
    cycles = find_cycles(relations, "requires")
    assert bool(cycles) == (not nx.is_directed_acyclic_graph(plain))
    knots = [knot for knot in nx.strongly_connected_components(plain) if len(knot) > 1]
    assert len(cycles) == len(knots)
    for cycle in cycles:
        knot = next(knot for knot in knots if cycle[0].subject in knot)
        inside = [one for one in relations if {one.subject, one.object} <= knot]
        assert cycle[0].place == min((one.place for one in inside), key=lambda place: place.order())
        assert all(edge.object == after.subject for edge, after in zip(cycle, (*cycle[1:], cycle[0]), strict=True))
        assert len(cycle) == 1 + nx.shortest_path_length(plain, cycle[0].object, cycle[0].subject)


@given(graphs(), ids, st.sampled_from(TYPES))
def test_closure_is_breadth_first_search(made: KnowledgeGraph, id: str, type: str) -> None:
    out: dict[str, set[str]] = {}
    back: dict[str, set[str]] = {}
    for one in made.relations:
        if one.type == type:
            out.setdefault(one.subject, set()).add(one.object)
            back.setdefault(one.object, set()).add(one.subject)
    if type in ACYCLIC:
        assert ancestors(made, id, type) == reached(out, id)
        assert descendants(made, id, type) == reached(back, id)


@given(graphs(), st.sets(ids))
def test_inferred_and_stated_edges_are_the_closure(made: KnowledgeGraph, some: set[str]) -> None:
    inferred = {(one.subject, one.type, one.object) for id in some for one in inferred_relations(made, id)}
    stated = {(one.subject, one.type, one.object) for one in made.relations}
    assert not inferred & stated
    for type in ("is_a", "requires"):
        implied = {(one, type, other) for one in some for other in ancestors(made, one, type) if other in some}
        assert implied == {edge for edge in inferred | stated if edge[1] == type and {edge[0], edge[2]} <= some}


@given(graphs(), ids, st.integers(0, 4), st.integers(1, 9))
def test_a_neighbourhood_is_what_breadth_first_search_meets(made: KnowledgeGraph, center: str, depth: int, most: int) -> None:
    found = neighbourhood(made, [center], depth, max_nodes=most)
    lengths = nx.single_source_shortest_path_length(nx.Graph(either_way(made)), center, cutoff=depth)
    assert len(found.depths) == min(most, len(lengths))
    assert found.hidden_nodes == len(lengths) - len(found.depths)
    assert all(lengths[id] == distance for id, distance in found.depths.items())
    assert all(lengths[id] >= max(found.depths.values()) for id in lengths.keys() - found.depths.keys())
    every = {(one.subject, one.type, one.object) for one in made.relations if {one.subject, one.object} <= lengths.keys()}
    shown = {edge for edge in every if {edge[0], edge[2]} <= found.depths.keys()}
    assert {(one.subject, one.type, one.object) for one in found.edges} == shown
    assert len(found.edges) == len(shown)
    assert found.hidden_edges == len(every) - len(shown)
    around = either_way(made)
    hidden = lengths.keys() - found.depths.keys()
    assert found.hidden_neighbours == {id: n for id in found.depths if (n := len(around[id] & hidden))}


@given(graphs())
def test_a_drawing_implies_what_it_leaves_out_and_no_less(made: KnowledgeGraph) -> None:
    drawn = drawn_edges(made, whole(made).edges)
    for type in ("is_a", "requires"):
        before = nx.DiGraph((one.subject, one.object) for one in made.relations if one.type == type)
        after = nx.DiGraph((one.subject, one.object) for one in drawn if one.type == type)
        assert set(after.edges) == set(nx.transitive_reduction(before).edges)
        assert set(nx.transitive_closure(after).edges) == set(nx.transitive_closure(before).edges)


@given(graphs(), ids, ids)
def test_a_connection_is_shortest_and_of_the_strongest_types(made: KnowledgeGraph, source: str, target: str) -> None:
    plain = nx.Graph(either_way(made))
    chain = connection(made, source, target)
    if source == target or not nx.has_path(plain, source, target):
        assert chain == ()
        return
    weights: dict[frozenset[str], int] = {}
    for one in made.relations:
        ends = frozenset((one.subject, one.object))
        weights[ends] = min(weights.get(ends, 99), made.strength(one.type))
    at = source
    for one in chain:
        assert at in (one.subject, one.object)
        at = one.object if at == one.subject else one.subject
    assert at == target
    ways = [list(pairwise(way)) for way in nx.all_shortest_paths(plain, source, target)]
    assert len(chain) == len(ways[0])
    assert sum(made.strength(one.type) for one in chain) == min(sum(weights[frozenset(pair)] for pair in way) for way in ways)


@given(graphs(), st.lists(ids, min_size=2, max_size=4, unique=True))
def test_a_map_of_several_terms_ties_them_with_at_most_twice_the_fewest_edges(made: KnowledgeGraph, terms: list[str]) -> None:
    plain = nx.Graph(either_way(made))
    shown = connected(made, terms).depths.keys()
    tied = plain.subgraph(shown)
    for one, other in combinations(terms, 2):
        assert nx.has_path(tied, one, other) == nx.has_path(plain, one, other)
    if nx.is_connected(tied):
        others = [id for id in IDS if id not in terms]
        fewest = next(
            size
            for size in range(len(others) + 1)
            if any(nx.is_connected(plain.subgraph([*terms, *extra])) for extra in combinations(others, size))
        )
        assert len(shown) - 1 <= 2 * (len(terms) + fewest - 1)
