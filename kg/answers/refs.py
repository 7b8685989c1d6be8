"""From what a person calls a term to the term."""

from collections.abc import Iterable
from typing import Literal

from kg.answers.stub import NearTerm, Stub, near_term, stub
from kg.model.errors import AmbiguousTerm, UnknownTerm
from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

MOST_NEAREST = 5


class ResolvedRef(Frozen):
    """Where one ref leads: to one term, to several candidates, or nowhere but near some terms."""

    ref: str
    status: Literal["one", "many", "none"]
    term: Stub | None = None
    candidates: tuple[NearTerm, ...] = ()
    nearest: tuple[NearTerm, ...] = ()


class Resolution(Frozen):
    """Where each ref leads, in the order asked."""

    results: tuple[ResolvedRef, ...]


def term_of(snapshot: Snapshot, ref: str, parameter: str = "ref") -> TermId:
    """The id of the term that an id or any name of it means. Raises UnknownTerm or AmbiguousTerm, naming the parameter."""
    found = snapshot.names.ids(ref)
    if not found:
        raise UnknownTerm(ref, parameter)
    if len(found) > 1:
        raise AmbiguousTerm(ref, found, parameter)
    return found[0]


def terms_of(snapshot: Snapshot, refs: Iterable[str], parameter: str) -> tuple[TermId, ...]:
    """The ids of several refs, each once, in the order given. Raises as `term_of` does."""
    return tuple(dict.fromkeys(term_of(snapshot, ref, parameter) for ref in refs))


def resolve(snapshot: Snapshot, refs: Iterable[str], lang: Language) -> Resolution:
    """What each ref means; nothing is an error here."""
    return Resolution(results=tuple(_resolve(snapshot, ref, lang) for ref in refs))


def nearest(snapshot: Snapshot, ref: str, lang: Language) -> tuple[NearTerm, ...]:
    """Up to five terms whose names are nearest to a ref that no term bears."""
    return tuple(near_term(snapshot, id, lang) for id in snapshot.search.nearest(ref, MOST_NEAREST))


def candidates(snapshot: Snapshot, ids: Iterable[TermId], lang: Language) -> tuple[NearTerm, ...]:
    """The terms that share a name, told apart."""
    return tuple(near_term(snapshot, id, lang) for id in ids)


def _resolve(snapshot: Snapshot, ref: str, lang: Language) -> ResolvedRef:
    found = snapshot.names.ids(ref)
    if not found:
        return ResolvedRef(ref=ref, status="none", nearest=nearest(snapshot, ref, lang))
    if len(found) > 1:
        return ResolvedRef(ref=ref, status="many", candidates=candidates(snapshot, found, lang))
    return ResolvedRef(ref=ref, status="one", term=stub(snapshot, found[0]))
