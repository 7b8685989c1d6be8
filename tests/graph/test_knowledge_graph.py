import pytest

from kg.graph.knowledge_graph import BrokenGraph, KnowledgeGraph
from kg.model.glossary import Vocabulary
from tests.graph.builder import glossary, graph


def test_relations_stand_by_strength_then_by_the_other_end() -> None:
    made = graph("a related z\na requires c\na requires b\na is_a k")
    assert [(one.type, one.object) for one in made.outgoing("a")] == [
        ("is_a", "k"), ("requires", "b"), ("requires", "c"), ("related", "z"),
    ]  # fmt: skip
    assert [one.subject for one in made.incoming("b")] == ["a"]


def test_a_symmetric_relation_leads_both_ways() -> None:
    made = graph("a contrasts_with b")
    assert made.objects("contrasts_with") == {"a": ("b",), "b": ("a",)}


def test_alternatives_are_not_sure() -> None:
    made = graph("a requires b | c\na requires d")
    assert made.objects("requires")["a"] == ("b", "c", "d")
    assert made.objects("requires", sure=True)["a"] == ("d",)


def test_a_cycle_is_refused_with_its_edges_and_places() -> None:
    with pytest.raises(BrokenGraph, match=r"requires cycle: a → b → a \(notes.md:1, notes.md:2\)") as caught:
        graph("a requires b\nb requires a")
    assert [[edge.subject for edge in cycle] for cycle in caught.value.cycles] == [["a", "b"]]


def test_a_cycle_through_an_alternative_is_refused() -> None:
    with pytest.raises(BrokenGraph):
        graph("a requires b | c\nc requires a")


def test_a_term_related_to_itself_is_refused() -> None:
    with pytest.raises(BrokenGraph, match="a uses itself"):
        graph("a uses a")


def test_unknown_ends_and_types_are_refused() -> None:
    made = glossary("a uses b")
    with pytest.raises(BrokenGraph, match="a uses b"):
        KnowledgeGraph(made.model_copy(update={"terms": {"a": made.terms["a"]}}))
    with pytest.raises(BrokenGraph, match="a uses b"):
        KnowledgeGraph(made.model_copy(update={"vocabulary": Vocabulary(relation_types={})}))


def test_cycles_are_fine_where_the_type_allows_them() -> None:
    assert len(graph("a uses b\nb uses a")) == 2


def test_what_many_lean_on_is_important() -> None:
    made = graph("a requires base\nb is_a base\nc part_of base\nc requires a")
    assert made.importance["base"] == 1.0
    assert list(made.prominence)[:2] == ["base", "a"]
    assert all(0 < one <= 1 for one in made.importance.values())


def test_an_empty_glossary_is_a_graph() -> None:
    assert len(KnowledgeGraph(glossary("a").model_copy(update={"terms": {}}))) == 0
