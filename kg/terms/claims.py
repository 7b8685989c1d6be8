"""What a page says, before names are looked up."""

from dataclasses import dataclass

from kg.model.label import Texts
from kg.model.place import Place
from kg.model.relation_type import RelationTypeId
from kg.model.term import Term


@dataclass(frozen=True, slots=True)
class Ref:
    """A name that should lead to a term, as written."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class EdgeClaim:
    """An edge from the term that a page describes. in_text: a link in running text, which any other edge makes superfluous."""

    type: RelationTypeId
    to: Ref
    reason: Texts
    group: int | None = None
    in_text: bool = False


@dataclass(frozen=True, slots=True)
class TermClaim:
    """A term file: the term but for what refers to other terms."""

    term: Term
    edges: tuple[EdgeClaim, ...]
    replaced_by: tuple[Ref, ...]
