"""Maps written to a file or to standard output, in a format that is named or told by the file's ending."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import typer

from kg.cli.asking import Asking
from kg.graph.subgraph import Subgraph

if TYPE_CHECKING:
    from kg.render.formats import Format


class Named(Protocol):
    """A format by its name and the ending of its files."""

    @property
    def name(self) -> str: ...

    @property
    def suffix(self) -> str: ...


Chosen = TypeVar("Chosen", bound=Named)


def chosen_format(name: str | None, output: Path | None, otherwise: str, formats: Sequence[Chosen]) -> Chosen:
    """The format of that name, else of the file's ending, else the one given. Raises BadParameter with those there are."""
    if name is None and output is not None:
        for format in formats:
            if output.name.endswith(f".{format.suffix}"):
                return format
        endings = ", ".join(f".{format.suffix}" for format in formats)
        raise typer.BadParameter(f"{output.name} does not tell its format; endings are {endings}.", param_hint="--output")
    by_name = {format.name: format for format in formats}
    if (name or otherwise) not in by_name:
        raise typer.BadParameter(f"There is no format {name!r}; there are {', '.join(by_name)}.", param_hint="--format")
    return by_name[name or otherwise]


def write(asking: Asking, part: Callable[[], Subgraph], format: Format, output: Path | None) -> None:
    """Write a part of the graph in a format; without `output` to standard output."""
    found = asking.get(part)
    put(format.write(asking.service.material(found, format, asking.lang, asking.base_url)), format.name, output)


@contextmanager
def writing_to(output: Path) -> Iterator[None]:
    """While a file or folder is written: raises BadParameter where it cannot be."""
    try:
        yield
    except OSError as error:
        raise typer.BadParameter(f"{output} cannot be written: {error.strerror}.", param_hint="--output") from error


def put(written: str | bytes, format: str, output: Path | None) -> None:
    """Write what was written in a format of that name; without `output` to standard output. Raises BadParameter."""
    body = written if isinstance(written, bytes) else written.encode("utf-8", "replace")
    if output is not None:
        with writing_to(output):
            output.write_bytes(body)
        return
    if isinstance(written, bytes) and sys.stdout.isatty():
        raise typer.BadParameter(f"{format} is not for reading; write it to a file.", param_hint="--output")
    sys.stdout.buffer.write(body)
    if isinstance(written, str) and not written.endswith("\n"):
        sys.stdout.buffer.write(b"\n")
    sys.stdout.buffer.flush()
