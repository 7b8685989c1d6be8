"""What came of reading a content folder."""

from dataclasses import dataclass

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


@dataclass(frozen=True)
class Reading:
    """The glossary, what was noticed on the way, in the order of places, and the edges that were left out."""

    glossary: Glossary
    findings: tuple[Finding, ...] = ()
    loose_ends: tuple[LooseEnd, ...] = ()
