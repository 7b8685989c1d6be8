"""The short forms in which answers mention a term."""

from kg.documents.wikilinks import without_wikilinks
from kg.language.sentences import first_sentence
from kg.model.frozen import Frozen
from kg.model.label import Language, Texts
from kg.model.term import Term, TermId, in_language
from kg.snapshot.snapshot import Snapshot


class Stub(Frozen):
    """A term by its names."""

    id: TermId
    kind: str
    labels: Texts
    sense: Texts


class NearTerm(Frozen):
    """A term that may have been meant. `short` is the first sentence of its definition."""

    id: TermId
    labels: Texts
    sense: Texts
    short: str


def stub(snapshot: Snapshot, id: TermId) -> Stub:
    """The stub of a term that exists."""
    term = snapshot.glossary.terms[id]
    return Stub(id=id, kind=term.kind, labels=term.labels, sense=term.sense)


def near_term(snapshot: Snapshot, id: TermId, lang: Language) -> NearTerm:
    """What tells a term from its neighbours in a list to choose from."""
    term = snapshot.glossary.terms[id]
    return NearTerm(id=id, labels=term.labels, sense=term.sense, short=short_definition(term, lang))


def short_definition(term: Term, lang: Language) -> str:
    """The first sentence of the definition in a language, else in another; empty where there is none."""
    return first_sentence(without_wikilinks(in_language(term.definitions, lang) or ""))
