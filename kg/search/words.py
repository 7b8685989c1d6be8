"""Which documents say the words of a query: an inverted index over names and definitions."""

import math
import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kg.language.chinese import HAN

_HAN = re.compile(f"[{HAN}]")
_LONE_CHARACTER = 0.6
_SUFFIX = re.compile(
    r"(?<=.{4})(?:iz|is)?(?:ations?|ating|ated|ings?|edly|ied|ies|ed|ly|ers?|ors?|ive|ments?|ness|als?|es|s|e|y)$"
)
"""Endings that make another form of an English word, where four letters remain."""


def tokens(words: Iterable[str]) -> dict[str, float]:
    """What is looked for of some words, and how much of what it says counts: the stems of Latin words and pairs of neighbouring
    Chinese characters in full, lone Chinese characters in part, since a synonym often shares one."""
    found: dict[str, float] = {}
    for word in words:
        if not _HAN.match(word):
            found[stem(word)] = 1.0
        else:
            found.update(dict.fromkeys(word, _LONE_CHARACTER if len(word) > 1 else 1.0))
            found.update((first + second, 1.0) for first, second in pairwise(word))
    return found


def parts_said(words: Sequence[str], index: "WordIndex") -> dict[str, float]:
    """The tokens of some words and how much each says. A pair of Chinese characters that the index lacks, between two that it
    has, straddles two words and says nothing."""
    found = tokens(words)
    for word in words:
        if _HAN.match(word):
            pairs = list(map("".join, pairwise(word)))
            seen = [False, *(pair in index for pair in pairs), False]
            for at, pair in enumerate(pairs, 1):
                if not seen[at] and seen[at - 1] and seen[at + 1]:
                    found.pop(pair, None)
    return {token: index.says(token) * weight for token, weight in found.items()}


def stem(word: str) -> str:
    """An English word without its ending, so that its forms are one token."""
    return _SUFFIX.sub("", word)


Shares = NDArray[np.float32]
"""For each document, by its number, the share of a query that it says, 0–1."""


def best(shares: Shares, least: float, most: int) -> list[tuple[int, float]]:
    """The documents that say at least that share, at most that many, those that say most first."""
    order = (shares >= least).nonzero()[0]
    if len(order) > most:
        order = order[np.argsort(-shares[order], kind="stable")[:most]]
    return list(zip(order.tolist(), shares[order].tolist(), strict=True))


class WordIndex:
    """Documents by the tokens they hold, each with a weight in 0–1 that tells how much the document is about it. Immutable."""

    def __init__(self, documents: Iterable[Mapping[str, float]]) -> None:
        self._row: dict[str, int] = {}
        rows, numbers, weights = array("i"), array("i"), array("f")
        self._size = 0
        for document in documents:
            for token, weight in document.items():
                rows.append(self._row.setdefault(token, len(self._row)))
                numbers.append(self._size)
                weights.append(weight)
            self._size += 1
        order = np.argsort(np.array(rows, dtype=np.int32), kind="stable")
        self._starts = np.searchsorted(np.array(rows, dtype=np.int32)[order], np.arange(len(self._row) + 1))
        self._documents = np.array(numbers, dtype=np.int32)[order]
        self._weights = np.array(weights, dtype=np.float32)[order]

    def __contains__(self, token: str) -> bool:
        return token in self._row

    def says(self, token: str) -> float:
        """How much a token says: the logarithm of how rare it is (inverse document frequency); most for one never seen."""
        holding = self._holding(token)
        return math.log(1 + (self._size + 1) / (0.5 + holding.stop - holding.start))

    def hear(self, parts: Mapping[str, float]) -> Shares:
        """What of a query, given as tokens with how much each says, the documents say."""
        shares = np.zeros(self._size, dtype=np.float32)
        total = sum(parts.values())
        for token, says in parts.items():
            holding = self._holding(token)
            shares[self._documents[holding]] += self._weights[holding] * (says / total)
        return shares

    def told(self, parts: Mapping[str, float], document: int, least: float = 0.0) -> float:
        """The share of what a query says that is said in words which a document holds with more than that weight."""
        held = sum(says for token, says in parts.items() if self._weight(document, token) > least)
        return held / (sum(parts.values()) or 1.0)

    def _weight(self, document: int, token: str) -> float:
        holding = self._holding(token)
        at = holding.start + int(np.searchsorted(self._documents[holding], document))
        return float(self._weights[at]) if at < holding.stop and self._documents[at] == document else 0.0

    def _holding(self, token: str) -> slice:
        row = self._row.get(token)
        return slice(0, 0) if row is None else slice(int(self._starts[row]), int(self._starts[row + 1]))
