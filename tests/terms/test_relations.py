"""Edges: how they are written, where they lead, and when they lead nowhere."""

from collections.abc import Callable

import pytest

from kg.terms.reading import Reading

Read = Callable[..., Reading]

OTHERS = {
    "b.md": "---\nen: Bee\nzh: 乙\n---\n",
    "c.md": "---\nen: Cee\nzh: 丙\n---\n",
    "推理-1.md": "---\nzh: 推理\n---\n",
    "推理-2.md": "---\nzh: 推理\n---\n",
}


def edges(reading: Reading, *fields: str) -> list[tuple[object, ...]]:
    return [tuple(getattr(one, field) for field in fields) for one in reading.glossary.relations]


def codes(reading: Reading) -> list[tuple[str, str]]:
    return [(one.code, str(one.place)) for one in reading.findings]


@pytest.mark.parametrize(
    ("value", "objects"),
    [
        ("b", ["b"]),
        ("Bee", ["b"]),
        ("[乙, CEE]", ["b", "c"]),
        ("{b: 因为, c: }", ["b", "c"]),
        ("[[Bee]]", ["b"]),
        ("'[[Bee|shown]]'", ["b"]),
        ("[[Bee|shown]]", ["b"]),
        ("[[[Bee]], '[[丙]]']", ["b", "c"]),
        ("{[[b]]: why}", ["b"]),
        ("[b, {c: why}]", ["b", "c"]),
        ("'[[Bee#part]]'", ["b"]),
        ("'[[folder/Bee]]'", ["b"]),
        ("[]", []),
        ("", []),
    ],
)
def test_a_relation_type_takes_one_name_a_list_or_a_mapping(read: Read, value: str, objects: list[str]) -> None:
    reading = read({"a.md": f"---\nen: A\nuses: {value}\n---\n", **OTHERS})
    assert edges(reading, "subject", "type", "object") == [("a", "uses", one) for one in objects]
    assert reading.findings == ()


def test_a_reason_is_in_the_language_it_is_written_in(read: Read) -> None:
    reading = read({"a.md": "---\nen: A\nrequires: {b: 因为, c: {en: since, zh: 由于}}\n---\n", **OTHERS})
    assert edges(reading, "object", "reason", "group") == [
        ("b", {"zh": "因为"}, None),
        ("c", {"en": "since", "zh": "由于"}, None),
    ]


def test_alternatives_are_numbered(read: Read) -> None:
    value = "[{any: [b, c], reason: either}, 推理-1, {any: {b: 甲, 推理-2: }}]"
    reading = read({"a.md": f"---\nen: A\nrequires: {value}\n---\n", **OTHERS})
    assert edges(reading, "object", "group", "reason")[:3] == [
        ("b", 1, {"en": "either"}),
        ("c", 1, {"en": "either"}),
        ("推理-1", None, {}),
    ]
    assert edges(reading, "object", "group", "reason")[3:] == [("b", 2, {"zh": "甲"}), ("推理-2", 2, {})]


def test_every_edge_knows_its_place(read: Read) -> None:
    reading = read({"a.md": "---\nen: A\nrequires:\n  b: 因为\n  '[[c]]': 由于\nuses: [[b]]\n---\n", **OTHERS})
    assert sorted(str(one.place) for one in reading.glossary.relations) == ["a.md:4:3", "a.md:5:3", "a.md:6:9"]


def test_a_name_that_leads_nowhere_is_a_loose_end_with_what_is_near(read: Read) -> None:
    reading = read({"a.md": "---\nen: A\nuses: [Beee, nothing at all]\n---\n", **OTHERS})
    assert edges(reading, "object") == []
    assert [(one.ref, one.nearest, str(one.place)) for one in reading.loose_ends] == [
        ("Beee", ("b",), "a.md:3:8"),
        ("nothing at all", (), "a.md:3:14"),
    ]
    assert [one.facts for one in reading.findings] == [
        {"ref": "Beee", "type": "uses", "nearest": "b"},
        {"ref": "nothing at all", "type": "uses", "nearest": ""},
    ]
    assert {one.code for one in reading.findings} == {"ref-unknown"}


def test_a_name_of_two_terms_is_a_loose_end_with_candidates_but_an_id_wins(read: Read) -> None:
    reading = read({"a.md": "---\nen: A\nuses: [推理, 推理-2]\n---\n", **OTHERS})
    assert edges(reading, "object") == [("推理-2",)]
    assert [one.candidates for one in reading.loose_ends] == [("推理-1", "推理-2")]
    assert codes(reading) == [("ref-ambiguous", "a.md:3:8")]


def test_a_term_related_to_itself_and_an_id_given_twice_are_reported(read: Read) -> None:
    reading = read({"a.md": "---\nen: A\nuses: A\n---\n", "x.md": "---\nid: a\nen: Another\n---\n"})
    assert codes(reading) == [("self-relation", "a.md:3:7"), ("id-twice", "x.md:1:1")]
    assert reading.findings[1].facts == {"id": "a", "first": "a.md:1"}
    assert edges(reading, "object") == []
    assert reading.glossary.terms["a"].labels == {"en": "A"}


def test_an_edge_said_twice_stands_once_with_the_first_reason_there_is(read: Read) -> None:
    reading = read(
        {
            "a.md": "---\nen: A\ncontrasts_with: b\nuses: [b, b]\n---\n",
            "b.md": "---\nen: B\ncontrasts_with: {a: 不同}\nuses: a\n---\n",
        }
    )
    assert edges(reading, "subject", "type", "object", "reason") == [
        ("a", "contrasts_with", "b", {"zh": "不同"}),
        ("a", "uses", "b", {}),
        ("b", "uses", "a", {}),
    ]
    assert codes(reading) == [("relation-twice", "a.md:4:11"), ("relation-twice", "b.md:3:18")]


def test_a_link_in_running_text_relates_unless_something_else_does(read: Read) -> None:
    text = "Like [[Bee]] and\nthe [[丙|third]], not `[[推理-1]]`, and [[A]] itself.\n\n### Pitfall\n[[推理-1]]\n"
    reading = read({"a.md": f"---\nen: A\n---\n{text}", **OTHERS, "b.md": "---\nen: Bee\nuses: a\n---\n"})
    assert edges(reading, "subject", "type", "object") == [
        ("a", "related", "c"),
        ("a", "related", "推理-1"),
        ("b", "uses", "a"),
    ]
    assert str(reading.glossary.relations[0].place) == "a.md:5:5"
    assert "[[丙|third]]" in reading.glossary.terms["a"].definitions["en"]
    assert reading.findings == ()


def test_a_name_with_a_sharp_is_not_the_name_without(read: Read) -> None:
    reading = read({"c.md": "---\nen: C\n---\n", "a.md": "---\nen: A\nuses: [C#, 'C#types']\n---\n"})
    assert edges(reading, "subject", "object") == [("a", "c")]
    assert codes(reading) == [("ref-unknown", "a.md:3:8")]


def test_a_link_that_leads_nowhere_is_a_loose_end(read: Read) -> None:
    assert codes(read({"a.md": "---\nen: A\n---\ntext [[nowhere]]\n"})) == [("ref-unknown", "a.md:4:6")]


def test_replacements_are_looked_up(read: Read) -> None:
    reading = read({"a.md": "---\nen: A\nstatus: deprecated\nreplaced_by: [Bee, gone]\n---\n", **OTHERS})
    assert reading.glossary.terms["a"].replaced_by == ("b",)
    assert codes(reading) == [("ref-unknown", "a.md:4:20")]
