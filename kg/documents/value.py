"""What front matter holds: texts, lists and mappings, each with its place. Nothing is typed until someone asks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import JsonValue

from kg.model.place import Place

_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})\.(?:0|[0-9]{0,17}[1-9])")
_SCIENTIFIC = re.compile(r"[-+]?[0-9]{1,17}(?:\.[0-9]{1,17})?[eE][-+]?[0-9]{1,2}")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as written. quoted: its author said that it is a text."""

    text: str
    place: Place
    quoted: bool = False

    @property
    def empty(self) -> bool:
        return not self.quoted and self.text in _EMPTY

    def typed(self) -> bool | int | float | str | None:
        """True, false, a number or nothing where it is unquoted and written as such, else the text."""
        return self.text if self.quoted else None if self.empty else typed(self.text)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list."""

    items: tuple["Value", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value. place: where the key stands."""

    key: str
    place: Place
    value: "Value"


@dataclass(frozen=True, slots=True)
class Mapped:
    """A mapping, in the order written, without duplicate keys."""

    entries: tuple[Entry, ...]
    place: Place

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def get(self, key: str) -> "Value | None":
        """The value of a key; None when it is absent."""
        return next((entry.value for entry in self.entries if entry.key == key), None)


Value = Scalar | Listed | Mapped


def typed(text: str) -> bool | int | float | str:
    """True, false or a number where a text is written as such, else the text.

    What would be written differently once read (`1.10`, `007`, `no`) stays text.
    """
    if text in _TRUTH:
        return _TRUTH[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text) or _SCIENTIFIC.fullmatch(text):
        return float(text)
    return text


def as_json(value: Value) -> JsonValue:
    """The value as plain data, scalars typed."""
    if isinstance(value, Scalar):
        return value.typed()
    if isinstance(value, Listed):
        return [as_json(item) for item in value.items]
    return {entry.key: as_json(entry.value) for entry in value}


def key_text(value: Value) -> str | None:
    """A value as the key of a mapping: a text, or a bare `[[name]]`, which YAML reads as lists; None for anything else."""
    if isinstance(value, Scalar):
        return value.text
    inner: Value = value
    while isinstance(inner, Listed) and len(inner.items) == 1:
        inner = inner.items[0]
    return f"[[{inner.text}]]" if isinstance(inner, Scalar) else None
