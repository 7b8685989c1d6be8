"""What terms are called and what is said of them, as documents for the word index."""

from collections import defaultdict
from collections.abc import Mapping

from kg.language.names import fold
from kg.model.glossary import Glossary
from kg.model.term import Term, TermId
from kg.search.normalise import spelling, words
from kg.search.words import tokens

NAMED = 1.0
NAMED_BESIDE = 0.6
DEFINED = 1.0
EXPLAINED = 0.6
"""How much a document is about a word: one in the term's own names; one in the names of what it is directly related to; one
in its definition or the reason of one of its relations; one in the explanation or a note."""


def names_of(term: Term) -> dict[str, float]:
    """The tokens of a term's own names."""
    return {token: NAMED for name in (*term.names(), term.id) for token in tokens(spelling(name).words)}


def named_documents(glossary: Glossary, own: Mapping[TermId, Mapping[str, float]]) -> list[dict[str, float]]:
    """For each term the tokens of its own names and, lighter, those of the terms it is directly related to."""
    beside: defaultdict[TermId, set[TermId]] = defaultdict(set)
    for relation in glossary.relations:
        beside[relation.subject].add(relation.object)
        beside[relation.object].add(relation.subject)
    return [
        {token: NAMED_BESIDE for other in sorted(beside[id]) for token in own[other]} | dict(own[id]) for id in glossary.terms
    ]


def described_documents(glossary: Glossary, own: Mapping[TermId, Mapping[str, float]]) -> list[dict[str, float]]:
    """For each term the tokens of its names, its definitions, what its relations say, its explanations and notes."""
    said: defaultdict[TermId, list[str]] = defaultdict(list)
    for relation in glossary.relations:
        said[relation.subject].extend((*relation.reason.values(), *glossary.terms[relation.object].labels.values()))
    documents: list[dict[str, float]] = []
    for id, term in glossary.terms.items():
        longer = (*term.explanations.values(), *(note.text for note in term.notes))
        document = _weighed(longer, EXPLAINED) | _weighed((*term.definitions.values(), *said[id]), DEFINED)
        documents.append(document | dict(own[id]))
    return documents


def _weighed(texts: tuple[str, ...], weight: float) -> dict[str, float]:
    return {token: weight for text in texts for token in tokens(words(fold(text)))}
