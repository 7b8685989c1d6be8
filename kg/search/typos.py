"""Names that differ from what was typed by a few letters or in the order of their words. rapidfuzz's home."""

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kg.search import rank
from kg.search.candidates import GramIndex
from kg.search.collector import Collector
from kg.search.forms import Forms
from kg.search.keys import Name, Way
from kg.search.normalise import Spelling

_MOST_CANDIDATES = 32
_MOST_CANDIDATES_FILTERED = 400
_SHORTEST_PINYIN = 6
_MOST_WORDS = 6


class Typos:
    """Compares a query letter by letter with the few forms that share most n-grams with it. Immutable."""

    def __init__(self, names: Sequence[Name], forms: Forms) -> None:
        compared = sorted(forms.comparable(), key=lambda one: len(one[0]))
        self._names = names
        self._forms = tuple(form for form, _, _ in compared)
        self._numbers = tuple(number for _, number, _ in compared)
        self._written = tuple(way is Way.LETTERS for _, _, way in compared)
        self._grams = GramIndex(self._forms)

    def offer(self, asked: Spelling, to: Collector) -> None:
        """Offer names a few edits away, or whose words stand in another order."""
        letters = asked.letters
        edits = rank.edits_allowed(letters)
        most = _MOST_CANDIDATES_FILTERED if to.filtered else _MOST_CANDIDATES
        near = self._grams.near(letters, max(edits, 1), most, len(asked.words) - 1)
        if len(asked.words) > 1 or not letters.isascii():
            self._offer_rotated(letters, near, to)
        if edits:
            self._offer_edited(letters, edits, near, to)
        if len(asked.words) > 1 and to.best < rank.CEILING["partial"]:
            self._offer_reordered(asked, edits, near, to)

    def offer_alike(self, asked: Spelling, to: Collector) -> None:
        """Offer names of which up to a third of the letters would have to be changed: too far to be an answer, yet a hint."""
        edits = max(1, len(asked.letters) // 3)
        near = self._grams.near(asked.letters, edits, _MOST_CANDIDATES)
        self._offer_edited(asked.letters, edits, near, to)

    def _offer_rotated(self, letters: str, near: list[int], to: Collector) -> None:
        """Offer names of which the end was typed first."""
        for one in near:
            form = self._forms[one]
            if len(form) == len(letters) and form != letters and letters in form + form:
                to.offer(self._numbers[one], rank.reordered(0, len(letters)), "fuzzy")

    def _offer_edited(self, letters: str, edits: int, near: list[int], to: Collector) -> None:
        forms = [self._forms[one] for one in near]
        found = process.extract(letters, forms, scorer=OSA.distance, score_cutoff=edits, limit=len(forms))
        for form, distance, at in found:
            written = self._written[near[at]]
            if distance and (written or len(letters) >= _SHORTEST_PINYIN):
                length = max(len(letters), len(form))
                to.offer(self._numbers[near[at]], rank.fuzzy(distance, length), "fuzzy" if written else "pinyin")

    def _offer_reordered(self, asked: Spelling, edits: int, near: list[int], to: Collector) -> None:
        """Offer names whose words stand in another order, a few edits away."""
        words = "".join(sorted(asked.words))
        for one in near if len(asked.words) <= _MOST_WORDS else ():
            name = self._names[self._numbers[one]].spelling
            if self._written[one] and len(name.words) == len(asked.words):
                distance = OSA.distance(words, "".join(sorted(name.words)), score_cutoff=edits)
                if distance <= edits:
                    to.offer(self._numbers[one], rank.reordered(distance, len(asked.letters)), "fuzzy")
