"""Names that are what was typed, begin so, or stand in it whole."""

import re
from collections.abc import Callable, Mapping, Sequence

from kg.language.chinese import HAN
from kg.language.english import singular
from kg.model.term import TermId
from kg.search import rank
from kg.search.collector import Collector
from kg.search.forms import Forms
from kg.search.found import Match
from kg.search.keys import Name, Way
from kg.search.name_shapes import shape
from kg.search.normalise import Spelling
from kg.search.pinyin import reading, typed

_UNIT = re.compile(f"[{HAN}]|[^{HAN}]+")
_MOST_UNITS = 24
_MOST_COMPLETIONS = 64
_SHORTEST_PREFIX = 3
MATCH_OF_WAY: Mapping[Way, Match] = {
    Way.LETTERS: "exact",
    Way.PINYIN: "pinyin",
    Way.INITIALS: "initials",
    Way.ACRONYM: "acronym",
    Way.PHRASE: "exact",
}


_COMPLETED = (Way.LETTERS, Way.PINYIN, Way.INITIALS, Way.ACRONYM)


class Lookup:
    """Looks forms up in the alphabet. Immutable.

    fame: for each name how well its term is known among all, 0–1.
    """

    def __init__(self, names: Sequence[Name], forms: Forms, fame: Sequence[float]) -> None:
        self._names = names
        self._forms = forms
        self._fame = fame

    def offer_equal(self, asked: Spelling, to: Collector) -> None:
        """Offer the names that are what was typed, or sound so, or are abbreviated so."""
        letters = asked.letters
        for form in dict.fromkeys((letters, asked.singulars)):
            for number, way in self._forms.equal(form):
                if way in (Way.LETTERS, Way.PHRASE):
                    same = self._names[number].spelling.folded == asked.folded
                    to.offer(number, rank.exact(as_written=same, phrase=way is Way.PHRASE), "exact")
                elif form == letters:
                    to.offer(number, rank.CEILING[MATCH_OF_WAY[way]], MATCH_OF_WAY[way])
        sound = typed(letters) if letters.isascii() else reading(letters)
        for number, way in self._forms.equal(sound) if sound != letters else ():
            if way is Way.PINYIN:
                name = self._names[number].spelling.letters
                to.offer(number, rank.pinyin(letters, name), "pinyin")

    def offer_longer(self, asked: Spelling, to: Collector) -> None:
        """Offer the names that begin as typed."""
        letters = asked.letters
        if len(letters) < _SHORTEST_PREFIX and letters.isascii():
            return
        for form, number, way in self._forms.beginning(letters, (Way.LETTERS, Way.PINYIN), _MOST_COMPLETIONS):
            if form != letters:
                score = rank.prefix(len(letters) / len(form), self._fame[number])
                to.offer(number, score, "prefix" if way is Way.LETTERS else "pinyin")

    def offer_contained(self, asked: Spelling, fits: Callable[[TermId], bool], to: Collector) -> None:
        """Offer names with which the query begins or ends, if they are unmistakable or what else it says fits their term."""
        least = rank.LEAST_CONTAINED_IN_DESCRIPTION if rank.is_description(asked.words) else rank.LEAST_CONTAINED
        units = [unit for word in asked.words for unit in _UNIT.findall(word)][:_MOST_UNITS]
        for at in range(1, len(units)):
            for part in (units[:at], units[at:]):
                form = "".join(map(singular, part))
                share = len(form) / len(asked.letters)
                if len(form) > 1 and share >= least:
                    for number, way in self._forms.equal(form):
                        name = self._names[number]
                        if way is Way.LETTERS and (shape(name.text, name.text) == "unmistakable" or fits(name.term)):
                            to.offer(number, rank.contained(share), "partial")

    def offer_completions(self, asked: Spelling, to: Collector) -> None:
        """Offer the names that what is being typed may become."""
        letters = asked.letters
        for form in dict.fromkeys((letters, typed(letters) if letters.isascii() else reading(letters))):
            ways = _COMPLETED if form == letters else (Way.PINYIN,)
            for way in ways:
                for whole, number, _ in self._forms.beginning(form, (way,), _MOST_COMPLETIONS):
                    name = self._names[number]
                    share = len(form) / len(whole)
                    score = rank.completion(way, share, self._fame[number], preferred=name.preferred)
                    to.offer(number, score, _match_of_completion(way, whole == form))


def _match_of_completion(way: Way, whole: bool) -> Match:
    return "prefix" if way is Way.LETTERS and not whole else MATCH_OF_WAY[way]
