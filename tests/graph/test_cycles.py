from kg.graph.cycles import find_cycles, self_relations
from tests.graph.builder import glossary


def cycles(text: str, type: str = "requires") -> list[str]:
    found = find_cycles(glossary(text).relations, type)
    return ["→".join(edge.subject for edge in cycle) for cycle in found]


def test_the_shortest_cycle_through_the_first_edge() -> None:
    assert cycles("b requires c\nc requires d\nd requires b\nc requires b") == ["b→c"]


def test_it_begins_with_the_first_edge_by_place() -> None:
    assert cycles("z requires a\nm requires z\na requires m") == ["z→a→m"]


def test_each_knot_once_in_the_order_of_places() -> None:
    assert cycles("x requires y\na requires b\ny requires x\nb requires a\nb requires x") == ["x→y", "a→b"]


def test_other_types_do_not_close_a_circle() -> None:
    assert cycles("a requires b\nb uses a") == []


def test_alternatives_are_edges_like_any_other() -> None:
    assert cycles("a requires b | c\nb requires d\nd requires a") == ["a→b→d"]


def test_a_relation_to_itself_is_told_apart() -> None:
    relations = glossary("a requires a\nb uses b").relations
    assert find_cycles(relations, "requires") == ()
    assert [one.subject for one in self_relations(relations)] == ["a", "b"]
