"""How the glossary's own texts use words and names."""

from collections import Counter
from collections.abc import Mapping, Sequence

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.language.names import fold
from kg.model.glossary import Glossary
from kg.model.term import Term, TermId
from kg.search.name_patterns import NamePatterns
from kg.search.normalise import words
from kg.search.running_text import running_text
from kg.search.words import WordIndex, parts_said, tokens


class GlossaryUsage:
    """Which words the glossary uses, and for each name how often it stands where its term matters. Immutable."""

    def __init__(self, glossary: Glossary, graph: KnowledgeGraph, patterns: NamePatterns) -> None:
        documents: list[dict[str, float]] = []
        used: Counter[int] = Counter()
        relevant: Counter[int] = Counter()
        for id, term in glossary.terms.items():
            near = {id, *(one.object for one in graph.outgoing(id)), *(one.subject for one in graph.incoming(id))}
            text = _text(term)
            documents.append(tokens(words(fold(text))))
            terms_of_name: dict[int, tuple[TermId, ...]] = {
                one.name: one.terms for one in patterns.sightings(running_text(text))
            }
            used.update(terms_of_name.keys())
            relevant.update(name for name, terms in terms_of_name.items() if not near.isdisjoint(terms))
        self._words = WordIndex(documents)
        self.typical = self._typical(documents)
        self._own = {name: (relevant[name] + 1) / (uses + 2) for name, uses in used.items()}

    def _typical(self, documents: Sequence[Mapping[str, float]]) -> float:
        """The share of what a term's own text says that it says in words of other terms: how much of a text in the glossary's
        manner is known to it, on average. A glossary of a dozen terms knows few words even of its own field."""
        uses = Counter(token for document in documents for token in document)
        says = {token: self._words.says(token) for token in uses}
        shares = [
            sum(says[token] * weight for token, weight in document.items() if uses[token] > 1) / total
            for document in documents
            if (total := sum(says[token] * weight for token, weight in document.items()))
        ]
        return sum(shares) / len(shares) if shares else 0.0

    def own(self, name: int) -> float:
        """Of the texts that use a name, the share that speak of its term or one directly related to it (with one text more of
        either kind, so that few texts do not decide); 0.5 for a name that the texts never use."""
        return self._own.get(name, 0.5)

    def known(self, text: str) -> float | None:
        """The share of what a folded text says that it says in words of the glossary; None for a text without words."""
        said = parts_said(words(text), self._words)
        total = sum(said.values())
        return sum(says for token, says in said.items() if token in self._words) / total if total else None


def _text(term: Term) -> str:
    """All that is said of a term in the words of its field."""
    notes = (note.text for note in term.notes if note.type != "plain")
    return "\n\n".join((*term.proper_names(), *term.definitions.values(), *term.explanations.values(), *notes))
