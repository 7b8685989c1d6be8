"""Names of terms in running text."""

from collections.abc import Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.glossary import Glossary
from kg.model.term import TermId


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
        self._importance = graph.importance
        self._terms: dict[str, TermId] = {}
        for term in glossary.terms.values():
            for name in term.names():
                self._terms.setdefault(name.lower(), term.id)
        self._names = [name for name in self._terms if len(name) > 1]
        self._automaton = AhoCorasick(self._names, matchkind=MatchKind.LeftmostLongest)

    def find(self, text: str, threshold: float | None = None) -> tuple[Mention, ...]:
        """The mentions in a text, in its order, that are at least as sure as the threshold. The longest name wins."""
        return tuple(one for one in self._found(text) if threshold is None or one.score >= threshold)

    def _found(self, text: str) -> Iterator[Mention]:
        lowered = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
        for number, start, end in self._automaton.find_matches_as_indexes(lowered):
            if not (_joined(text, start) or _joined(text, end)):
                yield Mention(start, end, text[start:end], self._terms[self._names[number]], 1.0)


def _joined(text: str, at: int) -> bool:
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return before.isascii() and after.isascii() and before.isalnum() and after.isalnum()
