"""TOML as values with places. `tomllib` keeps no places, so each key and text is looked for where it must stand."""

import re
import tomllib
from typing import Any

from kg.documents.unparsable import DEEPEST, Unparsable
from kg.documents.value import Entry, Listed, Mapped, Scalar, Value
from kg.model.place import Place

_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


def read_toml(text: str, start: Place) -> Mapped:
    """The table that a text holds. Raises Unparsable."""
    try:
        return _Places(text, start).mapped(tomllib.loads(text), 0, 0)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        place = start.moved(int(at[1]) - 1, int(at[2]) - 1) if at else start
        raise Unparsable(place, _AT.sub("", str(error)).strip()) from error
    except ValueError as error:
        raise Unparsable(start, "a number of more digits than can be read") from error
    except RecursionError as error:
        raise Unparsable(start, f"nested more than {DEEPEST} deep") from error


class _Places:
    def __init__(self, text: str, start: Place) -> None:
        self._text = text
        self._start = start
        self._after = 0

    def mapped(self, table: dict[str, Any], since: int, depth: int) -> Mapped:
        """A table whose keys stand at or after an offset, in their order."""
        if depth > DEEPEST:
            raise Unparsable(self._place(since), f"nested more than {DEEPEST} deep")
        entries = []
        at = since
        for key, content in table.items():
            at = self._find(rf"""(?<![\w-])["']?{re.escape(key)}["']?(?=\s*[=.\]])""", at)
            self._refuse_nul(key, at)
            entries.append(Entry(key, self._place(at), self._value(content, at + len(key), depth + 1)))
        return Mapped(tuple(entries), self._place(since))

    def _value(self, content: Any, since: int, depth: int) -> Value:
        if isinstance(content, dict):
            return self.mapped(content, since, depth)
        if isinstance(content, list):
            if depth > DEEPEST:
                raise Unparsable(self._place(since), f"nested more than {DEEPEST} deep")
            self._after = since
            items = tuple(self._value(item, max(since, self._after), depth + 1) for item in content)
            return Listed(items, items[0].place if items else self._place(since))
        written = str(content).lower() if isinstance(content, bool) else str(content)
        quoted = not isinstance(content, bool | int | float)
        at = self._find(re.escape(written.partition("\n")[0]), since) if written else since
        self._refuse_nul(written, at)
        self._after = at + len(written)
        return Scalar(written, self._place(at), quoted)

    def _refuse_nul(self, written: str, offset: int) -> None:
        if "\0" in written:
            raise Unparsable(self._place(offset), "a NUL character")

    def _find(self, pattern: str, since: int) -> int:
        """Where a pattern stands at or after an offset; the offset itself when it is written in another way."""
        match = re.compile(pattern).search(self._text, since)
        return match.start() if match else since

    def _place(self, offset: int) -> Place:
        line = self._text.count("\n", 0, offset)
        return self._start.moved(line, offset - (self._text.rfind("\n", 0, offset) + 1))
