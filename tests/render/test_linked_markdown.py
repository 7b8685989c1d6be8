"""Names in Markdown become links, and nothing else changes."""

import pytest

from kg.answers.addresses import Addresses
from kg.answers.links import LinkedMention, LinkedText
from kg.render.linked_markdown import linked_markdown

ADDRESSES = Addresses(base_url="https://kg.example")


def linked(text: str, name: str = "softmax", id: str = "softmax") -> str:
    """The text with every occurrence of a name linked."""
    starts = [at for at in range(len(text)) if text.startswith(name, at)]
    mentions = tuple(LinkedMention(start=at, end=at + len(name), text=name, term_id=id, score=1.0) for at in starts)
    return linked_markdown(text, LinkedText(mentions=mentions, version=1), ADDRESSES)


def test_a_name_becomes_a_link() -> None:
    assert linked("the softmax.") == "the [softmax](https://kg.example/v1/terms/softmax)."


def test_odd_ids_are_quoted() -> None:
    assert linked("C++", "C++", "c++") == "[C++](https://kg.example/v1/terms/c%2B%2B)"


@pytest.mark.parametrize(
    "text",
    [
        "[a softmax](x.md)",
        "![softmax](x.png)",
        "[[softmax]] and [[other|softmax]]",
        "[softmax][ref]\n\n[softmax]: x.md",
        "---\ntitle: softmax\n---\n",
        "$softmax(x)$ and $$softmax$$",
    ],
)
def test_what_is_a_link_or_no_text_stays_as_it_is(text: str) -> None:
    assert linked(text) == text


def test_text_around_links_is_linked() -> None:
    shown = linked("softmax [softmax](x.md) softmax")
    assert shown.count("https://kg.example") == 2
    assert "[softmax](x.md)" in shown


def test_a_name_that_would_break_the_brackets_is_left() -> None:
    assert linked("soft]max", "soft]max") == "soft]max"
    assert linked("soft\nmax", "soft\nmax") == "soft\nmax"
