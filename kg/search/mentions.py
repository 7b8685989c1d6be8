"""Names of terms in running text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.glossary import Glossary
from kg.model.term import TermId
from kg.search.name_patterns import NamePatterns, Sighting
from kg.search.running_text import RunningText, running_text
from kg.search.subject import Subject

DEFAULT_THRESHOLD = 0.5
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that stands in a text. start, end: in Unicode code points; score: how sure it is that the term is meant, 0–1."""

    start: int
    end: int
    text: str
    term: TermId
    score: float


class MentionFinder:
    """Finds the names of a glossary in texts. Immutable."""

    def __init__(self, glossary: Glossary, graph: KnowledgeGraph) -> None:
        self._patterns = NamePatterns(glossary)
        self._subject = Subject(glossary, graph, self._patterns)

    def find(self, text: str, threshold: float | None = None) -> tuple[Mention, ...]:
        """The mentions in a text, in its order, without overlaps, the longest name first, that are at least as sure as the
        threshold, by default 0.5. Takes time proportional to the length of the text."""
        least = DEFAULT_THRESHOLD if threshold is None else threshold
        running = running_text(text)
        sightings = self._patterns.sightings(running)
        return tuple(one for one in self._judged(running, sightings) if one.score >= least)

    def _judged(self, running: RunningText, sightings: Sequence[Sighting]) -> Iterator[Mention]:
        for sighting, term, score in self._subject.judge(running, sightings):
            start, end = running.starts[sighting.start], running.ends[sighting.end - 1]
            yield Mention(start, end, running.original[start:end], term, round(score, _DIGITS))
