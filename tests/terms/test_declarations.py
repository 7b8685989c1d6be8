"""What `kg.toml` declares."""

from collections.abc import Callable

import pytest

from kg.model.glossary import About, AttributeKey, Kind
from kg.model.relation_type import RelationType
from kg.terms.reading import Reading

Read = Callable[..., Reading]

DECLARED = """
id = "mine"
title = { en = "Mine", zh = "我的" }
languages = ["zh", "en"]
license = "MIT"

[kinds]
math = { en = "Mathematics", zh = "数学" }
task = "Task"

[attributes]
year = { en = "Year", unit = "a" }
drawback = { en = "Drawback", against = true }

[relations.invented_by]
labels = { en = "was invented by" }
inverse = "invented"
inverse_labels = { en = "invented" }
transitive = true
acyclic = true

[relations.beside]
symmetric = true
"""


def test_a_glossary_names_itself_and_declares_what_it_needs(read: Read) -> None:
    reading = read({}, DECLARED)
    assert reading.findings == ()
    assert reading.glossary.about == About(id="mine", title={"en": "Mine", "zh": "我的"}, languages=("zh", "en"), license="MIT")
    vocabulary = reading.glossary.vocabulary
    assert vocabulary.kinds == {
        "math": Kind(id="math", labels={"en": "Mathematics", "zh": "数学"}),
        "task": Kind(id="task", labels={"en": "Task"}),
    }
    assert vocabulary.attributes == {
        "year": AttributeKey(id="year", labels={"en": "Year"}, unit="a"),
        "drawback": AttributeKey(id="drawback", labels={"en": "Drawback"}, against=True),
    }
    assert list(vocabulary.relation_types)[-4:] == ["contrasts_with", "invented_by", "beside", "related"]
    assert vocabulary.relation_types["invented_by"] == RelationType(
        id="invented_by",
        inverse="invented",
        labels={"en": "was invented by"},
        inverse_labels={"en": "invented"},
        transitive=True,
        acyclic=True,
    )
    assert vocabulary.relation_types["beside"].inverse == "beside"
    assert vocabulary.relation_types["beside"].labels == vocabulary.relation_types["beside"].inverse_labels == {"en": "beside"}


@pytest.mark.parametrize(
    ("declared", "finding"),
    [
        ("id = \n", ("declaration-unparsable", "kg.toml:1:6")),
        ("[relations.is_a]\n", ("declaration-wrong", "kg.toml:1:12")),
        ("[relations.x]\ninverse = 'has_kind'\n", ("declaration-wrong", "kg.toml:1:12")),
        ("[relations.x]\nsymmetric = true\nacyclic = true\n", ("declaration-wrong", "kg.toml:1:12")),
        ("[relations.x]\ninverse = 'x'\n", ("declaration-wrong", "kg.toml:1:12")),
        ("[relations.tags]\n", ("declaration-wrong", "kg.toml:1:12")),
        ("[relations.german]\n", ("declaration-wrong", "kg.toml:1:12")),
        ("[relations.x]\nacyclic = 'yes'\n", ("value-wrong", "kg.toml:2:12")),
        ("[relations]\nx = 'y'\n", ("declaration-wrong", "kg.toml:2:1")),
        ("[relations.X-y]\n", ("declaration-wrong", "kg.toml:1:12")),
        ("kinds = ['a']\n", ("declaration-wrong", "kg.toml:1:1")),
        ("languages = ['klingon!']\n", ("value-wrong", "kg.toml:1:15")),
        ("colour = 'red'\n", ("key-unknown", "kg.toml:1:1")),
    ],
)
def test_a_wrong_declaration_is_a_finding_with_its_line(read: Read, declared: str, finding: tuple[str, str]) -> None:
    assert [(one.code, str(one.place)) for one in read({}, declared).findings] == [finding]
