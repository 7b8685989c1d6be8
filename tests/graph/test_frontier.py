from kg.graph.frontier import Opening, frontier, unlocks
from tests.graph.builder import graph

TREE = graph("b requires a\nc requires b\nc requires x\nd requires a\ne requires d | y\nz")


def test_what_a_term_unlocks_by_level_then_by_what_it_opens() -> None:
    assert unlocks(TREE, "a") == (
        Opening("b", 1, 1, ()),
        Opening("d", 1, 1, ()),
        Opening("c", 2, 0, ("b", "x")),
        Opening("e", 2, 0, ("d",)),
    )
    assert unlocks(TREE, "z") == ()


def test_what_can_be_learned_now_most_opening_first() -> None:
    assert [(one.term, one.opens) for one in frontier(TREE)] == [("a", 4), ("x", 1), ("y", 1), ("z", 0)]
    assert [one.term for one in frontier(TREE, ["a", "x"])] == ["b", "d", "y", "z"]


def test_what_is_known_already_is_not_opened() -> None:
    assert [(one.term, one.opens) for one in frontier(TREE, ["e"]) if one.term in "ay"] == [("a", 3), ("y", 0)]


def test_the_frontier_toward_goals_is_of_their_plan() -> None:
    assert [(one.term, one.opens) for one in frontier(TREE, [], ["c", "d"])] == [("a", 3), ("x", 1)]
    assert [one.term for one in frontier(TREE, ["b", "x"], ["c"])] == ["c"]
    assert frontier(TREE, ["c"], ["c"]) == ()
