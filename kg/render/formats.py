"""The one table of formats: what each is called, what it is made from, and what writes it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kg.answers.concept_map import ConceptMap, concept_map
from kg.answers.drawing import Drawing, TermAddress, drawing
from kg.graph.subgraph import Subgraph
from kg.model.label import Language
from kg.render.dot import dot
from kg.render.mermaid import mermaid
from kg.render.svg import svg
from kg.snapshot.snapshot import Snapshot

MOST_DRAWN = 200
"""How many terms a drawing of the whole graph shows where nothing else is asked for: more can hardly be read."""


@dataclass(frozen=True)
class Format:
    """A form that a map can be had in.

    suffix: of a file. gather: from the snapshot what `write` needs. write: a pure function that needs nothing else.
    drawn: whether it is a picture or the source of one, which leaves out what other edges imply.
    slow: whether writing takes so long that it belongs in a process of its own. is_binary: whether it is not text.
    """

    name: str
    media_type: str
    suffix: str
    gather: Callable[[Snapshot, Subgraph, Language, TermAddress], Any]
    write: Callable[[Any], bytes]
    drawn: bool = False
    slow: bool = False
    is_binary: bool = False


def _map(snapshot: Snapshot, part: Subgraph, _lang: Language, _address: TermAddress) -> ConceptMap:
    return concept_map(snapshot, part)


def _json(map: ConceptMap) -> bytes:
    return map.model_dump_json().encode()


def _mermaid(drawing: Drawing) -> bytes:
    return mermaid(drawing).encode()


def _dot(drawing: Drawing) -> bytes:
    return dot(drawing).encode()


def _svg(drawing: Drawing) -> bytes:
    return svg(drawing).encode()


FORMATS: tuple[Format, ...] = (
    Format("json", "application/json", "json", _map, _json),
    Format("mermaid", "application/vnd.mermaid", "mmd", drawing, _mermaid, drawn=True),
    Format("dot", "text/vnd.graphviz", "dot", drawing, _dot, drawn=True),
    Format("svg", "image/svg+xml", "svg", drawing, _svg, drawn=True, slow=True),
)
"""In the order in which they are offered: the first is given where anything will do."""
