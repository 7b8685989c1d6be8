"""Findings become diagnostics: in order, once each, worth more under strict."""

from kg.lint.report import diagnostics
from kg.model.finding import found
from kg.model.glossary import Glossary
from kg.model.place import Place
from kg.model.relation import Relation
from kg.model.term import Term
from kg.terms.reading import Reading

TERMS = {
    id: Term(id=id, labels={"en": id}, definitions={"en": f"Something quite unlike {number}."})
    for number, id in enumerate("ab")
}
GLOSSARY = Glossary(terms={id: term.model_copy(update={"sources": (Place(path=f"{id}.md"),)}) for id, term in TERMS.items()})


def test_diagnostics_stand_in_the_order_of_places_each_once() -> None:
    unknown = found("key-unknown", Place(path="b.md", line=2), key="x", nearest="")
    twice = found("key-twice", Place(path="a.md", line=10), key="x", first="a.md:2:1")
    earlier = found("key-twice", Place(path="a.md", line=9), key="y", first="a.md:2:1")
    told = diagnostics(Reading(GLOSSARY, (unknown, twice, earlier, unknown)))
    assert [str(one.place) for one in told if one.code.startswith("key")] == ["a.md:9:1", "a.md:10:1", "b.md:2:1"]


def test_style_is_an_info_and_a_warning_under_strict() -> None:
    edge = Relation(subject="a", type="related", object="b", place=Place(path="a.md", line=4))
    reading = Reading(
        GLOSSARY.model_copy(update={"relations": (edge,)}),
        (found("relation-twice", Place(path="b.md", line=4), subject="b", type="related", object="a", first="a.md:4"),),
    )
    assert {(one.code, one.severity) for one in diagnostics(reading)} == {
        ("relation-twice", "info"),
        ("definition-short", "info"),
    }
    assert {one.severity for one in diagnostics(reading, strict=True)} == {"warning"}


def test_a_cycle_leaves_the_other_rules_at_work() -> None:
    edges = [("a", "requires", "b"), ("b", "requires", "a"), ("a", "is_a", "b")]
    relations = tuple(Relation(subject=s, type=t, object=o, place=Place(path=f"{s}.md", line=3)) for s, t, o in edges)
    codes = [one.code for one in diagnostics(Reading(GLOSSARY.model_copy(update={"relations": relations})))]
    assert codes == ["definition-short", "cycle", "definition-short"]
