"""How a term belongs to an answer."""

from dataclasses import dataclass

from kg.model.relation import Relation
from kg.model.term import TermId


@dataclass(frozen=True, slots=True)
class Tie:
    """A term that an answer needs beside those that were asked about.

    score: how much it is needed, higher first. edge: the stated relation that ties it to one of those, if one does.
    """

    term: TermId
    score: float
    edge: Relation | None = None
