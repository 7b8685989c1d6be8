"""Processes written `a -> b -> c`: each step that is a name comes before the next."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.documents.blocks import Line
from kg.terms.notes.claims import Claim, Concept, Edge, Nothing
from kg.terms.notes.naming import NoName, plain, written_names
from kg.terms.notes.page import NotePage, running_lines, without_marker

_ARROW = re.compile(r"\s*(?:-{1,2}>|→|=>|⟶|➔)\s*")
_PART = re.compile(r"\s*[,，;；。]\s*")
_LABEL = re.compile(r"^[^：:]{1,20}[：:]\s*")


def read_processes(page: NotePage) -> Iterator[Claim]:
    """Steps, and which comes before which."""
    for _, line in running_lines(page):
        text = plain(without_marker(line.text))
        bare = _LABEL.sub("", text)
        steps = _ARROW.split(bare)
        if len(steps) > 1 and all(steps):
            yield from _process(steps, line, whole=bare != text)


def _process(steps: list[str], line: Line, whole: bool) -> Iterator[Claim]:
    named: list[Concept] = []
    for step in steps:
        concept = _step(step, line, whole)
        if isinstance(concept, Nothing):
            yield concept
        else:
            named.append(concept)
    if len(named) > 1:
        yield from named
        for earlier, later in pairwise(named):
            yield Edge(earlier, "precedes", later, line.place, "process")


def _step(step: str, line: Line, whole: bool) -> Concept | Nothing:
    """A step is named by the first name among its parts (`前向传播, 得出结果`); on a line with a label, by all of it."""
    place = line.place.moved(columns=max(line.text.find(step), 0))
    reason = "no name in this step"
    for part in [step] if whole else _PART.split(step):
        read = written_names(part)
        if not isinstance(read, NoName) and len(read) == 1:
            return Concept(read[0], place, "process")
        reason = read.reason if isinstance(read, NoName) else "several names in one step"
    return Nothing(place, "process", step, reason)
