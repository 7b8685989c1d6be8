"""Whether a sentence is about the field, and which of several terms a name in it means: decided from the glossary at hand.

    score = sureness(shape) · about ^ doubt(shape)
    about = 1 − (1 − company) · (1 − language · own)

`about` is how likely the name is meant as the glossary means it, where it stands.
company: 1 − ∏ (1 − weight) over the other terms named in the sentence, and, half as much, in the two before and after it.
Words of any day are company only as far as the sentence sounds like the glossary: an office memo may hold four of them.
A neighbour in the graph weighs most, unless both names are words of any day: BN beside *variance* is batch normalization.
language: how much of what its other words say is said in words that the glossary itself uses, beside how much of its own
terms' texts is said in words of other terms.
own: how much the name is the field's own: how often, where the glossary's texts use it, they speak of a term that is related
to it. The glossary writes *softmax* where softmax matters and *value* anywhere, so the one carries itself and the other needs
company; but a Latin word in a Chinese sentence is the field's own. A question what something is, is about its name.
A name alone in its line is a heading or a table cell and needs nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.language.chinese import is_chinese
from kg.model.glossary import Glossary
from kg.model.term import TermId
from kg.search.glossary_usage import GlossaryUsage
from kg.search.name_patterns import NamePatterns, Sighting
from kg.search.name_shapes import Shape
from kg.search.running_text import RunningText

SURENESS: Mapping[Shape, float] = {
    "unmistakable": 0.98,
    "acronym": 0.97,
    "technical": 0.95,
    "everyday": 0.9,
    "abbreviation": 0.85,
}
DOUBT: Mapping[Shape, float] = {"unmistakable": 0.0, "acronym": 0.2, "technical": 0.4, "everyday": 1.0, "abbreviation": 1.2}
WEIGHT: Mapping[Shape, float] = {
    "unmistakable": 0.85,
    "acronym": 0.8,
    "technical": 0.7,
    "everyday": 0.5,
    "abbreviation": 0.2,
}
WEIGHT_OF_A_NEIGHBOUR = 0.8
LEAST_KNOWN, MOST_KNOWN = 0.93, 1.33
LEAST_OWN, MOST_OWN = 0.1, 0.3
LEAST_ABOUT = 0.1
_AROUND = 2
_OF_A_QUESTION = 0.8
_BY_CONTEXT = 0.85
_BY_IMPORTANCE = 0.6
_CLEARLY = 2.0
_ASKED_ABOUT = re.compile(r"\bwhat(?:'s| is| are| does)\b|\b(?:define|explain)\b|什么是|是什么|什么叫|何谓|什么意思|解释")


@dataclass(frozen=True, slots=True)
class _Setting:
    """A sentence without its names. language: how much it sounds like the glossary, 0–1; None where nothing is left.
    question: whether it asks what something is. chinese: whether it is written in Chinese."""

    language: float | None
    question: bool
    chinese: bool


@dataclass(frozen=True, slots=True)
class _Company:
    """The terms that a sentence names. weights: how much each tells of the field; once, however often it is named. everyday:
    those named by words of any day alone. nobody: how likely it is that none of them does; nobody_half: if each did only half
    as much."""

    weights: Mapping[tuple[TermId, ...], float]
    everyday: frozenset[tuple[TermId, ...]]
    times: Mapping[tuple[TermId, ...], int]
    nobody: float
    nobody_half: float

    def nobody_beside(self, terms: tuple[TermId, ...]) -> float:
        """How likely it is that none tells of the field but for one mention of these."""
        return self.nobody / (1 - self.weights[terms]) if self.times[terms] == 1 else self.nobody


class Subject:
    """Judges names where they stand. Immutable."""

    def __init__(self, glossary: Glossary, graph: KnowledgeGraph, patterns: NamePatterns) -> None:
        self._graph = graph
        self._usage = GlossaryUsage(glossary, graph, patterns)

    def judge(self, running: RunningText, sightings: Sequence[Sighting]) -> Iterator[tuple[Sighting, TermId, float]]:
        """For each name the term that it means and how sure that is, 0–1; a name whose term cannot be told is left out."""
        by_sentence: defaultdict[int, list[Sighting]] = defaultdict(list)
        for one in sightings:
            by_sentence[running.sentence_at(one.start)].append(one)
        settings = {number: self._setting(running, number, some) for number, some in by_sentence.items()}
        companies = {number: self._company(some, settings[number]) for number, some in by_sentence.items()}
        for number, some in by_sentence.items():
            setting = settings[number]
            around = [companies[other] for other in _around(number) if other in companies]
            for one in some:
                term, clarity = self._meant(one, [companies[number], *around])
                if term is not None:
                    about = max(LEAST_ABOUT, self._about(one, companies[number], around, setting))
                    yield one, term, SURENESS[one.shape] * clarity * about ** DOUBT[one.shape]

    def _about(self, one: Sighting, own: "_Company", around: Sequence["_Company"], setting: "_Setting") -> float:
        if setting.language is None:
            return 1.0
        nobody = own.nobody_beside(one.terms)
        for neighbour in self._tied(one, own):
            nobody *= (1 - WEIGHT_OF_A_NEIGHBOUR) / (1 - own.weights[neighbour])
        for company in around:
            nobody *= company.nobody_half
        alone = setting.language * (1.0 if setting.chinese and one.latin else self._own(one))
        return 1 - nobody * (1 - max(alone, _OF_A_QUESTION if setting.question else 0.0))

    def _tied(self, one: Sighting, own: "_Company") -> Iterator[tuple[TermId, ...]]:
        """The neighbours of a name's term in the graph that its sentence names, where they tell more for that."""
        if len(one.terms) > 1:
            return
        for other in self._neighbours(one.terms[0]):
            weight = own.weights.get((other,), 1.0)
            if weight < WEIGHT_OF_A_NEIGHBOUR and not (one.shape == "everyday" and (other,) in own.everyday):
                yield (other,)

    def _own(self, one: Sighting) -> float:
        return _scaled(self._usage.own(one.name), LEAST_OWN, MOST_OWN)

    def _company(self, some: Sequence[Sighting], setting: _Setting) -> "_Company":
        language = 1.0 if setting.language is None else setting.language
        weights: dict[tuple[TermId, ...], float] = {}
        remarkable: set[tuple[TermId, ...]] = set()
        for one in some:
            weight = WEIGHT[one.shape] * (language * self._own(one) if one.shape == "everyday" else 1.0)
            weights[one.terms] = max(weight, weights.get(one.terms, 0.0))
            if one.shape != "everyday":
                remarkable.add(one.terms)
        return _Company(
            weights,
            frozenset(weights.keys() - remarkable),
            Counter(one.terms for one in some),
            nobody=prod(1 - weight for weight in weights.values()),
            nobody_half=prod(1 - weight / 2 for weight in weights.values()),
        )

    def _setting(self, running: RunningText, number: int, some: Sequence[Sighting]) -> "_Setting":
        start, end = running.sentences[number], running.sentence_end(number)
        rest: list[str] = []
        at = start
        for one in some:
            rest.append(running.letters[at : one.start])
            at = one.end
        rest.append(running.letters[at:end])
        beside = "|".join(rest)
        known = self._usage.known(beside)
        return _Setting(
            language=None if known is None else _scaled(known / (self._usage.typical or 1.0), LEAST_KNOWN, MOST_KNOWN),
            question=bool(_ASKED_ABOUT.search(running.letters, start, end)),
            chinese=is_chinese(beside),
        )

    def _meant(self, own: Sighting, companies: Sequence["_Company"]) -> tuple[TermId | None, float]:
        """The term that a name means among those that share it, and how clearly: the one most of whose neighbours in the graph
        are named nearby, else the more important one, if it is so by far."""
        if len(own.terms) == 1:
            return own.terms[0], 1.0
        near = Counter({term: self._related(term, companies) for term in own.terms})
        (first, most), (_, second) = near.most_common(2)
        if most > second:
            return first, _BY_CONTEXT
        ranked = sorted(own.terms, key=lambda term: (-self._graph.importance[term], term))
        clear = self._graph.importance[ranked[0]] > _CLEARLY * self._graph.importance[ranked[1]]
        return (ranked[0], _BY_IMPORTANCE) if clear else (None, 0.0)

    def _related(self, term: TermId, companies: Sequence["_Company"]) -> int:
        """How many of the names nearby speak of a term or its neighbours; the term itself counts twice."""
        near = self._neighbours(term)
        named = {(other,) for other in near if any((other,) in company.weights for company in companies)}
        return len(named) + 2 * any((term,) in company.weights for company in companies)

    def _neighbours(self, term: TermId) -> set[TermId]:
        out, into = self._graph.outgoing(term), self._graph.incoming(term)
        return {one.object for one in out} | {one.subject for one in into}


def _scaled(share: float, least: float, most: float) -> float:
    return max(0.0, min(1.0, (share - least) / (most - least)))


def _around(number: int) -> Iterator[int]:
    yield from (other for other in range(number - _AROUND, number + _AROUND + 1) if other != number)
