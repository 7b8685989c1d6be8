"""YAML as values with places. Events are read, nothing is constructed: `no` stays text and `1.10` stays `1.10`."""

from dataclasses import dataclass, field
from typing import Any

import yaml

from kg.documents.unparsable import DEEPEST, MOST_VALUES, Unparsable
from kg.documents.value import Entry, Listed, Mapped, Scalar, Value, key_text
from kg.model.finding import Finding, found
from kg.model.place import Place

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str, start: Place) -> tuple[Value | None, list[Finding]]:
    """The one document in a text, None when there is none, and the keys that stand twice (the first one counts).

    Raises Unparsable, also for what is nested or repeated by aliases beyond reason.
    """
    reader = _Reader(start)
    loader = None
    try:
        loader = _Loader(text)
        while (event := loader.get_event()) is not None:
            reader.take(event)
    except yaml.reader.ReaderError as error:
        before = text.encode()[: error.position].decode(errors="ignore")  # libyaml counts bytes
        place = start.moved(before.count("\n"), len(before) - (before.rfind("\n") + 1))
        raise Unparsable(place, "a control character") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = start.moved(mark.line, mark.column) if mark else start
        raise Unparsable(place, " ".join(filter(None, (error.problem, error.context)))) from error
    except yaml.YAMLError as error:
        raise Unparsable(start, str(error)) from error
    finally:
        if loader is not None:
            loader.dispose()
    return reader.root, reader.findings


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    place: Place
    mapping: bool
    anchor: str | None
    items: list[Value] = field(default_factory=list)


class _Reader:
    def __init__(self, start: Place) -> None:
        self.root: Value | None = None
        self.findings: list[Finding] = []
        self._start = start
        self._open: list[_Open] = []
        self._anchors: dict[str, Value] = {}
        self._values = 0
        self._documents = 0

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            if "\0" in event.value:
                raise Unparsable(self._place(event), "a NUL character")
            scalar = Scalar(event.value, self._place(event), quoted=bool(event.style))
            self._finish(scalar, event.anchor)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._begin(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._end()
        elif isinstance(event, yaml.AliasEvent):
            self._repeat(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise Unparsable(self._place(event), "a second document")

    def _place(self, event: Any) -> Place:
        mark = event.start_mark
        return Place(path=self._start.path, line=self._start.line + mark.line, column=self._start.column + mark.column)

    def _begin(self, event: Any) -> None:
        if len(self._open) >= DEEPEST:
            raise Unparsable(self._place(event), f"nested more than {DEEPEST} deep")
        self._open.append(_Open(self._place(event), isinstance(event, yaml.MappingStartEvent), event.anchor))

    def _end(self) -> None:
        ended = self._open.pop()
        value = self._mapped(ended) if ended.mapping else Listed(tuple(ended.items), ended.place)
        self._finish(value, ended.anchor)

    def _repeat(self, event: Any) -> None:
        if event.anchor not in self._anchors:
            raise Unparsable(self._place(event), f"alias *{event.anchor} of nothing written before")
        value = self._anchors[event.anchor]
        size, depth = _extent(value)
        if len(self._open) + depth > DEEPEST:
            raise Unparsable(self._place(event), f"nested more than {DEEPEST} deep")
        self._finish(value, None, size)

    def _finish(self, value: Value, anchor: str | None, size: int = 1) -> None:
        self._values += size
        if self._values > MOST_VALUES:
            raise Unparsable(value.place, f"more than {MOST_VALUES} values")
        if anchor is not None:
            self._anchors[anchor] = value
        if self._open:
            self._open[-1].items.append(value)
        else:
            self.root = value

    def _mapped(self, ended: _Open) -> Mapped:
        entries: dict[str, Entry] = {}
        for key, value in zip(ended.items[::2], ended.items[1::2], strict=True):
            text = key_text(key)
            if text is None:
                raise Unparsable(key.place, "a list or mapping as key")
            if text in entries:
                self.findings.append(found("key-twice", key.place, key=text, first=str(entries[text].place)))
            else:
                entries[text] = Entry(text, key.place, value)
        return Mapped(tuple(entries.values()), ended.place)


def _extent(value: Value) -> tuple[int, int]:
    """How many values a value is, repetitions counted, and how deep it is nested."""
    if isinstance(value, Scalar):
        return 1, 0
    parts = value.items if isinstance(value, Listed) else (entry.value for entry in value)
    extents = tuple(map(_extent, parts))
    return 1 + sum(size for size, _ in extents), 1 + max((depth for _, depth in extents), default=0)
