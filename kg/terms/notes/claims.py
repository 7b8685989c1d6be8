"""What notes say, each with who read it where."""

from dataclasses import dataclass, field
from typing import Literal

from kg.documents.blocks import Line
from kg.model.label import Texts
from kg.model.place import Place
from kg.model.relation_type import RelationTypeId
from kg.model.term import AttributeValue
from kg.terms.notes.naming import Names

ReaderName = Literal[
    "page",
    "heading",
    "table",
    "definition list",
    "entry",
    "sentence",
    "gloss",
    "flowchart",
    "process",
    "enumeration",
    "emphasis",
    "foreign name",
    "layout",
    "link",
]


@dataclass(frozen=True, eq=False)
class Concept:
    """A concept that a note names at a place. Two claims are equal only when they are the same one.

    own_page: the page is about it alone, and its file name is its id.
    """

    names: Names
    place: Place
    reader: ReaderName
    definition: Line | None = None
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    explanation: str = ""
    tags: tuple[str, ...] = ()
    own_page: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge between two concepts, or to whatever a name written in double brackets leads to."""

    subject: Concept
    type: RelationTypeId
    object: Concept | str
    place: Place
    reader: ReaderName
    reason: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Nothing:
    """What was looked at and names no term, and why."""

    place: Place
    reader: ReaderName
    text: str
    reason: str


Claim = Concept | Edge | Nothing
