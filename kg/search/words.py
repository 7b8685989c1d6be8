"""Which terms say the words of a query: an inverted index over names and definitions."""

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kg.language.chinese import HAN
from kg.search.normalise import Spelling

_HAN = re.compile(f"[{HAN}]")
Shares = NDArray[np.float32]


def tokens(spelling: Spelling) -> list[str]:
    """The Latin words of a text and the pairs of neighbouring Chinese characters; a lone character stands for itself."""
    found: list[str] = []
    for word in spelling.words:
        if not _HAN.match(word) or len(word) == 1:
            found.append(word)
        else:
            found.extend(word[at : at + 2] for at in range(len(word) - 1))
    return found


@dataclass(frozen=True, slots=True)
class Heard:
    """What of a query some documents say: for each document that says any, its number and the share, 0–1."""

    documents: NDArray[np.int64]
    shares: Shares

    def best(self, least: float, most: int) -> list[tuple[int, float]]:
        """The documents that say at least that share, at most that many, those that say most first."""
        order = np.flatnonzero(self.shares >= least)
        if len(order) > most:
            order = order[np.argsort(-self.shares[order], kind="stable")[:most]]
        return list(zip(self.documents[order].tolist(), self.shares[order].tolist(), strict=True))


class WordIndex:
    """Documents by the tokens they hold, each with a weight in 0–1 that tells how much the document is about it."""

    def __init__(self, documents: Sequence[Mapping[str, float]]) -> None:
        holding: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, document in enumerate(documents):
            for token, weight in document.items():
                holding[token].append((number, weight))
        self._size = len(documents)
        self._postings = {
            token: (np.array([n for n, _ in some], dtype=np.int32), np.array([w for _, w in some], dtype=np.float32))
            for token, some in holding.items()
        }

    def __contains__(self, token: str) -> bool:
        return token in self._postings

    def says(self, token: str) -> float:
        """How much a token says: the logarithm of how rare it is (inverse document frequency); most for one never seen."""
        known = self._postings.get(token)
        return math.log(1 + (self._size + 1) / (0.5 + (len(known[0]) if known else 0)))

    def hear(self, parts: Mapping[str, float]) -> Heard:
        """What of a query, given as tokens with how much each says, the documents say."""
        shares = np.zeros(self._size, dtype=np.float32)
        total = sum(parts.values())
        for token, says in parts.items():
            known = self._postings.get(token)
            if known:
                shares[known[0]] += known[1] * (says / total)
        found = np.flatnonzero(shares)
        return Heard(found, shares[found])
