"""Something about the content that its author should know."""

from typing import Literal

from kg.model.frozen import Frozen
from kg.model.place import Place

Severity = Literal["error", "warning", "info"]


class Finding(Frozen):
    """What was noticed, where, and the facts its message is made of. `kg.lint` knows the severity and the words.

    code: names the rule, such as `id-twice`. facts: texts that fill the rule's message.
    """

    code: str
    place: Place
    facts: dict[str, str] = {}


class Diagnostic(Frozen):
    """A finding as people read it: one line."""

    place: Place
    code: str
    severity: Severity
    message: str

    def __str__(self) -> str:
        return f"{self.place} {self.code} {self.severity} {self.message}"
