"""Mermaid flowcharts: nodes with their words, arrows with theirs."""

import re
from dataclasses import dataclass

_HEADER = re.compile(r"\s*(?:graph|flowchart)\b[^\n;]*", re.IGNORECASE)
_STATEMENT = re.compile(r'(?:[^;"]|"[^"]*"?)+')
_NO_EDGES = re.compile(r"\s*(?:style|classDef|class|click|linkStyle|subgraph|end|direction|accTitle|accDescr|%%)(?:\s|$|:)")
_ID = re.compile(r"\s*([^\s\[\](){}<>|&;\"=.\-~]+(?:[-.][^\s\[\](){}<>|&;\"=.\-~]+)*)")
_SHAPES = (
    ("(((", ")))"), ("((", "))"), ("([", "])"), ("[[", "]]"), ("[(", ")]"), ("[/", "/]"), ("[\\", "\\]"), ("{{", "}}"),
    ("[", "]"), ("(", ")"), ("{", "}"), (">", "]"),
)  # fmt: skip
_ARROW = re.compile(
    r"""
    \s*(?P<tail><|[xo](?=[-=]))?
    (?:--(?P<said>[^-|>\n][^|>\n]*?)--|==(?P<loud>[^=|>\n][^|>\n]*?)==|-\.(?P<soft>[^.|>\n][^|>\n]*?)\.-|-{2,}|={2,}|-\.+-|~{3,})
    (?P<head>>|[xo](?=\s))?\s*(?:\|(?P<piped>[^|\n]*)\|)?
    """,
    re.VERBOSE,
)
_BREAK = re.compile(r"\\n|<br\s*/?>", re.IGNORECASE)
_AND = re.compile(r"\s*&")
_STYLE = re.compile(r":::[\w-]+")


@dataclass(frozen=True, slots=True)
class Node:
    """words: the first line of its label, or its id where it has none. line: counted from 0 within the chart."""

    id: str
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one node to another. words: on it, empty when there are none. directed: false for a line without a head."""

    source: str
    target: str
    words: str
    directed: bool
    line: int


@dataclass(frozen=True, slots=True)
class Flowchart:
    """Nodes by id, in the order drawn, and the arrows between them."""

    nodes: dict[str, Node]
    arrows: tuple[Arrow, ...]


def read_flowchart(text: str) -> Flowchart | None:
    """The chart that a text draws; None when it is another kind of diagram. What cannot be read is left out."""
    lines = text.split("\n")
    first = _header_line(lines)
    if first is None or not (header := _HEADER.match(lines[first])):
        return None
    reader = _Reader()
    lines[first] = lines[first][header.end() :]
    for number, line in enumerate(lines[first:], first):
        for statement in _STATEMENT.findall(line):
            if statement.strip() and not _NO_EDGES.match(statement):
                reader.statement(_STYLE.sub("", statement), number)
    return Flowchart(reader.nodes, tuple(reader.arrows))


def _header_line(lines: list[str]) -> int | None:
    """The first line but for comments and front matter between `---`."""
    within = False
    for number, line in enumerate(lines):
        bare = line.strip()
        if bare == "---":
            within = not within
        elif bare and not within and not bare.startswith("%%"):
            return number
    return None


class _Reader:
    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.arrows: list[Arrow] = []

    def statement(self, text: str, line: int) -> None:
        """`A & B --> C -- words --> D`."""
        sources, at = self._group(text, 0, line)
        while sources and (arrow := _ARROW.match(text, at)):
            targets, at = self._group(text, arrow.end(), line)
            words = next((part.strip() for part in arrow.group("said", "loud", "soft", "piped") if part), "").strip('"')
            directed = bool(arrow["head"] or arrow["tail"])
            for source in sources:
                for target in targets:
                    turned = arrow["tail"] == "<" and not arrow["head"]
                    ends = (target, source) if turned else (source, target)
                    self.arrows.append(Arrow(*ends, words, directed, line))
            sources = targets

    def _group(self, text: str, at: int, line: int) -> tuple[list[str], int]:
        ids = []
        while match := _ID.match(text, at):
            at = match.end()
            words, at = _label(text, at)
            self._draw(match[1], words, line)
            ids.append(match[1])
            joined = _AND.match(text, at)
            if not joined:
                break
            at = joined.end()
        return ids, at

    def _draw(self, id: str, words: str | None, line: int) -> None:
        known = self.nodes.get(id)
        if known is None:
            self.nodes[id] = Node(id, words or id, line)
        elif words is not None and known.words == known.id:
            self.nodes[id] = Node(id, words, line)


def _label(text: str, at: int) -> tuple[str | None, int]:
    for opening, closing in _SHAPES:
        if text.startswith(opening, at):
            start = at + len(opening)
            quoted = text.startswith('"', start)
            end = text.find(('"' if quoted else "") + closing, start + quoted)
            if end < 0:
                return None, len(text)
            words = _BREAK.split(text[start + quoted : end])[0].strip().strip("`")
            return words or None, end + quoted + len(closing)
    return None, at
