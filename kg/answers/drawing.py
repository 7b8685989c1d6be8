"""A map as it is drawn: what is written on it, without what its other edges imply.

Light to import, for the processes that draw: what makes a drawing is in `kg.answers.drawn_map`."""

from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


class DrawnTerm(Frozen):
    """A term on a drawing.

    labels: its name, and a second one where two languages are asked for. kind: a key of the drawing's kinds.
    tooltip: the first sentence of its definition, as plain text. address: where it is told in full.
    hidden: how many terms around it lie within reach of the map and are not shown.
    """

    id: TermId
    labels: tuple[str, ...]
    kind: str
    tooltip: str
    address: str
    is_center: bool
    hidden: int


class DrawnEdge(Frozen):
    """An edge on a drawing, as stored."""

    source: TermId
    type: RelationTypeId
    target: TermId


class DrawnType(Frozen):
    """A relation type that the drawing uses. rank: its place in the vocabulary, 0 for the strongest."""

    id: RelationTypeId
    label: str
    inverse_label: str
    rank: int
    symmetric: bool
    hierarchical: bool


class DrawnKind(Frozen):
    """A kind of term that the drawing shows. rank: its place in the vocabulary."""

    id: str
    label: str
    rank: int


class Drawing(Frozen):
    """Everything that a picture of a map needs, so that it can be drawn elsewhere.

    terms: nearest to the centre first, then the most important. edges: all that are drawn, strongest type first.
    hidden_terms: how many terms lie within reach and are not shown.
    """

    lang: Language
    terms: tuple[DrawnTerm, ...]
    edges: tuple[DrawnEdge, ...]
    types: dict[RelationTypeId, DrawnType]
    kinds: dict[str, DrawnKind]
    hidden_terms: int
