"""Linking takes time in proportion to the text."""

from time import perf_counter

import pytest

from kg.search.mentions import MentionFinder

MOST_CHARACTERS = 200_000
TEXTS = {
    "prose": "反向传播用链式法则计算梯度，softmax 把得分变成概率。 A transformer uses attention. ",
    "one line": "attention 注意力 ",
    "only names": "神经网络",
    "nested names": "卷积神经网络卷积",
    "backticks": "` ``",
    "brackets": "[](",
    "angles": "<a",
    "gaps": "a -_ ",
    "dots": "a.b",
}


@pytest.mark.parametrize("piece", TEXTS.values(), ids=TEXTS.keys())
def test_the_longest_text_takes_seconds_and_half_of_it_half(mentions: MentionFinder, piece: str) -> None:
    text = (piece * MOST_CHARACTERS)[:MOST_CHARACTERS]
    whole, half = _seconds(mentions, text), _seconds(mentions, text[: MOST_CHARACTERS // 2])
    assert whole < 10
    assert whole < 5 * half + 0.2


def _seconds(mentions: MentionFinder, text: str) -> float:
    started = perf_counter()
    mentions.find(text)
    return perf_counter() - started
