"""Which terms a sentence is about: names that stand in it, else what search makes of the words left over."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.answers.question.wording import CHINESE_EDGES, CHINESE_FRAME, ENGLISH_FRAME, JOINS_ALTERNATIVES
from kg.language.chinese import HAN, count_han
from kg.language.names import fold
from kg.language.words import stem, units
from kg.model.glossary import Kind
from kg.model.term import TermId
from kg.search.found import Hit, Match
from kg.search.mentions import Mention
from kg.snapshot.snapshot import Snapshot

_WORD = re.compile(rf"[{HAN}]+|[^\W{HAN}][\w+#.\-&']*")
_SAME_FROM: Mapping[Match, float] = {
    "exact": 0.0,
    "fuzzy": 0.8,
    "acronym": 0.85,
    "pinyin": 0.9,
    "initials": 0.95,
    "partial": 0.7,
    "prefix": 0.8,
}
"""By how a name matched, the score from which on it is taken for the name itself, otherwise written."""

_LEAST_OF_NAME = 0.6
_LONGEST_CHUNK = 60
_LEAST_LATIN = 3
_LONGEST_WORD = 12
_COMPARED = 5
_LEAST_SURE = 0.75
"""A name in a question is rarely there by chance, however little stands around it."""

_OF_A_PHRASE = 0.55
"""A word of any day that leads to a term may as well mean nothing but itself."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A term that a text names. start, end: where, in code points; text: as written there.

    sure: how sure it is that the term is meant, 0–1. others: further terms that bear the same name.
    undecided: whether nothing tells which of these is meant.
    sort: the kind of term that the name is also the label of (*model*, *层*), if it is.
    """

    start: int
    end: int
    text: str
    term: TermId
    sure: float
    others: tuple[TermId, ...] = ()
    undecided: bool = False
    sort: str | None = None


def subjects_of(snapshot: Snapshot, text: str) -> tuple[Subject, ...]:
    """The terms that a text names, in its order, without overlaps.

    Names as they stand come first. Then each run of words that only partly is a name is searched for whole: it may be a
    longer name with a typo, in pinyin or in another order. Words of any day that lead to a term count where no name stands.
    """
    named = list(_mentioned(snapshot, text))
    for start, end in content_chunks(text, 0, len(text)):
        inside = [one for one in named if start <= one.start and one.end <= end]
        across = any(one.start < end and start < one.end for one in named if one not in inside)
        partly = not across and sum(one.end - one.start for one in inside) < end - start <= _LONGEST_CHUNK
        if partly and (longer := _same(snapshot, text[start:end])):
            loose = _is_word_of_any_day(snapshot, longer)
            if loose and inside:
                continue
            named = [one for one in named if one not in inside]
            others = tuple(id for id in snapshot.names.ids(text[start:end]) if id != longer.term)
            sure = longer.score * (_OF_A_PHRASE if loose else 1.0)
            named.append(Subject(start, end, text[start:end], longer.term, sure, others, bool(others)))
    named = [one for one in named if one.sure > _OF_A_PHRASE] or named
    sorts = {stem(fold(label)): kind.id for kind in _kinds(snapshot) for label in kind.labels.values()}
    named = [replace(one, sort=sorts.get(stem(fold(one.text)))) for one in named]
    return tuple(sorted(named, key=lambda one: one.start))


def _kinds(snapshot: Snapshot) -> Iterable[Kind]:
    return snapshot.glossary.vocabulary.kinds.values()


def content_words(text: str, without: Iterable[Subject] = ()) -> str:
    """A text without what only frames a question, and without some names that stand in it."""
    for one in without:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return " ".join(text[start:end] for start, end in content_chunks(text, 0, len(text)))


def partly_named(text: str, subjects: Iterable[Subject]) -> list[str]:
    """Runs of words in which a subject stands beside something else."""
    subjects = tuple(subjects)
    return [
        text[start:end]
        for start, end in content_chunks(text, 0, len(text))
        if any(start <= one.start and one.end <= end and one.end - one.start < end - start for one in subjects)
    ]


def content_chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Parts of a span that are left when what only frames a question is taken out: runs of words that belong together."""
    begun: int | None = None
    last = start
    for match in _WORD.finditer(text, start, end):
        for piece_start, piece_end, frames in _pieces(text, match.start(), match.end()):
            gap = text[last:piece_start]
            apart = bool(gap.strip(" -_/.&'")) or bool(gap and text[last - 1] == ".")
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
        yield start, end, text[start:end].casefold().strip(".'").removesuffix("'s") in ENGLISH_FRAME
        return
    at = start
    for frame in CHINESE_FRAME.finditer(text, start, end):
        yield from _trimmed(text, at, frame.start())
        yield frame.start(), frame.end(), True
        at = frame.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    kept = text[start:end].strip(CHINESE_EDGES)
    first = text.index(kept, start)
    if first > start:
        yield start, first, True
    if kept:
        yield first, first + len(kept), False
    if first + len(kept) < end:
        yield first + len(kept), end, True


def _mentioned(snapshot: Snapshot, text: str) -> Iterator[Subject]:
    for one in snapshot.mentions.find(text, 0.0):
        if one.text.casefold() not in ENGLISH_FRAME and not CHINESE_FRAME.fullmatch(one.text):
            yield from _apart(snapshot, one) or [_subject(snapshot, one)]


def _subject(snapshot: Snapshot, one: Mention) -> Subject:
    others = tuple(id for id in snapshot.names.ids(one.text) if id != one.term)
    return Subject(one.start, one.end, one.text, one.term, max(_LEAST_SURE, one.score), others)


def _apart(snapshot: Snapshot, one: Mention) -> list[Subject]:
    """The two names of which a name is made up (*权重和偏置*): who asks names both, whatever both together are called."""
    for joint in JOINS_ALTERNATIVES.finditer(one.text):
        halves = [(0, joint.start()), (joint.end(), len(one.text))]
        named = [(start, end, snapshot.names.ids(one.text[start:end])) for start, end in halves]
        if all(len(ids) == 1 for *_, ids in named):
            return [
                Subject(one.start + start, one.start + end, one.text[start:end], ids[0], max(_LEAST_SURE, one.score))
                for start, end, ids in named
            ]
    return []


def _same(snapshot: Snapshot, text: str) -> Hit | None:
    """The one term that a text names, if it is only a name otherwise written, and not merely something near it."""
    if not count_han(text) and len(text) <= _LEAST_LATIN and not snapshot.names.ids(text):
        return None
    found = snapshot.search.search(text, limit=_COMPARED)
    return next((hit for hit in found.hits[:1] if _is_name(text, hit, found.hits)), None)


def _is_word_of_any_day(snapshot: Snapshot, hit: Hit) -> bool:
    """Whether a hit is a phrase of one word: one that leads to the term without naming it (*train*)."""
    name = fold(hit.matched)
    return " " not in name and len(name) <= _LONGEST_WORD and name in map(fold, snapshot.glossary.terms[hit.term].phrases())


def _is_name(text: str, hit: Hit, hits: Sequence[Hit]) -> bool:
    if hit.score < _SAME_FROM.get(hit.match, 2.0):
        return False
    if hit.match not in ("partial", "prefix"):
        return True
    if not set(units(text)) <= set(units(hit.matched)):
        return False
    alone = hit.match == "partial" or not any(other.match == "prefix" for other in hits[1:])
    return alone and len(text) >= _LEAST_OF_NAME * len(hit.matched) and (count_han(text) > 1 or " " in text)
