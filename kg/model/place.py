"""Where something was written."""

from typing import Self

from kg.model.frozen import Frozen


class Place(Frozen):
    """A position in a content folder.

    path: relative to the content folder, with forward slashes.
    line, column: counted from 1; column counts Unicode code points.
    """

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"

    def line_only(self) -> str:
        """`path:line`, as messages name a second place."""
        return f"{self.path}:{self.line}"

    def order(self) -> tuple[str, int, int]:
        """Its sort key: by path, then as read."""
        return (self.path, self.line, self.column)

    def moved(self, lines: int = 0, columns: int = 0) -> Self:
        """The place some lines below and columns beside this one."""
        return self.model_copy(update={"line": self.line + lines, "column": self.column + columns})
