from kg.graph.closure import ancestors, descendants, inferred_among, inferred_relations
from tests.graph.builder import graph

CHAIN = graph("poodle is_a dog\ndog is_a mammal\nmammal is_a animal\npoodle is_a mammal\npoodle requires dog")


def test_ancestors_and_descendants_follow_one_type() -> None:
    assert ancestors(CHAIN, "poodle", "is_a") == {"dog", "mammal", "animal"}
    assert descendants(CHAIN, "animal", "is_a") == {"dog", "mammal", "poodle"}
    assert ancestors(CHAIN, "poodle", "requires") == {"dog"}


def test_inferred_relations_leave_out_stated_ones() -> None:
    assert [(one.subject, one.object, one.direction) for one in inferred_relations(CHAIN, "dog")] == [("dog", "animal", "out")]
    assert [(one.subject, one.object, one.direction) for one in inferred_relations(CHAIN, "animal")] == [
        ("dog", "animal", "in"), ("poodle", "animal", "in"),
    ]  # fmt: skip


def test_inferred_among_some_terms() -> None:
    assert [(one.subject, one.object) for one in inferred_among(CHAIN, ["poodle", "mammal", "animal"])] == [
        ("poodle", "animal")
    ]
    assert inferred_among(CHAIN, ["poodle", "animal"], ["part_of"]) == ()


def test_an_alternative_implies_nothing() -> None:
    assert ancestors(graph("a requires b | c\nb requires d"), "a", "requires") == frozenset()


def test_an_alternative_alone_in_its_group_is_a_plain_need() -> None:
    assert ancestors(graph("a requires b\nb requires c"), "a", "requires") == {"b", "c"}
