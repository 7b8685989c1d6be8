"""Which terms an answer needs most, on small glossaries made for each question."""

from collections.abc import Mapping

from kg.answers.needs.fitness import fitness
from kg.answers.needs.needed import needed
from kg.answers.needs.relevance import Relevance
from kg.answers.question.subjects import subjects_of
from kg.answers.question.understanding import understand
from kg.model.glossary import Glossary
from kg.model.label import Alias
from kg.model.place import Place
from kg.model.relation import Relation
from kg.model.term import Term
from kg.snapshot.snapshot import Snapshot
from tests.answers.snapshots import snapshot_of

HERE = Place(path="a.md")


def made(labels: Mapping[str, str], edges: str, definitions: Mapping[str, str] | None = None, **more: object) -> Snapshot:
    """Terms by id and label, edges as lines *subject type object*."""
    said = definitions or {}
    terms = {
        id: Term(id=id, labels={"en": label}, definitions={"en": said.get(id, f"{label} stands here.")}, **more)
        for id, label in labels.items()
    }
    stated = [line.split() for line in edges.splitlines()]
    return snapshot_of(
        Glossary(terms=terms, relations=tuple(Relation(subject=s, type=t, object=o, place=HERE) for s, t, o in stated))
    )


def order(snapshot: Snapshot, question: str) -> list[str]:
    return [tie.term for tie in needed(snapshot, understand(snapshot, question, "en"))]


def test_much_in_one_relation_tells_less_than_little_in_another() -> None:
    crowd = [f"user{number}" for number in range(20)]
    labels = {"hub": "Grand Hub", "cause": "Main Cause"} | {id: f"Plain {id.title()}" for id in crowd}
    edges = "\n".join([*(f"{id} solves hub" for id in crowd), "cause causes hub"])
    assert order(made(labels, edges), "Why does Grand Hub happen?")[0] == "cause"


def test_what_several_of_the_nearest_steps_are_kinds_of_comes_before_what_one_of_them_needs() -> None:
    labels = {
        "goal": "Final Goal",
        "one": "First Part",
        "two": "Second Part",
        "common": "Common Ground",
        "aside": "Aside Matter",
    }
    edges = (
        "goal requires one\ngoal requires two\none is_a common\ntwo is_a common\n"
        "one requires common\ntwo requires common\none requires aside\ntwo requires aside"
    )
    steps = order(made(labels, edges), "What should I learn before the Final Goal?")
    assert steps.index("common") < steps.index("aside")


def test_a_word_that_leads_to_a_term_gives_way_to_names() -> None:
    terms = {
        "batching": Term(
            id="batching", labels={"en": "Batching Method"}, aliases=(Alias(text="cook", lang="en", type="phrase"),)
        ),
        "oven": Term(id="oven", labels={"en": "Neural Oven"}),
    }
    snapshot = snapshot_of(Glossary(terms=terms))
    assert [one.term for one in subjects_of(snapshot, "Can I cook with a Neural Oven?")] == ["oven"]
    assert [one.term for one in subjects_of(snapshot, "Can I cook?")] == ["batching"]


def test_who_asks_names_both_of_two_terms_that_have_a_name_together() -> None:
    labels = {"weight": ("权重",), "bias": ("偏置",), "both": ("参数对", "权重和偏置")}
    terms = {
        id: Term(id=id, labels={"zh": names[0]}, aliases=tuple(Alias(text=text, lang="zh") for text in names[1:]))
        for id, names in labels.items()
    }
    found = subjects_of(snapshot_of(Glossary(terms=terms)), "权重和偏置是一回事吗？")
    assert [one.term for one in found] == ["weight", "bias"]


def test_only_a_denial_speaks_against_a_choice() -> None:
    def fits(text: str) -> float:
        term = Term(id="a", labels={"zh": "甲"}, explanations={"zh": text})
        snapshot = snapshot_of(Glossary(terms={"a": term, "b": Term(id="b", labels={"zh": "乙"})}))
        return fitness(snapshot, term, Relevance(snapshot, "切分字符"))

    assert fits("无需切分字符。") > 0
    assert fits("不需要切分字符。") > 0
    assert fits("难以切分字符。") < 0
