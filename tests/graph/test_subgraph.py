import pytest

from kg.graph.drawing import drawn_edges
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.subgraph import connected, neighbourhood, whole
from tests.graph.builder import graph

MAP = graph(
    """
    a is_a b
    b is_a c
    a requires d
    e requires a
    a contrasts_with f
    d part_of c
    """,
    kinds={"d": "math"},
)


def test_depth_counts_steps_either_way() -> None:
    assert neighbourhood(MAP, ["a"], 0).depths == {"a": 0}
    assert neighbourhood(MAP, ["a"], 1).depths == {"a": 0, "b": 1, "d": 1, "e": 1, "f": 1}
    assert neighbourhood(MAP, ["a"], 2).depths["c"] == 2


def test_edges_are_all_stated_ones_among_the_terms() -> None:
    found = {(one.subject, one.type, one.object) for one in neighbourhood(MAP, ["b"], 1).edges}
    assert found == {("a", "is_a", "b"), ("b", "is_a", "c")}


def test_a_direction_is_kept_and_symmetric_edges_lead_either_way() -> None:
    assert set(neighbourhood(MAP, ["a"], 1, direction="out").depths) == {"a", "b", "d", "f"}
    assert set(neighbourhood(MAP, ["a"], 1, direction="in").depths) == {"a", "e", "f"}
    assert set(neighbourhood(MAP, ["f"], 1, direction="out").depths) == {"a", "f"}


def test_types_choose_the_edges_walked_and_shown() -> None:
    found = neighbourhood(MAP, ["a"], 3, types=["is_a"])
    assert (set(found.depths), {one.type for one in found.edges}) == ({"a", "b", "c"}, {"is_a"})


def test_kinds_choose_the_terms_but_centers_stay() -> None:
    assert set(neighbourhood(MAP, ["a"], 1, kinds=["math"]).depths) == {"a", "d"}


def test_what_is_nearest_then_most_important_stays_and_the_rest_is_counted() -> None:
    star = graph("hub uses p\nhub uses q\nhub uses r\nx requires q\np uses q\nx uses r")
    found = neighbourhood(star, ["hub"], 2, max_nodes=3)
    assert list(found.depths) == ["hub", "q", "r"]
    assert (found.hidden_nodes, found.hidden_edges) == (2, 4)
    assert found.hidden_neighbours == {"hub": 1, "q": 2, "r": 1}


def test_of_equally_near_terms_those_tied_by_stronger_types_stay() -> None:
    famous = "\n".join(f"x{number} uses tool" for number in range(20))
    kin = graph(f"a is_a parent\na uses tool\nb is_a a\na related friend\n{famous}")
    assert list(neighbourhood(kin, ["a"], 1, max_nodes=3).depths) == ["a", "parent", "b"]
    assert set(neighbourhood(kin, ["a"], 1, max_nodes=4).depths) == {"a", "b", "parent", "tool"}
    assert set(neighbourhood(kin, ["a"], 1, types=["uses", "related"], max_nodes=2).depths) == {"a", "tool"}


def test_nothing_is_hidden_when_all_fits() -> None:
    found = neighbourhood(MAP, ["a"], 1)
    assert (found.hidden_nodes, found.hidden_edges, found.hidden_neighbours) == (0, 0, {})


def test_no_more_terms_than_asked_for() -> None:
    assert list(neighbourhood(MAP, ["e", "a", "b"], 1, max_nodes=2).depths) == ["e", "a"]


def test_several_terms_are_tied_by_one_that_all_touch() -> None:
    wheel = graph("a uses hub\nb uses hub\nhub uses c\na uses ab\nab uses b\nb uses bc\nbc uses c\nhub uses far")
    found = connected(wheel, ["a", "b", "c"])
    assert found.depths == {"a": 0, "b": 0, "c": 0, "hub": 1}


def test_a_long_tie_and_a_term_out_of_reach() -> None:
    found = connected(graph("a uses b\nb uses c\nc uses d\nlone"), ["a", "d", "lone"])
    assert found.depths == {"a": 0, "d": 0, "lone": 0, "b": 1, "c": 1}


def test_a_tied_map_grows_with_depth_and_keeps_its_ties() -> None:
    path = graph("a uses m\nm uses b\na uses x\nx uses y\nz uses x\nw uses x")
    assert connected(path, ["a", "b"], 1).depths == {"a": 0, "b": 0, "m": 1, "x": 1}
    assert set(connected(path, ["a", "b"], 1, max_nodes=3).depths) == {"a", "b", "m"}


def test_ties_pass_through_the_kinds_asked_for() -> None:
    two_ways = graph("a uses m\nm uses b\na uses n\nn uses o\no uses b", kinds={"n": "math", "o": "math"})
    assert set(connected(two_ways, ["a", "b"], kinds=["math"]).depths) == {"a", "b", "n", "o"}


def test_the_whole_graph_keeps_the_most_important() -> None:
    assert len(whole(MAP).depths) == len(MAP)
    few = whole(MAP, max_nodes=2)
    assert list(few.depths) == list(MAP.prominence)[:2]
    assert few.hidden_nodes == len(MAP) - 2


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("a is_a b\nb is_a c\na is_a c", {"ab", "bc"}),
        ("a is_a b\nb part_of c\na is_a c", {"ab", "bc", "ac"}),
        ("a uses b\nb uses c\na uses c", {"ab", "bc", "ac"}),
        ("a requires b | c\nb requires c", {"ab", "ac", "bc"}),
        ("a requires b | d\nb requires c\na requires c", {"ab", "ad", "bc", "ac"}),
        ("a related b\nb related a", {"ab"}),
    ],
)
def test_drawings_leave_out_what_transitivity_implies(text: str, drawn: set[str]) -> None:
    made: KnowledgeGraph = graph(text)
    assert {one.subject + one.object for one in drawn_edges(made, whole(made).edges)} == drawn
