"""What terms are called and what is said of them, as documents for the word index."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.language.names import fold
from kg.model.glossary import Glossary, Kind
from kg.model.term import Term, TermId
from kg.search.normalise import spelling, words
from kg.search.words import tokens

OF_A_NEIGHBOUR = 0.6
"""How much a term is about a word in the name of a term it is directly related to, beside 1 for one in its own."""

_SATURATION = 1.0
_NAMED, _DEFINED, _RELATED, _EXPLAINED = 1.0, 1.0, 0.5, 0.1
"""How much a word counts in a name; in a definition, a phrase or plain words; in attributes, the kind and relations; in
explanations and other notes."""


def named_documents(glossary: Glossary) -> Iterator[dict[str, float]]:
    """For each term the tokens of its own names and, lighter, those of the terms it is directly related to."""
    own = {id: _names_of(term) for id, term in glossary.terms.items()}
    beside: defaultdict[TermId, set[TermId]] = defaultdict(set)
    for relation in glossary.relations:
        beside[relation.subject].add(relation.object)
        beside[relation.object].add(relation.subject)
    for id in glossary.terms:
        yield {token: OF_A_NEIGHBOUR for other in beside[id] for token in own[other]} | dict.fromkeys(own[id], 1.0)


def described_documents(glossary: Glossary) -> Iterator[dict[str, float]]:
    """For each term the tokens of all that is said of it. The more often one is said, the more the term is about it, but ever
    less so: n / (n + k), as in BM25 (Robertson and Zaragoza 2009) with k = 1 and no regard to length."""
    related: defaultdict[TermId, list[str]] = defaultdict(list)
    for relation in glossary.relations:
        related[relation.subject].extend((*relation.reason.values(), *glossary.terms[relation.object].labels.values()))
        related[relation.object].extend(relation.reason.values())
    kinds = glossary.vocabulary.kinds
    for id, term in glossary.terms.items():
        said: Counter[str] = Counter()
        for texts, weight in (
            ((*term.proper_names(), id), _NAMED),
            ((*term.definitions.values(), *term.phrases(), *_in_plain_words(term)), _DEFINED),
            ((*related[id], *_attributes(term), *_kind(term, kinds)), _RELATED),
            ((*term.explanations.values(), *(note.text for note in term.notes if note.type != "plain")), _EXPLAINED),
        ):
            for text in texts:
                for token in tokens(words(fold(text))):
                    said[token] += weight  # type: ignore[assignment]
        yield {token: count / (count + _SATURATION) for token, count in said.items()}


def _names_of(term: Term) -> tuple[str, ...]:
    return tuple({token: None for name in (*term.proper_names(), term.id) for token in tokens(spelling(name).words)})


def _in_plain_words(term: Term) -> Iterator[str]:
    return (note.text for note in term.notes if note.type == "plain")


def _kind(term: Term, kinds: Mapping[str, Kind]) -> Iterable[str]:
    return kinds[term.kind].labels.values() if term.kind in kinds else ()


def _attributes(term: Term) -> Iterable[str]:
    for value in term.attributes.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from value.values()
