from kg.graph.connection import connection
from tests.graph.builder import graph


def chain(text: str, source: str, target: str) -> list[str]:
    return [f"{one.subject} {one.type} {one.object}" for one in connection(graph(text), source, target)]


def test_the_shortest_chain_as_stored_walked_either_way() -> None:
    assert chain("b uses a\nb requires c\na uses x\nx uses y\ny uses c", "a", "c") == ["b uses a", "b requires c"]


def test_stronger_types_among_equally_short_chains() -> None:
    assert chain("a related b\nb related d\na is_a z\nz is_a d", "a", "d") == ["a is_a z", "z is_a d"]
    assert chain("a related b\na uses b\na is_a b", "a", "b") == ["a is_a b"]


def test_then_by_id() -> None:
    assert chain("a uses c\nc uses d\na uses b\nb uses d", "a", "d") == ["a uses b", "b uses d"]


def test_none_where_there_is_none() -> None:
    assert chain("a uses b\nc uses d", "a", "d") == []
    assert chain("a uses b", "a", "a") == []
