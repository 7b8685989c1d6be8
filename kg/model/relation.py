"""A typed edge that an author stated."""

from kg.model.frozen import Frozen
from kg.model.label import Texts
from kg.model.place import Place
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


class Relation(Frozen):
    """Stated by an author at a place.

    reason: why it holds, per language.
    group: the same number on edges of one subject and type makes them alternatives (one of them will do); None stands alone.
    """

    subject: TermId
    type: RelationTypeId
    object: TermId
    reason: Texts = {}
    group: int | None = None
    place: Place
