"""What is written beside a page while it is read: findings, and the places of its values."""

from typing import Self

from kg.documents.value import Scalar, Value
from kg.model.errors import shortened
from kg.model.finding import Finding, ReadingCode, found
from kg.model.place import Place


class Margin:
    """findings: in the order noticed. places: keyed like `labels.en`, see `kg.model.term.Term.places`."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.places: dict[str, Place] = {}

    def aside(self) -> Self:
        """A margin with the same findings, for values whose places are of no use."""
        aside = type(self)()
        aside.findings = self.findings
        return aside

    def remark(self, code: ReadingCode, place: Place, **facts: str) -> None:
        self.findings.append(found(code, place, **facts))

    def wrong(self, key: str, value: Value, expected: str) -> None:
        """The value of a key is not what it should be, and is left out."""
        written = value.text if isinstance(value, Scalar) else ""
        self.remark("value-wrong", value.place, key=key, written=shortened(written), expected=expected)
