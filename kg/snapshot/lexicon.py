"""How common each word is in what the glossary says."""

from collections import Counter
from collections.abc import Iterator
from math import log

from kg.language.words import units
from kg.model.glossary import Glossary
from kg.model.term import Term


class Lexicon:
    """In how many terms each unit of text occurs (`kg.language.words.units`). Immutable."""

    def __init__(self, glossary: Glossary) -> None:
        self._terms = len(glossary.terms)
        self._counts = Counter(unit for term in glossary.terms.values() for unit in set(_units(term)))

    def count(self, unit: str) -> int:
        """How many terms speak of it."""
        return self._counts[unit]

    def weight(self, unit: str) -> float:
        """How much a unit tells: its inverse document frequency, 0 for what every term says; Spärck Jones (1972)."""
        return log((1 + self._terms) / (1 + self._counts[unit]))


def texts_of(term: Term) -> Iterator[str]:
    """Everything that a term says in the words of its field: not its phrases and what it says in plain words."""
    yield from term.proper_names()
    yield from term.definitions.values()
    yield from term.explanations.values()
    yield from (note.text for note in term.notes if note.type != "plain")
    for value in term.attributes.values():
        yield from value.values() if isinstance(value, dict) else (str(value),)


def _units(term: Term) -> Iterator[str]:
    for text in texts_of(term):
        yield from units(text)
