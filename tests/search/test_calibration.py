"""Where the line is drawn between an answer and none.

The thresholds of `kg.search.rank` were set on two kinds of queries: names of the project's own glossary, mistyped in every way
below by a generator, which must be found; and some five hundred questions about other subjects, everyday and technical
(`other_subjects.txt`), which must find nothing. Neither holds a query that anybody is judged by.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypinyin import lazy_pinyin

from kg.language.chinese import count_han, taiwan_wording
from kg.language.names import fold
from kg.model.glossary import Glossary
from kg.search.index import SearchIndex
from tests.benchmarks.invented_names import typing_error

OTHER_SUBJECTS = Path(__file__).parent / "other_subjects.txt"
SAMPLE = 150
Case = tuple[str, str]


def test_other_subjects_find_nothing(index: SearchIndex) -> None:
    queries = OTHER_SUBJECTS.read_text("utf-8").split("\n")
    found = [query for query in queries if index.search(query, limit=1).hits]
    assert len(found) <= 0.03 * len(queries), found


def _english(glossary: Glossary, change: Callable[[random.Random, str], str], least: int) -> Iterator[Case]:
    draw = random.Random(5)
    for term in glossary.terms.values():
        name = term.labels.get("en", "").lower()
        if name.isascii() and len(name) >= least:
            yield change(draw, name), term.id


def _chinese(glossary: Glossary, change: Callable[[random.Random, str], str], least: int) -> Iterator[Case]:
    draw = random.Random(5)
    for term in glossary.terms.values():
        name = term.labels.get("zh", "")
        if count_han(name) == len(name) >= least:
            yield change(draw, name), term.id


def _other_character(draw: random.Random, name: str) -> str:
    at = draw.randrange(len(name))
    return name[:at] + draw.choice("的一是在不了有和人这中大为上个国我以要他") + name[at + 1 :]


CASES: dict[str, tuple[Callable[[Glossary], Iterator[Case]], float]] = {
    "one typing error": (lambda g: _english(g, typing_error, 6), 0.98),
    "two typing errors": (lambda g: _english(g, lambda draw, name: typing_error(draw, typing_error(draw, name)), 8), 0.96),
    "plural": (lambda g: _english(g, lambda _, name: name + ("es" if name[-1] in "sx" else "s"), 6), 0.98),
    "words turned round": (lambda g: _english(g, lambda _, name: " ".join(reversed(name.split())), 6), 0.98),
    "one wrong character": (lambda g: _chinese(g, _other_character, 4), 0.94),
    "pinyin": (lambda g: _chinese(g, lambda _, name: "".join(lazy_pinyin(name)), 2), 0.98),
    "initials": (lambda g: _chinese(g, lambda _, name: "".join(one[0] for one in lazy_pinyin(name)), 4), 0.94),
    "Taiwan's wording": (lambda g: _chinese(g, lambda _, name: taiwan_wording(name), 2), 0.98),
}


@pytest.mark.parametrize("way", CASES)
def test_names_are_found_however_they_are_mistyped(glossary: Glossary, index: SearchIndex, way: str) -> None:
    generate, least = CASES[way]
    owners = {fold(name): term.id for term in glossary.terms.values() for name in term.names()}
    cases = [(query, term) for query, term in generate(glossary) if owners.get(fold(query), term) == term]
    cases = random.Random(9).sample(cases, min(SAMPLE, len(cases)))
    missed = [query for query, term in cases if [hit.term for hit in index.search(query, limit=1).hits] != [term]]
    assert len(missed) <= (1 - least) * len(cases), missed
