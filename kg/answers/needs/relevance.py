"""How much of a question's wording a text takes up, and which terms around some others it therefore means."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from heapq import nsmallest

from kg.answers.needs.tie import Tie
from kg.graph.closure import ancestors
from kg.language.words import units
from kg.model.relation import Relation
from kg.model.term import Term, TermId
from kg.snapshot.lexicon import texts_of
from kg.snapshot.snapshot import Snapshot

OUT, IN = "out", "in"
DEFINED_BY = ("definition", OUT)
"""Stands beside the relation types: what is named in a definition."""

Weights = Mapping[tuple[str, str], float]
"""How much an answer needs what a relation leads to, by its type and its direction as seen from the subject."""

_CROWD, _CROWDED = 6, 0.3
"""More terms than these in one relation to a subject each tell less of it: much is used for training."""

_NEEDED = 1.4
_MOST_READ = 200


class Relevance:
    """The wording of one question, held against what the glossary says."""

    def __init__(self, snapshot: Snapshot, wording: str) -> None:
        self._snapshot = snapshot
        self.wanted = {unit: snapshot.lexicon.weight(unit) for unit in units(wording)}

    @cached_property
    def _total(self) -> float:
        return sum(self.wanted.values()) or 1.0

    def share(self, texts: Iterable[str]) -> float:
        """How much of the question's wording some texts take up, each word by its weight, 0–1."""
        if not self.wanted:
            return 0.0
        held = {unit for text in texts for unit in units(text)}
        return sum(weight for unit, weight in self.wanted.items() if unit in held) / self._total

    def of_term(self, term: Term) -> float:
        """How much of the question's wording a term takes up in all it says."""
        return self.share(texts_of(term))

    def around(self, groups: Sequence[Mapping[TermId, float]], weights: Weights, together: float) -> list[Tie]:
        """The terms around some others, by how much they are needed.

        groups: for each thing that was asked about, the terms that stand for it and how much each counts.
        together: how much a relation to a further thing adds. The score of a term is the weight of its strongest relation
        (standing in a definition counts as one), that share of the strongest to each other thing, and how much of the
        question's wording its texts and the relation's reason take up; of very many only the strongest are read.
        """
        strongest: dict[TermId, dict[int, float]] = {}
        edges: dict[TermId, tuple[float, Relation]] = {}
        for number, group in enumerate(groups):
            for subject, counts in group.items():
                for other, edge, weight in (
                    *self._edges(subject, weights),
                    *self._in_definition(subject, weights.get(DEFINED_BY, 0.0)),
                ):
                    weighed = weight * counts
                    to = strongest.setdefault(other, {})
                    to[number] = max(weighed, to.get(number, 0.0))
                    if edge and (other not in edges or weighed > edges[other][0]):
                        edges[other] = (weighed, edge)
        weighed_so = {id: max(to.values()) + together * (sum(to.values()) - max(to.values())) for id, to in strongest.items()}
        nearest = nsmallest(_MOST_READ, weighed_so, key=lambda one: (-weighed_so[one], self._snapshot.graph.prominence[one]))
        return [self._tie(id, weighed_so[id], edges.get(id, (0.0, None))[1]) for id in nearest]

    def _tie(self, other: TermId, weight: float, edge: Relation | None) -> Tie:
        term = self._snapshot.glossary.terms[other]
        taken_up = self.share((*texts_of(term), *(edge.reason.values() if edge else ())))
        return Tie(other, weight + taken_up, edge)

    def _edges(self, subject: TermId, weights: Weights) -> Iterator[tuple[TermId, Relation, float]]:
        graph = self._snapshot.graph
        ends = [(edge.object, edge, (edge.type, OUT)) for edge in graph.edges(subject)]
        for edge in graph.incoming(subject):
            direction = OUT if graph.relation_types[edge.type].symmetric else IN
            ends.append((edge.subject, edge, (edge.type, direction)))
        crowd = Counter(way for *_, way in ends)
        for other, edge, way in ends:
            yield other, edge, weights.get(way, 0.0) * min(1.0, _CROWD / crowd[way]) ** _CROWDED

    def _in_definition(self, subject: TermId, weight: float) -> Iterator[tuple[TermId, None, float]]:
        """The terms that stand in a definition: what learning the subject takes most; of the rest, the more the glossary
        leans on one, the less it tells here."""
        graph = self._snapshot.graph
        named: dict[TermId, float] = {}
        for text in self._snapshot.glossary.terms[subject].definitions.values():
            for one in self._snapshot.mentions.find(text):
                named[one.term] = max(one.score, named.get(one.term, 0.0))
        below = ancestors(graph, subject, "requires")
        for other, sure in named.items():
            if other != subject:
                yield other, None, weight * sure * (_NEEDED if other in below else 1 - graph.importance[other])
