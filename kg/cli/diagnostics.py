"""Diagnostics on a terminal: one a line, never wrapped, coloured only for people."""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import get_args

from rich.console import Console
from rich.text import Text

from kg.model.finding import Diagnostic, Severity

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_STYLE: dict[Severity, str] = {"error": "bold red", "warning": "yellow", "info": "cyan"}


def print_diagnostics(diagnostics: Iterable[Diagnostic]) -> None:
    """Each as `path:line:col CODE severity message` on standard output."""
    if not sys.stdout.isatty():
        for one in diagnostics:
            print(_printable(str(one)))
        return
    console = Console(soft_wrap=True)
    for one in diagnostics:
        line = Text.assemble(
            (_printable(str(one.place)), "bold"),
            " ",
            (one.code, "dim"),
            " ",
            (one.severity, _STYLE[one.severity]),
            " ",
            _printable(one.message),
        )
        console.print(line, no_wrap=True, overflow="ignore", crop=False)


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """How many there are of each severity, in words."""
    counts = Counter(one.severity for one in diagnostics)
    return ", ".join(_counted(counts[severity], severity) for severity in get_args(Severity))


def _counted(count: int, severity: Severity) -> str:
    plural = "" if severity == "info" or count == 1 else "s"
    return f"{count} {severity}{plural}"


def _printable(line: str) -> str:
    """On one line whatever a file is called, and in characters that the output can show."""
    encoding = sys.stdout.encoding or "utf-8"
    line = _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode(), line)
    return line.encode(encoding, "backslashreplace").decode(encoding)
