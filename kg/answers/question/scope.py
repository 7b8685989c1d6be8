"""Whether a question is one that this glossary can answer, by what stands in it.

For: the names of terms, by their length in words, each as sure as it was linked. Against: words that frame nothing, belong
to no name and are foreign to everything the glossary says. A word that occurs in n terms counts 1 / (1 + n) against.
A question is within scope when what speaks for it outweighs what speaks against it, or when it asks about nothing but a name.
"""

from collections.abc import Iterable

from kg.answers.question.subjects import Subject, content_chunks
from kg.answers.question.wording import TO_THE_LISTENER
from kg.language.chinese import count_han
from kg.language.words import units
from kg.snapshot.lexicon import Lexicon

_CHARACTERS_PER_WORD = 2


def in_scope(lexicon: Lexicon, text: str, subjects: Iterable[Subject]) -> bool:
    """Whether a text with these subjects is a question about the glossary's field."""
    subjects = tuple(subjects)
    if not subjects or TO_THE_LISTENER.search(text):
        return False
    return sum(_evidence(one) for one in subjects) > foreign_words(lexicon, text, subjects)


def foreign_words(lexicon: Lexicon, text: str, subjects: Iterable[Subject]) -> float:
    """How many words of a text are foreign to the glossary, names left out."""
    at, total = 0, 0.0
    for one in (*sorted(subjects, key=lambda one: one.start), None):
        end = one.start if one else len(text)
        total += sum(_foreign(lexicon, text[start:stop]) for start, stop in content_chunks(text, at, end))
        at = one.end if one else end
    return total


def _foreign(lexicon: Lexicon, chunk: str) -> float:
    return sum((0.5 if count_han(unit) else 1.0) / (1 + lexicon.count(unit)) for unit in units(chunk))


def _evidence(subject: Subject) -> float:
    han = count_han(subject.text)
    words = len((subject.text if not han else "").replace("-", " ").split()) + han / _CHARACTERS_PER_WORD
    return max(1.0, words) * subject.sure
