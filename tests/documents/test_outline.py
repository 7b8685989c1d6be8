"""Headings and passages of a page."""

import pytest

from kg.documents.outline import Heading, outline
from kg.model.place import Place


def read(text: str) -> list[str]:
    """One line a part: its line, its kind, its text."""
    parts = outline(text, Place(path="a.md"))
    return [
        f"{one.place.line} h{one.level} {one.title}"
        if isinstance(one, Heading)
        else f"{one.place.line} {one.kind} {one.text!r}"
        for one in parts
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("# A\n\nb\nc\n\n## D ##\ne", ["1 h1 A", "3 paragraph 'b\\nc'", "6 h2 D", "7 paragraph 'e'"]),
        ("A\n===\n\nB\n---\n", ["1 h1 A", "4 h2 B"]),
        ("```\n# no heading\n\n```\nb", ["1 other '```\\n# no heading\\n\\n```'", "5 paragraph 'b'"]),
        ("~~~ py\n# open for ever", ["1 other '~~~ py\\n# open for ever'"]),
        ("$$\na\n\n# b\n$$\nc", ["1 other '$$\\na\\n\\n# b\\n$$'", "6 paragraph 'c'"]),
        ("$$a$$\nb", ["1 other '$$a$$\\nb'"]),
        ("$$a$$ where $$b$$ is\n\n## C", ["1 other '$$a$$ where $$b$$ is'", "3 h2 C"]),
        ("## A  b #\n# C#\n###\n####### d", ["1 h2 A b", "2 h1 C#", "3 h3 ", "4 paragraph '####### d'"]),
        ("- a\n- b\n\n**A** is b", ["1 other '- a\\n- b'", "4 paragraph '**A** is b'"]),
        ("a:\n- b\nc\n\nd\n2. e\n> f", ["1 paragraph 'a:'", "2 other '- b\\nc'", "5 paragraph 'd\\n2. e'", "7 other '> f'"]),
        ("<!-- a\n\n# b -->\nc", ["1 other '<!-- a\\n\\n# b -->'", "4 paragraph 'c'"]),
        ("#hashtag\n", ["1 paragraph '#hashtag'"]),
        ("a\n\n---\n\nb", ["1 paragraph 'a'", "3 paragraph '---'", "5 paragraph 'b'"]),
        ("", []),
    ],
)
def test_a_page_is_cut_into_headings_and_passages(text: str, parts: list[str]) -> None:
    assert read(text) == parts


def test_a_heading_with_a_long_gap_is_read_in_a_moment() -> None:
    assert read("# a" + " " * 1_000_000 + "b") == ["1 h1 a b"]
