"""Names are found in texts as people read them."""

import pytest

from kg.lint.mentions import Names, prose
from kg.model.label import Alias
from kg.model.term import Term

NAMES = Names(
    [
        Term(id="attention", labels={"en": "Attention", "zh": "注意力"}),
        Term(id="self-attention", labels={"en": "Self-Attention", "zh": "自注意力"}),
        Term(id="c", labels={"en": "C language"}, aliases=(Alias(text="C++", lang="en"),)),
        Term(id="category", labels={"en": "Category"}),
        Term(id="it", labels={"en": "Information technology"}, aliases=(Alias(text="IT", lang="en", type="acronym"),)),
        Term(id="layer", labels={"en": "Layer", "zh": "层"}, aliases=(Alias(text="layre", lang="en", type="misspelling"),)),
        Term(id="logic", labels={"zh": "推理"}),
        Term(id="statistics", labels={"zh": "推理"}),
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Attention, please", ["attention"]),
        ("self attention and self-attention", ["self-attention", "self-attention"]),
        ("自注意力比注意力窄", ["self-attention", "attention"]),
        ("一种Attention机制", ["attention"]),
        ("written in C++.", ["c"]),
        ("two categories, many layers", ["category", "layer"]),
        ("inattention, attentional", []),
        ("it is a layre", []),
        ("IT is a trade", ["it"]),
        ("层", []),
        ("`Attention` and $Layer$ at https://example.org/layer", []),
        ("[[self-attention|a layer]] and [[attention]]", ["layer", "attention"]),
        ("自注意力機制", ["self-attention"]),
    ],
)
def test_names_in_a_text(text: str, found: list[str]) -> None:
    assert [",".join(sorted(mention.terms)) for mention in NAMES.read(text).mentions] == found


def test_a_shared_name_is_one_mention_of_several_terms() -> None:
    (mention,) = NAMES.read("归纳推理法").mentions
    assert mention.terms == {"logic", "statistics"}


def test_mentions_stand_where_they_are_in_the_prose() -> None:
    text = "所谓 Self-Attention，是`代码`之外的 一种 注意力。"
    read = NAMES.read(text)
    assert read.text == prose(text)
    assert [read.text[mention.start : mention.end] for mention in read.mentions] == ["self attention", "注意力"]


def test_a_definition_without_end_is_read_to_a_point() -> None:
    assert len(prose("ab " * 1_000_000)) <= 20_000


def test_a_name_in_an_example_illustrates() -> None:
    read = NAMES.read("A layer, such as attention, is a category; 类别，如注意力，层出不穷。")
    assert [(min(one.terms), one.illustrates) for one in read.mentions] == [
        ("layer", False),
        ("attention", True),
        ("category", True),
        ("attention", True),
    ]
