from kg.graph.learning_path import learning_path
from kg.graph.plan_map import plan_map
from tests.graph.builder import graph

CHAIN = graph(
    """
    c requires b
    c requires a
    b requires a | z
    d requires c
    """
)


def test_goals_and_steps_with_the_edges_along_which_they_are_learned() -> None:
    part = plan_map(CHAIN, learning_path(CHAIN, ["c"]))
    assert part.centers == ("c",)
    assert dict(part.depths) == {"c": 0, "a": 1, "b": 1}
    assert [(edge.subject, edge.object) for edge in part.edges] == [("b", "a"), ("c", "a"), ("c", "b")]
    assert (part.hidden_nodes, part.hidden_edges) == (0, 0)


def test_what_is_known_is_left_out() -> None:
    part = plan_map(CHAIN, learning_path(CHAIN, ["d", "a"], ["c"]))
    assert dict(part.depths) == {"d": 0, "a": 0}
    assert part.edges == ()
