"""All forms of all names in alphabetical order: looked up whole, or by how they begin."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import numpy as np

from kg.search.keys import Name, Way, keys

_WAYS = tuple(Way)
_LAST = "\U0010ffff"


class Forms:
    """The forms of names, each with the number of its name and the way it comes from it. Immutable.

    fame: how well each name's term is known, by which completions are chosen where there are too many.
    """

    def __init__(self, names: Sequence[Name], fame: Sequence[float]) -> None:
        texts: list[str] = []
        ways, owners = array("B"), array("i")
        for number, name in enumerate(names):
            for form, way in keys(name):
                texts.append(form)
                ways.append(way)
                owners.append(number)
        order = sorted(range(len(texts)), key=texts.__getitem__)
        self._texts = [texts[at] for at in order]
        self._ways = np.array(ways, dtype=np.uint8)[order]
        self._names = np.array(owners, dtype=np.int32)[order]
        self._fame = np.array(fame, dtype=np.float32)[self._names]

    def equal(self, form: str) -> Iterator[tuple[int, Way]]:
        """The names that have this form, and how."""
        at = bisect_left(self._texts, form)
        while at < len(self._texts) and self._texts[at] == form:
            yield int(self._names[at]), _WAYS[self._ways[at]]
            at += 1

    def beginning(self, form: str, ways: tuple[Way, ...], most: int) -> Iterator[tuple[str, int, Way]]:
        """Forms that begin so, with their names, for the ways asked; of more than `most`, those of the best-known terms."""
        first = bisect_left(self._texts, form)
        last = bisect_left(self._texts, form + _LAST, lo=first)
        if first == last:
            return
        wanted = sum(1 << way for way in ways)
        found = first + ((1 << self._ways[first:last]) & wanted).nonzero()[0]
        if len(found) > most:
            found = found[np.argpartition(-self._fame[found], most)[:most]]
        for at in found.tolist():
            yield self._texts[at], int(self._names[at]), _WAYS[self._ways[at]]

    def comparable(self) -> Iterator[tuple[str, int, Way]]:
        """The forms in which typos are looked for: what is written and what is read, not what is abbreviated."""
        for text, way, name in zip(self._texts, self._ways.tolist(), self._names.tolist(), strict=True):
            if way in (Way.LETTERS, Way.PINYIN):
                yield text, name, _WAYS[way]
