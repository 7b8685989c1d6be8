"""Front matter: what YAML and TOML say, where, and what they may not do."""

import pytest

from kg.documents.front_matter import read_front_matter
from kg.documents.value import Entry, Listed, Mapped, Scalar, Value, as_json
from kg.model.finding import Finding
from kg.model.place import Place


def values(text: str) -> Mapped:
    read = read_front_matter(text, "a.md")
    assert read.findings == ()
    assert read.values is not None
    return read.values


def only_finding(text: str) -> Finding:
    (finding,) = read_front_matter(text, "a.md").findings
    return finding


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("true", True), ("False", False), ("no", "no"), ("NO", "NO"), ("on", "on"), ("3", 3), ("-0.5", -0.5), ("1e3", 1000.0),
        ("1.10", "1.10"), ("007", "007"),
        ("2024-05-24", "2024-05-24"), ("0x1F", "0x1F"), ("12:30", "12:30"), ("", None), ("~", None),
        ('"true"', "true"), ("'3'", "3"), ("9" * 30, "9" * 30), (".inf", ".inf"),
    ],
)  # fmt: skip
def test_scalars_mean_what_is_written(written: str, meant: object) -> None:
    assert as_json(values(f"---\na: {written}\n---\n")) == {"a": meant}


def test_every_yaml_value_knows_its_place() -> None:
    read = values("---\nlabels: {en: Token, zh: 词元}\nrequires:\n  - 字符\n---\n")
    labels, requires = read
    assert (labels.place, requires.place) == (Place(path="a.md", line=2), Place(path="a.md", line=3))
    assert isinstance(labels.value, Mapped)
    assert [(one.key, one.place.column, one.value.place.column) for one in labels.value] == [("en", 10, 14), ("zh", 21, 25)]
    assert isinstance(requires.value, Listed)
    assert requires.value.items == (Scalar("字符", Place(path="a.md", line=4, column=5)),)


def test_every_toml_value_knows_its_place() -> None:
    read = values(
        '+++\nkind = "math"\nrequires = { mean = "因为" }\n\n[labels]\nen = "Mean"\n\n'
        '[[references]]\ntitle = "T"\nyear = 1918\n+++\n'
    )
    found = {path: (place.line, place.column) for path, place in places(read)}
    assert found == {
        "kind": (2, 9),
        "requires.mean": (3, 22),
        "labels.en": (6, 7),
        "references.0.title": (9, 10),
        "references.0.year": (10, 8),
    }


def places(value: Value, path: str = "") -> list[tuple[str, Place]]:
    """The path and place of each scalar; places of TOML texts are those of the words within the quotes."""
    if isinstance(value, Scalar):
        return [(path, value.place)]
    parts = [Entry(str(n), one.place, one) for n, one in enumerate(value.items)] if isinstance(value, Listed) else value
    return [found for one in parts for found in places(one.value, f"{path}.{one.key}".lstrip("."))]


def test_the_first_of_two_equal_keys_counts_and_the_second_is_reported() -> None:
    read = read_front_matter("---\nen: A\nzh: 甲\nen: B\n---\n", "a.md")
    assert as_json(read.values or Mapped((), Place(path=""))) == {"en": "A", "zh": "甲"}
    (finding,) = read.findings
    assert (finding.code, str(finding.place), finding.facts) == ("key-twice", "a.md:4:1", {"key": "en", "first": "a.md:2:1"})


def test_a_bare_wiki_link_may_be_a_value_or_a_key() -> None:
    assert as_json(values("---\nis_a: [[a b]]\nrequires: {[[c]]: why}\n---\n")) == {
        "is_a": [["a b"]],
        "requires": {"[[c]]": "why"},
    }


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("---\nen: [a\n---\n", "a.md:3:1"),
        ("---\nen: a: b\n---\n", "a.md:2:6"),
        ("---\nen: *nothing\n---\n", "a.md:2:5"),
        ("---\nzh: 中文中文中文\nen: a\x01\nx: y\n---\n", "a.md:3:6"),
        ('---\nen: "a\\0b"\n---\n', "a.md:2:5"),
        ('+++\nen = "a\\u0000b"\n+++\n', "a.md:2:3"),
        ("+++\nx = " + "9" * 5_000 + "\n+++\n", "a.md:2:1"),
        ("+++\nx = 0x" + "f" * 5_000 + "\n+++\n", "a.md:2:1"),
        ("---\nx: y\n? {a: b}\n: c\n---\n", "a.md:3:3"),
        ("---\nen: a\n", "a.md:1:1"),
        ("+++\nen = \n+++\n", "a.md:2:6"),
        ("+++\nen = 'a'\nen = 'b'\n+++\n", "a.md:3:9"),
        ("---\na: " + "[" * 20_000 + "\n---\n", "a.md:2:43"),
        ("---\na: " + "{a: " * 20_000 + "\n---\n", "a.md:2:160"),
        ("+++\na = " + "[" * 20_000 + "\n+++\n", "a.md:2:1"),
        ("---\nx: &x [*x]\n---\n", "a.md:2:8"),
    ],
)
def test_what_cannot_be_read_is_a_finding_at_its_place(text: str, place: str) -> None:
    finding = only_finding(text)
    assert finding.code == "front-matter-unparsable"
    assert finding.facts["reason"]
    assert str(finding.place) == place


def test_an_alias_bomb_goes_off_harmlessly() -> None:
    levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30))]
    finding = only_finding("---\n" + "\n".join(levels) + "\n---\n")
    assert finding.code == "front-matter-unparsable"
    assert "values" in finding.facts["reason"]


def test_aliases_of_aliases_nest_no_deeper_than_what_is_written_out() -> None:
    levels = [f"x{n}: &x{n} {'[' * 30}*x{n - 1}{']' * 30}" for n in range(1, 40)]
    finding = only_finding("---\nx0: &x0 [a]\n" + "\n".join(levels) + "\n---\n")
    assert (str(finding.place), finding.facts["reason"]) == ("a.md:4:39", "nested more than 40 deep")


def test_an_alias_repeats_what_it_names() -> None:
    assert as_json(values("---\na: &one [x, y]\nb: *one\n---\n")) == {"a": ["x", "y"], "b": ["x", "y"]}


@pytest.mark.parametrize(
    "text", ["no front matter\n", "---\nprose between rules\n---\n", "---\n\n# Title\n", "---\n- a\n- b\n---\n", "", "---"]
)
def test_text_between_rules_is_text(text: str) -> None:
    read = read_front_matter(text, "a.md")
    assert (read.values, read.body, read.findings) == (None, 0, ())
