"""What came of reading a content folder."""

from dataclasses import dataclass
from typing import Literal

from kg.model.finding import Finding
from kg.model.glossary import Glossary
from kg.model.place import Place
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


@dataclass(frozen=True, slots=True)
class LooseEnd:
    """An edge that was left out because its name leads to no term, or to several (`candidates`).

    nearest: terms with a name that looks like it. type: `replaced_by` for a replacement.
    """

    subject: TermId
    type: RelationTypeId
    ref: str
    place: Place
    candidates: tuple[TermId, ...]
    nearest: tuple[TermId, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a line made what it made.

    reader: the notation that it was read as. text: what was looked at. outcome: what came of it.
    reason: the term's id or the edge, or why it is none.
    """

    place: Place
    reader: str
    text: str
    outcome: Literal["term", "edge", "no term"]
    reason: str


@dataclass(frozen=True)
class Reading:
    """The glossary, what was noticed on the way and why each line made what it made, in the order of places; and the edges
    that were left out."""

    glossary: Glossary
    findings: tuple[Finding, ...] = ()
    loose_ends: tuple[LooseEnd, ...] = ()
    explained: tuple[Explained, ...] = ()

    def explain(self, path: str) -> tuple[Explained, ...]:
        """What one page was read as, line by line. path: within the content folder."""
        return tuple(one for one in self.explained if one.place.path == path)
