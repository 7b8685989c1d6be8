"""Words as they fit into pictures: made printable, measured, shortened, broken into lines."""

import re
import unicodedata
from collections.abc import Iterable
from math import ceil

_GAP = re.compile(r"\s+")
_UNPRINTABLE = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
_DIRECTING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
ELLIPSIS = "…"
_BREAK = re.compile(r"(?<=[\s/·])|(?<=[-–—])(?=\w)")


def printable(text: str) -> str:
    """A text on one line, without control characters, unassigned ones, and those that turn the direction of writing."""
    kept = (" " if one.isspace() else one for one in text if one.isspace() or not _is_unprintable(one))
    return _GAP.sub(" ", "".join(kept)).strip()


def width(text: str) -> float:
    """How wide a text is, in em: a Chinese character is 1; Latin letters are measured in Helvetica's proportions."""
    return sum(map(_width_of, text))


def shortened(text: str, most: float) -> str:
    """A text of at most that width in em, cut with an ellipsis where need be."""
    if width(text) <= most:
        return text
    kept = ""
    room = most - width(ELLIPSIS)
    for one in text:
        room -= _width_of(one)
        if room < 0:
            break
        kept += one
    return kept.rstrip() + ELLIPSIS


def broken(text: str, most: float, lines: int) -> tuple[str, ...]:
    """A text in lines of at most that width in em, about equally long; what more than `lines` would take is cut."""
    pieces = _pieces(text, most)
    count = min(lines, ceil(width(text) / most)) or 1
    for share in (1.0, 1.15, 1.3):
        found = _filled(pieces, min(most, width(text) / count * share))
        if len(found) <= count and all(width(line.strip()) <= most for line in found):
            return tuple(line.strip() for line in found)
    found = _filled(pieces, most)
    *first, _ = found[:lines]
    rest = "".join(found[len(first) :])
    return (*(line.strip() for line in first), shortened(rest.strip(), most))


def _filled(pieces: Iterable[str], most: float) -> list[str]:
    lines = [""]
    for piece in pieces:
        if lines[-1] and width((lines[-1] + piece).rstrip()) > most:
            lines.append("")
        lines[-1] += piece
    return lines


def _pieces(text: str, most: float) -> list[str]:
    """What may stand on different lines: words, single Chinese characters, and parts of words that are too long."""
    pieces: list[str] = []
    for word in filter(None, _BREAK.split(text)):
        whole = width(word) <= most
        for one in word:
            if pieces and pieces[-1] and not _breaks_between(pieces[-1][-1], one, whole):
                pieces[-1] += one
            else:
                pieces.append(one)
        pieces.append("")
    return [piece for piece in pieces if piece]


def _breaks_between(before: str, after: str, whole: bool) -> bool:
    if after.isspace() or unicodedata.category(after).startswith(("M", "Pe", "Pf", "Po")) or before in "([{（《「":
        return False
    return not whole or _is_wide(before) or _is_wide(after)


def _is_unprintable(one: str) -> bool:
    return one in _DIRECTING or unicodedata.category(one) in _UNPRINTABLE


def _is_wide(one: str) -> bool:
    return unicodedata.east_asian_width(one) in "WF"


def _width_of(one: str) -> float:
    if " " <= one <= "~":
        return _HELVETICA[ord(one) - 32] / 1000
    if unicodedata.category(one) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(one) in "WF":
        return 1.0
    return 0.75 if one.isupper() else 0.62


_HELVETICA = (
    *(278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278),
    *(556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556),
    *(1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778),
    *(667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556),
    *(333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556),
    *(556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584),
)
"""Widths of the printable ASCII characters in thousandths of an em (Adobe's font metrics for Helvetica)."""
