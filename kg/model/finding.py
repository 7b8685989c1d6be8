"""Something about the content that its author should know."""

from typing import Literal

from kg.model.frozen import Frozen
from kg.model.place import Place

Severity = Literal["error", "warning", "info"]


ReadingCode = Literal[
    # the folder and its files
    "folder-missing",
    "file-unreadable",
    "not-a-file",
    "link-left-out",
    "term-file-not-text",
    "note-not-text",
    # kg.toml
    "declaration-unparsable",
    "declaration-wrong",
    # front matter
    "front-matter-unparsable",
    "key-twice",
    "key-unknown",
    "value-wrong",
    "kind-undeclared",
    "attribute-undeclared",
    # names and edges
    "id-twice",
    "ref-unknown",
    "ref-ambiguous",
    "self-relation",
    "relation-twice",
    # notes
    "note-closes-cycle",
    "definition-differs",
    "name-shared",
]
"""What reading content can notice. `kg.terms` lists the facts that come with each."""


class Finding(Frozen):
    """What was noticed, where, and the facts its message is made of. `kg.lint` knows the severity and the words.

    code: names the rule, such as `id-twice`. facts: texts that fill the rule's message.
    """

    code: str
    place: Place
    facts: dict[str, str] = {}


def found(code: ReadingCode, place: Place, **facts: str) -> Finding:
    """What reading noticed at a place."""
    return Finding(code=code, place=place, facts=facts)


class Diagnostic(Frozen):
    """A finding as people read it: one line."""

    place: Place
    code: str
    severity: Severity
    message: str

    def __str__(self) -> str:
        return f"{self.place} {self.code} {self.severity} {self.message}"
