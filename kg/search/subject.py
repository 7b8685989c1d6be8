"""Whether a sentence is about the field, and which of several terms a name in it means: decided from the glossary at hand.

    score = sureness(shape) · about(sentence) ^ doubt(shape)

about(sentence) = 1 − (1 − company) · (1 − language) is how likely the sentence is about the field.
company: 1 − ∏ (1 − weight(shape)) over the other names in it, and, half as much, over those of the paragraph around it.
language: how much of what its other words say is said in words that the glossary itself uses.
A name alone in its line is a heading or a table cell and needs no company.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import prod

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.language.names import fold
from kg.model.glossary import Glossary
from kg.model.term import TermId
from kg.search.name_patterns import Sighting
from kg.search.name_shapes import Shape
from kg.search.normalise import words
from kg.search.running_text import RunningText
from kg.search.words import WordIndex, tokens

SURENESS: Mapping[Shape, float] = {"unmistakable": 0.98, "technical": 0.95, "everyday": 0.9, "abbreviation": 0.85}
DOUBT: Mapping[Shape, float] = {"unmistakable": 0.0, "technical": 0.25, "everyday": 1.0, "abbreviation": 1.5}
WEIGHT: Mapping[Shape, float] = {"unmistakable": 0.85, "technical": 0.7, "everyday": 0.3, "abbreviation": 0.2}
_NEIGHBOURS = 2
_BY_CONTEXT = 0.85
_BY_IMPORTANCE = 0.6
_CLEARLY = 2.0


class Subject:
    """Judges names where they stand. Immutable."""

    def __init__(self, glossary: Glossary, graph: KnowledgeGraph) -> None:
        self._graph = graph
        self._vocabulary = _vocabulary(glossary)

    def judge(self, running: RunningText, sightings: Sequence[Sighting]) -> Iterator[tuple[Sighting, TermId, float]]:
        """For each name the term that it means and how sure that is, 0–1; a name whose term cannot be told is left out."""
        by_sentence: defaultdict[int, list[Sighting]] = defaultdict(list)
        for one in sightings:
            by_sentence[running.sentence_at(one.start)].append(one)
        for number, some in by_sentence.items():
            language = self._language(running, number, some)
            around = [one for other in _around(number) for one in by_sentence.get(other, ())]
            for one in some:
                term, clarity = self._meant(one, [*some, *around])
                if term is not None:
                    about = self._about(one, some, around, language)
                    yield one, term, SURENESS[one.shape] * clarity * about ** DOUBT[one.shape]

    def _about(self, own: Sighting, some: Sequence[Sighting], around: Sequence[Sighting], language: float | None) -> float:
        if language is None:
            return 1.0
        nobody = prod(1 - weight for weight in _weights(own, some).values())
        nobody *= prod(1 - weight / 2 for weight in _weights(own, around).values())
        return 1 - nobody * (1 - language)

    def _language(self, running: RunningText, number: int, some: Sequence[Sighting]) -> float | None:
        """The share of what a sentence says beside its names that the glossary's own texts say in these words, scaled so that
        the share of any text is 0; None where there is nothing beside the names."""
        rest: list[str] = []
        at = running.sentences[number]
        for one in some:
            rest.append(running.letters[at : one.start])
            at = one.end
        rest.append(running.letters[at : running.sentence_end(number)])
        found = tokens(words("|".join(rest)))
        said = {token: self._vocabulary.says(token) * weight for token, weight in found.items()}
        total = sum(said.values())
        if not total:
            return None
        known = sum(says for token, says in said.items() if token in self._vocabulary) / total
        return max(0.0, min(1.0, (known - LEAST_KNOWN) / (MOST_KNOWN - LEAST_KNOWN)))

    def _meant(self, own: Sighting, others: Sequence[Sighting]) -> tuple[TermId | None, float]:
        """The term that a name means among those that share it, and how clearly: the one most of whose neighbours in the graph
        are named nearby, else the more important one, if it is so by far."""
        if len(own.terms) == 1:
            return own.terms[0], 1.0
        company = {term for one in others if one is not own and len(one.terms) == 1 for term in one.terms}
        near = Counter({term: len(company & self._neighbours(term)) + 2 * (term in company) for term in own.terms})
        (first, most), (_, second) = near.most_common(2)
        if most > second:
            return first, _BY_CONTEXT
        ranked = sorted(own.terms, key=lambda term: (-self._graph.importance[term], term))
        clear = self._graph.importance[ranked[0]] > _CLEARLY * self._graph.importance[ranked[1]]
        return (ranked[0], _BY_IMPORTANCE) if clear else (None, 0.0)

    def _neighbours(self, term: TermId) -> set[TermId]:
        out, into = self._graph.outgoing(term), self._graph.incoming(term)
        return {one.object for one in out} | {one.subject for one in into}


LEAST_KNOWN = 0.5
MOST_KNOWN = 0.9


def _around(number: int) -> Iterator[int]:
    yield from (other for other in range(number - _NEIGHBOURS, number + _NEIGHBOURS + 1) if other != number)


def _weights(own: Sighting, others: Sequence[Sighting]) -> dict[tuple[TermId, ...], float]:
    """How much each term that is named elsewhere tells of the field; once, however often it is named."""
    weights: dict[tuple[TermId, ...], float] = {}
    for one in others:
        if one is not own:
            weights[one.terms] = max(WEIGHT[one.shape], weights.get(one.terms, 0.0))
    return weights


def _vocabulary(glossary: Glossary) -> WordIndex:
    """The words that the glossary uses, by the terms that it says them of."""
    documents: list[dict[str, float]] = []
    for term in glossary.terms.values():
        texts = (*term.names(), *term.definitions.values(), *term.explanations.values(), *(note.text for note in term.notes))
        documents.append({token: 1.0 for text in texts for token in tokens(words(fold(text)))})
    return WordIndex(documents)
