"""Whether a question is one that this glossary can answer, by what stands in it.

For: the names of terms, by their length in words, each as sure as it was linked. Against: words that frame nothing, belong
to no name and are foreign to everything the glossary says. A word that occurs in n terms counts 1 / (1 + n) against.
A question is within scope when what speaks for it outweighs what speaks against it, or when it asks about nothing but a name.
Where the names alone do not outweigh it, what the question describes may: the glossary's descriptions are searched for it.
"""

import re
from collections.abc import Iterable

from kg.answers.question.subjects import Subject, content_chunks, content_words
from kg.answers.question.wording import CHINESE_TALK, ENGLISH_TALK, TO_THE_LISTENER
from kg.language.chinese import count_han
from kg.language.words import pieces, units
from kg.search.name_shapes import shape
from kg.snapshot.lexicon import Lexicon
from kg.snapshot.snapshot import Snapshot

_CHARACTERS_PER_WORD = 2
_OF_COINED = 2.0
"""A word that nothing but its field uses tells as much as two."""

_MOST_FOUND = 8
_DESCRIBED = 6.0
"""How many words a description tells that is heard whole."""

_ONE_CHARACTER = 0.4
_CLAUSE = re.compile(r"[^，,；;。？?！!]+")


def in_scope(snapshot: Snapshot, text: str, subjects: Iterable[Subject], spoken_of: Iterable[Subject] = ()) -> bool:
    """Whether a text that names these subjects, after others were spoken of, is a question about the glossary's field."""
    if TO_THE_LISTENER.search(text):
        return False
    subjects = tuple(subjects)
    evidence = sum(_evidence(one) for one in (*subjects, *spoken_of))
    foreign = foreign_words(snapshot.lexicon, text, subjects)
    return (
        evidence > foreign
        or _asks_about_names_alone(text, subjects)
        or evidence + _described(snapshot, text, subjects) > foreign
    )


def foreign_words(lexicon: Lexicon, text: str, subjects: Iterable[Subject]) -> float:
    """How many words of a text are foreign to the glossary, names left out."""
    at, total = 0, 0.0
    for one in (*sorted(subjects, key=lambda one: one.start), None):
        end = one.start if one else len(text)
        total += sum(_foreign(lexicon, text[start:stop]) for start, stop in content_chunks(text, at, end))
        at = one.end if one else end
    return total


def _asks_about_names_alone(text: str, subjects: Iterable[Subject]) -> bool:
    """Whether some clause holds the name of a term and nothing else that says anything: *what is X, and …*."""
    for clause in _CLAUSE.finditer(text):
        chunks = content_chunks(text, *clause.span())
        inside = [one for one in subjects if clause.start() <= one.start and one.end <= clause.end()]
        if inside and all(any(one.start <= start and end <= one.end for one in inside) for start, end in chunks):
            return True
    return False


def _described(snapshot: Snapshot, text: str, subjects: Iterable[Subject]) -> float:
    """How many words it tells that a text describes something of the glossary: where it names terms, one of those or one
    related to them."""
    near = {other for one in subjects for other in (one.term, *snapshot.graph.around.get(one.term, ()))}
    hits = snapshot.search.search(content_words(text), limit=_MOST_FOUND).hits
    fitting = (hit.score for hit in hits if hit.match == "meaning" and (not near or hit.term in near))
    return _DESCRIBED * max(fitting, default=0.0)


def _foreign(lexicon: Lexicon, chunk: str) -> float:
    chunk = CHINESE_TALK.sub(" ", chunk)
    return sum(_least(lexicon, run) if count_han(run) else _strange(lexicon, run) for run in pieces(chunk))


def _least(lexicon: Lexicon, run: str) -> float:
    """Chinese characters read as words of one or two, in the way that is least foreign."""
    least = [0.0]
    for at in range(len(run)):
        alone = least[at] + _ONE_CHARACTER
        pair = least[at - 1] + 1 / (1 + lexicon.count(run[at - 1 : at + 1])) if at else alone
        least.append(min(alone, pair))
    return least[-1]


def _strange(lexicon: Lexicon, word: str) -> float:
    if word in ENGLISH_TALK or word.isdigit():
        return 0.0
    found = units(word)
    return sum(1 / (1 + lexicon.count(unit)) for unit in found) / len(found) if found else 0.0


def _evidence(subject: Subject) -> float:
    words = max(1.0, _words(subject.text))
    return max(words, _OF_COINED if _is_coined(subject.text) else 0.0) * subject.sure


def _is_coined(name: str) -> bool:
    return not count_han(name) and " " not in name and shape(name, name) in ("acronym", "unmistakable")


def _words(text: str) -> float:
    return sum(count_han(piece) / _CHARACTERS_PER_WORD or 1.0 for piece in pieces(text))
