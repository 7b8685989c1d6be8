"""Which terms a sentence is about: names that stand in it, else what search makes of the words left over."""

import re

from collections.abc import Iterable, Iterator
from dataclasses import dataclass



from kg.answers.question.wording import CHINESE_FRAME, ENGLISH_FRAME
from kg.language.chinese import HAN, count_han
from kg.language.names import fold
from kg.model.term import TermId
from kg.search.found import Hit
from kg.snapshot.snapshot import Snapshot

_CHUNK = re.compile(rf"[{HAN}\w+#.\-&/()' ]+")
_WORD = re.compile(rf"[{HAN}]+|[^\W{HAN}][\w+#.\-&']*")
_ALIKE = frozenset({"exact", "fuzzy", "pinyin", "initials", "acronym"})
_SURE = 0.8
_LONGEST_CHUNK = 60


@dataclass(frozen=True, slots=True)
class Subject:
    """A term that a text names. start, end: where, in code points; text: as written there.

    sure: how sure it is that the term is meant, 0–1. others: further terms that bear the same name.
    """

    start: int
    end: int
    text: str
    term: TermId
    sure: float
    others: tuple[TermId, ...] = ()


def subjects_of(snapshot: Snapshot, text: str) -> tuple[Subject, ...]:
    """The terms that a text names, in its order, without overlaps."""
    named = [*_mentioned(snapshot, text)]
    for start, end in _gaps(text, named):
        named.extend(_searched(snapshot, text, start, end))
    return tuple(sorted(named, key=lambda one: one.start))


def content_chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Parts of a span that are left when what only frames a question is taken out: runs of words that belong together."""
    begun: int | None = None
    last = start
    for match in _WORD.finditer(text, start, end):
        for piece_start, piece_end, frames in _pieces(text, match.start(), match.end()):
            apart = bool(text[last:piece_start].strip(" -_/.&'"))
            if begun is not None and (frames or apart):
                yield begun, last
                begun = None
            if not frames:
                begun = piece_start if begun is None else begun
                last = piece_end
    if begun is not None:
        yield begun, last


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    if not count_han(text[start]):
        yield start, end, text[start:end].casefold().strip(".'") in ENGLISH_FRAME
        return
    at = start
    for frame in CHINESE_FRAME.finditer(text, start, end):
        if frame.start() > at:
            yield at, frame.start(), False
        yield frame.start(), frame.end(), True
        at = frame.end()
    if at < end:
        yield at, end, False


def _mentioned(snapshot: Snapshot, text: str) -> Iterator[Subject]:
    for one in snapshot.mentions.find(text, 0.0):
        if one.text.casefold() not in ENGLISH_FRAME:
            others = tuple(id for id in snapshot.names.ids(one.text) if id != one.term)
            yield Subject(one.start, one.end, one.text, one.term, one.score, others)


def _gaps(text: str, named: Iterable[Subject]) -> Iterator[tuple[int, int]]:
    at = 0
    for one in sorted(named, key=lambda one: one.start):
        yield at, one.start
        at = one.end
    yield at, len(text)


def _searched(snapshot: Snapshot, text: str, start: int, end: int) -> Iterator[Subject]:
    for chunk_start, chunk_end in content_chunks(text, start, end):
        chunk = text[chunk_start:chunk_end]
        if not 2 <= len(chunk) <= _LONGEST_CHUNK:
            continue
        ids = snapshot.names.ids(chunk)
        if ids:
            yield Subject(chunk_start, chunk_end, chunk, ids[0], 1.0, ids[1:])
            continue
        hits = [hit for hit in snapshot.search.search(chunk, limit=3).hits if _is_same(chunk, hit)]
        if hits:
            yield Subject(chunk_start, chunk_end, chunk, hits[0].term, hits[0].score)


def _is_same(chunk: str, hit: Hit) -> bool:
    """Whether a hit is the chunk itself otherwise written, and not merely something near it."""
    return hit.match in _ALIKE and hit.score >= _SURE and len(fold(chunk)) > 2
