"""Whether a question is one that this glossary can answer, by what stands in it.

For: the names of terms, by their length in words, each as sure as it was linked. Against: words that frame nothing, belong
to no name and are foreign to everything the glossary says. A word that occurs in n terms counts 1 / (1 + n) against.
A question is within scope when what speaks for it outweighs what speaks against it, or when it asks about nothing but a name.
"""

import re
from collections.abc import Iterable

from kg.answers.question.subjects import Subject, content_chunks
from kg.answers.question.wording import TO_THE_LISTENER
from kg.language.chinese import count_han
from kg.language.words import pieces, units
from kg.snapshot.lexicon import Lexicon

_CHARACTERS_PER_WORD = 2
_ONE_CHARACTER = 0.4
_CLAUSE = re.compile(r"[^，,；;。？?！!]+")


def in_scope(lexicon: Lexicon, text: str, subjects: Iterable[Subject], spoken_of: Iterable[Subject] = ()) -> bool:
    """Whether a text that names these subjects, after others were spoken of, is a question about the glossary's field."""
    subjects = tuple(subjects)
    evidence = sum(_evidence(one) for one in (*subjects, *spoken_of))
    if TO_THE_LISTENER.search(text):
        return False
    return evidence > foreign_words(lexicon, text, subjects) or _asks_about_names_alone(text, subjects)


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


def _foreign(lexicon: Lexicon, chunk: str) -> float:
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
    found = units(word)
    return sum(1 / (1 + lexicon.count(unit)) for unit in found) / len(found) if found else 0.0


def _evidence(subject: Subject) -> float:
    return max(1.0, _words(subject.text)) * subject.sure


def _words(text: str) -> float:
    return sum(count_han(piece) / _CHARACTERS_PER_WORD or 1.0 for piece in pieces(text))
