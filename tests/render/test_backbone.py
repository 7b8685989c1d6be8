"""A drawing's backbone ties everything together and never runs in circles."""

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from kg.answers.drawing import DrawnEdge, DrawnType
from kg.render.backbone import backbone, ends, is_large

TYPES = {
    id: DrawnType(id=id, label=id, inverse_label=id, rank=rank, symmetric=False, hierarchical=rank < 2)
    for rank, id in enumerate(("is_a", "precedes", "uses"))
}
NAMES = st.sampled_from("abcdefghij")
EDGES = st.lists(
    st.builds(DrawnEdge, source=NAMES, type=st.sampled_from(list(TYPES)), target=NAMES).filter(lambda e: e.source != e.target),
    max_size=100,
).map(lambda edges: sorted(edges, key=lambda edge: TYPES[edge.type].rank))


@given(EDGES)
def test_it_has_no_cycle_and_joins_what_hangs_together(edges: list[DrawnEdge]) -> None:
    firm = backbone(edges, TYPES)
    chosen = nx.DiGraph(ends(edges[number]) for number in firm)
    assert nx.is_directed_acyclic_graph(chosen)
    assert _pieces(chosen.edges) == _pieces(ends(edge) for edge in edges)
    if is_large(edges):
        assert nx.is_forest(chosen) if chosen else True


def test_the_stronger_type_decides() -> None:
    edges = [DrawnEdge(source="a", type="is_a", target="b"), DrawnEdge(source="b", type="uses", target="a")]
    assert backbone(edges, TYPES) == {0}


def test_what_comes_first_stands_above() -> None:
    assert ends(DrawnEdge(source="first", type="precedes", target="later")) == ("later", "first")
    assert ends(DrawnEdge(source="narrow", type="is_a", target="broad")) == ("narrow", "broad")


def _pieces(edges: object) -> set[frozenset[str]]:
    return {frozenset(piece) for piece in nx.connected_components(nx.Graph(edges))}
