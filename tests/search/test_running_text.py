"""Texts made ready for names to be found, with the way back."""

import pytest

from kg.search.running_text import running_text, section_starts


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Fine-Tuning", "fine tuning"),
        ("ＢＮ 與卷積", "bn与卷积"),
        ("KL 散度", "kl散度"),
        ("batch\nnormalization", "batch normalization"),
        ("词元\n化学", "词元\n化学"),
        ("self_attention", "self attention"),
        ("a - b", "a - b"),
    ],
)
def test_letters_are_as_in_folded_names(text: str, letters: str) -> None:
    assert running_text(text).letters == letters


@pytest.mark.parametrize(
    "text",
    [
        "`nn.Linear`",
        "```python\nimport softmax\n```",
        "https://example.org/transformer?q=loss",
        "www.transformer.org/bert",
        "someone@transformer.org",
        '<img alt="softmax" src="loss.png">',
    ],
)
def test_code_and_addresses_are_blank(text: str) -> None:
    assert not any(letter.isalpha() for letter in running_text(text).letters)


def test_where_a_link_leads_is_blank_but_not_what_it_shows() -> None:
    assert "softmax" in running_text("[softmax](bert.md)").letters
    assert "bert" not in running_text("[softmax](bert.md)").letters


def test_every_letter_knows_where_it_stood() -> None:
    text = "𝐁𝐍 ½ ﬁne-tuning…卷積"
    running = running_text(text)
    for letter, start, end in zip(running.letters, running.starts, running.ends, strict=True):
        assert letter in running_text(text[start:end]).letters or letter == " "
    assert list(running.starts) == sorted(running.starts)


def test_sections_begin_at_headings_but_not_in_code() -> None:
    text = "one\n# two\n```\n# no heading\n```\n## three\nfour\n====\nfive"
    assert [text[at:].split("\n")[0] for at in section_starts(text)] == ["# two", "## three", "four"]
