"""Whatever is typed: an answer, and soon."""

from collections.abc import Callable
from time import perf_counter

import pytest

from kg.search.index import SearchIndex
from kg.search.mentions import MentionFinder

MOST_SECONDS = 0.05
BAD = {
    "empty": "",
    "spaces": " \t\n\u3000",
    "one letter": "x",
    "one character": "的",
    "controls": "\x00\x01\x07\x1b[31m",
    "emoji": "😀🏳️‍🌈",
    "regex": "(.*)+$[a-z]{1,9}\\",
    "sql": "'; DROP TABLE terms; --%_",
    "half a surrogate pair": "\ud800",
    "many of them": "\udfff" * 500,
    "mixed scripts": "aАαあ한ก中",
    "combining": "a" + "\u0301" * 300,
    "right to left": "\u202eabc\u202c",
    "ten thousand letters": "a" * 10_000,
    "ten thousand characters": "的" * 10_000,
    "ten thousand words": "network " * 1_250,
    "polyphones": "重行长乐调" * 40,
    "digits": "1234567890" * 20,
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_every_question_is_answered_within_50_milliseconds(index: SearchIndex, text: str) -> None:
    questions: tuple[Callable[[], object], ...] = (
        lambda: index.search(text, limit=10),
        lambda: index.suggest(text, limit=10),
        lambda: index.nearest(text, 5),
    )
    for ask in questions:
        ask()
        assert min(_seconds(ask) for _ in range(5)) < MOST_SECONDS


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_any_text_can_be_linked(mentions: MentionFinder, text: str) -> None:
    for one in mentions.find(text, 0.0):
        assert text[one.start : one.end] == one.text


def _seconds(ask: Callable[[], object]) -> float:
    started = perf_counter()
    ask()
    return perf_counter() - started
