"""Which few of many forms are worth comparing letter by letter. numpy's home, with `meaning`.

Forms are numbered by length, and for each n-gram and each length the numbers of the forms that hold it stand together. A query
reads only the lists of its own n-grams at lengths near its own, and counts. Two names with k edits between them still share all
but k·(n+1) n-grams (Ukkonen 1992), so the most n-grams shared are the fewest edits.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32]

_EDGE = "\x00"
_SHORT = 9
"""Forms and queries below this length, and Chinese ones, are compared by pairs of letters, longer ones by triples."""
_BITS_OF_LENGTH = 6
_MOST_LENGTH = 2**_BITS_OF_LENGTH - 2
_TRIPLE = 1 << 56


class GramIndex:
    """The n-grams of many forms, compact and immutable. `forms` must be ordered by length."""

    def __init__(self, forms: Sequence[str]) -> None:
        lengths = np.fromiter((min(len(form), _MOST_LENGTH) for form in forms), dtype=np.int64, count=len(forms))
        self._first_of_length = np.searchsorted(lengths, np.arange(_MOST_LENGTH + 2))
        pairs = [_coded(forms, lengths, width) for width in (2, 3)]
        codes = np.concatenate([code for code, _ in pairs])
        numbers = np.concatenate([number for _, number in pairs])
        order = np.lexsort((numbers, codes))
        codes, numbers = codes[order], numbers[order]
        fresh = np.ones(len(codes), dtype=bool)
        fresh[1:] = (codes[1:] != codes[:-1]) | (numbers[1:] != numbers[:-1])
        codes, self._numbers = codes[fresh], numbers[fresh]
        grams = np.unique(codes >> _BITS_OF_LENGTH)
        self._row = {gram: row for row, gram in enumerate(grams.tolist())}
        lengths_of_gram = (grams[:, None] << _BITS_OF_LENGTH) + np.arange(_MOST_LENGTH + 2)
        self._starts = np.searchsorted(codes, lengths_of_gram).astype(np.int32)

    def near(self, form: str, edits: int, most: int, seams: int = 0) -> list[int]:
        """The numbers of the `most` forms that share the most n-grams with one, most shared first: of those whose length
        differs by at most `edits`, and that may share enough when their words stand in another order at that many seams."""
        width = _width(form)
        grams = _grams(form, width)
        low, high = (min(max(len(form) + shift, 1), _MOST_LENGTH) for shift in (-edits, edits))
        first, last = self._first_of_length[low], self._first_of_length[high + 1]
        if first >= last:
            return []
        rows = [row for gram in grams if (row := self._row.get(gram)) is not None]
        starts, ends = self._starts[rows, low].tolist(), self._starts[rows, high + 1].tolist()
        lists = [self._numbers[start:end] for start, end in zip(starts, ends, strict=True) if start < end]
        if not lists:
            return []
        shared = np.bincount(np.concatenate(lists) - first, minlength=last - first)
        least = max(1, len(grams) - edits * (width + 1) - (seams + 2) * (width - 1) * (seams > 0))
        found = (shared >= least).nonzero()[0]
        if len(found) > most:
            found = found[np.argsort(-shared[found], kind="stable")[:most]]
        numbers: list[int] = (found + first).tolist()
        return numbers


def _width(form: str) -> int:
    return 2 if len(form) < _SHORT or not form.isascii() else 3


def _grams(form: str, width: int) -> list[int]:
    """The codes of the n-grams of a form."""
    padded = f"{_EDGE * (width - 1)}{form}{_EDGE * (width - 1)}"
    letters = np.frombuffer(padded.encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    grams: list[int] = _codes(letters, width).tolist()
    return grams


def _codes(letters: NDArray[np.int64], width: int) -> NDArray[np.int64]:
    """One number of less than 2^57 for each n-gram. Triples are of ASCII letters alone."""
    shift = 21 if width == 2 else 18
    code = letters[: len(letters) - width + 1]
    for offset in range(1, width):
        code = (code << shift) | letters[offset : len(letters) - width + 1 + offset]
    return code if width == 2 else code | _TRIPLE


def _coded(forms: Sequence[str], lengths: NDArray[np.int64], width: int) -> tuple[NDArray[np.int64], Numbers]:
    """The n-grams of all forms that are compared by this width, coded with the form's length, and whose each is."""
    chosen = np.fromiter((width in _widths(form) for form in forms), dtype=bool, count=len(forms))
    edge = _EDGE * (width - 1)
    padded = [f"{edge}{form}{edge}" for form, wanted in zip(forms, chosen.tolist(), strict=True) if wanted]
    text = "".join(padded)
    letters = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32).astype(np.int64)
    if not len(letters):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int32)
    owner = np.repeat(np.flatnonzero(chosen), np.fromiter(map(len, padded), dtype=np.int64, count=len(padded)))
    codes = _codes(letters, width)
    whole = owner[: len(codes)] == owner[width - 1 :]
    owners = owner[: len(codes)][whole]
    return (codes[whole] << _BITS_OF_LENGTH) + lengths[owners], owners.astype(np.int32)


def _widths(form: str) -> tuple[int, ...]:
    """By which n-grams a form may be asked for, given that queries are up to three letters longer or shorter."""
    if not form.isascii() or len(form) < _SHORT - 3:
        return (2,)
    return (2, 3) if len(form) < _SHORT + 3 else (3,)
