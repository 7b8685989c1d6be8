from kg.graph.closure import ancestors, descendants, inferred_relations
from tests.graph.builder import graph

CHAIN = graph("poodle is_a dog\ndog is_a mammal\nmammal is_a animal\npoodle is_a mammal\npoodle requires dog")


def test_ancestors_and_descendants_follow_one_type() -> None:
    assert ancestors(CHAIN, "poodle", "is_a") == {"dog", "mammal", "animal"}
    assert descendants(CHAIN, "animal", "is_a") == {"dog", "mammal", "poodle"}
    assert ancestors(CHAIN, "poodle", "requires") == {"dog"}


def test_inferred_relations_leave_out_stated_ones() -> None:
    def inferred(id: str) -> list[tuple[str, str]]:
        return [(one.subject, one.object) for one in inferred_relations(CHAIN, id)]

    assert inferred("dog") == [("dog", "animal")]
    assert inferred("poodle") == [("poodle", "animal")]
    assert inferred("animal") == [("dog", "animal"), ("poodle", "animal")]


def test_an_alternative_implies_nothing() -> None:
    assert ancestors(graph("a requires b | c\nb requires d"), "a", "requires") == frozenset()


def test_an_alternative_alone_in_its_group_is_a_plain_need() -> None:
    assert ancestors(graph("a requires b\nb requires c"), "a", "requires") == {"b", "c"}
