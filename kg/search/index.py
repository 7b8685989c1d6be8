"""Search over all names of all terms."""

from collections.abc import Mapping

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from kg.language.chinese import count_han
from kg.model.glossary import Glossary
from kg.model.label import Language
from kg.model.term import TermId
from kg.search import rank
from kg.search.candidates import GramIndex
from kg.search.collector import Collector
from kg.search.forms import Forms
from kg.search.found import Found, Hit, Match
from kg.search.keys import Way, all_names
from kg.search.normalise import Spelling, spellings
from kg.search.pinyin import reading, typed
from kg.search.sayings import Sayings

__all__ = ["Found", "Hit", "Match", "SearchIndex"]

_MOST_CANDIDATES = 48
_MOST_COMPLETIONS = 64
_SHORTEST_PREFIX = 3
_SHORTEST_PINYIN = 5
_MATCH: dict[Way, Match] = {
    Way.LETTERS: "exact",
    Way.PINYIN: "pinyin",
    Way.INITIALS: "initials",
    Way.ACRONYM: "acronym",
}


class SearchIndex:
    """All names of a glossary, ready to be searched. Immutable.

    A search asks in turn: names that are what was typed, or begin so; names a few edits away; names that share words with it;
    definitions. It goes on only while what it has is worse than what comes could be.
    """

    def __init__(self, glossary: Glossary, importance: Mapping[TermId, float]) -> None:
        self._importance = importance
        self._kinds = {id: term.kind for id, term in glossary.terms.items()}
        self._names = tuple(all_names(glossary))
        weights = np.fromiter(
            (importance.get(name.term, 0.0) for name in self._names), dtype=np.float32, count=len(self._names)
        )
        self._forms = Forms(self._names, weights)
        compared = sorted(self._forms.comparable(), key=lambda one: len(one[0]))
        self._compared = tuple(form for form, _, _ in compared)
        self._compared_names = tuple((number, way) for _, number, way in compared)
        self._grams = GramIndex(self._compared)
        self._sayings = Sayings(glossary)

    def search(self, query: str, *, limit: int, language: Language | None = None, kind: str | None = None) -> Found:
        """The terms that a query means, best first; none where nothing is good enough."""
        answers = Collector(self._names, self._kinds, language, kind)
        for asked in spellings(query):
            self._offer_equal(asked, answers)
            self._offer_longer(asked, answers)
            if answers.best < rank.CEILING["fuzzy"]:
                self._offer_misspelt(asked, answers)
            if answers.best < rank.CEILING["partial"]:
                self._sayings.offer_names(asked, answers)
            if answers.best < rank.CEILING["meaning"]:
                self._sayings.offer_meanings(asked, answers)
        return answers.found(self._importance, limit)

    def suggest(self, query: str, *, limit: int, language: Language | None = None, kind: str | None = None) -> Found:
        """The terms that what is being typed may become, best first."""
        return self.search(query, limit=limit, language=language, kind=kind)

    def nearest(self, ref: str, limit: int) -> tuple[TermId, ...]:
        """The terms whose names are nearest to a ref."""
        return tuple(hit.term for hit in self.search(ref, limit=limit).hits)

    def _offer_equal(self, asked: Spelling, answers: Collector) -> None:
        for letters in dict.fromkeys((asked.letters, asked.singulars)):
            for number, way in self._forms.equal(letters):
                score = rank.CEILING[_MATCH[way]]
                if way is Way.LETTERS and self._names[number].spelling.folded != asked.folded:
                    score -= rank.OTHERWISE_WRITTEN
                if way is Way.LETTERS or letters == asked.letters:
                    answers.offer(number, score, _MATCH[way])
        letters = asked.letters
        sound = typed(letters) if letters.isascii() else reading(letters)
        for number, way in self._forms.equal(sound) if sound != letters else ():
            if way is Way.PINYIN:
                name = self._names[number].spelling.letters
                answers.offer(number, rank.CEILING["pinyin"] if letters.isascii() else rank.homophone(letters, name), "pinyin")

    def _offer_longer(self, asked: Spelling, answers: Collector) -> None:
        letters = asked.letters
        if len(letters) >= (_SHORTEST_PREFIX if letters.isascii() else 1):
            for form, number, way in self._forms.beginning(letters, (Way.LETTERS, Way.PINYIN), _MOST_COMPLETIONS):
                if form != letters:
                    answers.offer(number, rank.prefix(letters, form), "prefix" if way is Way.LETTERS else "pinyin")

    def _offer_misspelt(self, asked: Spelling, answers: Collector) -> None:
        letters = asked.letters
        chinese = count_han(letters) > 0
        edits = rank.edits_allowed(len(letters), chinese=chinese)
        if edits:
            self._offer_near(letters, edits, answers)

    def _offer_near(self, letters: str, edits: int, answers: Collector) -> None:
        near = self._grams.near(letters, edits, _MOST_CANDIDATES * (8 if answers.filtered else 1))
        forms = [self._compared[one] for one in near]
        for form, distance, at in process.extract(letters, forms, scorer=OSA.distance, score_cutoff=edits, limit=len(forms)):
            number, way = self._compared_names[near[at]]
            if distance and (way is Way.LETTERS or len(letters) >= _SHORTEST_PINYIN):
                answers.offer(number, rank.fuzzy(letters, form), "fuzzy" if way is Way.LETTERS else "pinyin")
        rest = [(form, one) for form, one in zip(forms, near, strict=True) if len(form) == len(letters) and form != letters]
        for form, one in rest:
            if letters in form + form:
                answers.offer(self._compared_names[one][0], rank.reordered(), "fuzzy")
