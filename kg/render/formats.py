"""The one table of formats: what each is called, what it is made from, and what writes it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kg.answers.addresses import Addresses
from kg.answers.concept_map import ConceptMap, concept_map
from kg.answers.concepts import Concepts, concepts
from kg.answers.drawn_map import drawing
from kg.graph.subgraph import Subgraph
from kg.model.label import Language
from kg.render.cytoscape import cytoscape
from kg.render.dot import dot
from kg.render.graphml import graphml
from kg.render.jsonld import jsonld
from kg.render.mermaid import mermaid
from kg.render.png import missing_script, png
from kg.render.svg import svg
from kg.render.tables import edges_csv, terms_csv
from kg.render.turtle import turtle
from kg.snapshot.snapshot import Snapshot

MOST_DRAWN = 200
"""How many terms a drawing of the whole graph shows where nothing else is asked for: more can hardly be read."""


@dataclass(frozen=True)
class Format:
    """A form that a map can be had in.

    suffix: of a file. gather: from the snapshot what `write` needs. write: a pure function that needs nothing else.
    drawn: whether it is a picture or the source of one, which leaves out what other edges imply.
    slow: whether writing takes so long that it belongs in a process of its own.
    lacks: the script (ISO 15924) that what was gathered needs a font for and this machine has none.
    """

    name: str
    media_type: str
    suffix: str
    gather: Callable[[Snapshot, Subgraph, Language, Addresses], Any]
    write: Callable[[Any], str | bytes]
    drawn: bool = False
    slow: bool = False
    lacks: Callable[[Any], str | None] | None = None


def _map(snapshot: Snapshot, part: Subgraph, _lang: Language, _addresses: Addresses) -> ConceptMap:
    return concept_map(snapshot, part)


def _concepts(snapshot: Snapshot, part: Subgraph, _lang: Language, addresses: Addresses) -> Concepts:
    return concepts(snapshot, part, addresses)


FORMATS: tuple[Format, ...] = (
    Format("json", "application/json", "json", _map, ConceptMap.model_dump_json),
    Format("mermaid", "application/vnd.mermaid", "mmd", drawing, mermaid, drawn=True),
    Format("dot", "text/vnd.graphviz", "dot", drawing, dot, drawn=True),
    Format("svg", "image/svg+xml", "svg", drawing, svg, drawn=True, slow=True),
    Format("png", "image/png", "png", drawing, png, drawn=True, slow=True, lacks=missing_script),
    Format("graphml", "application/graphml+xml", "graphml", _map, graphml),
    Format("jsonld", "application/ld+json", "jsonld", _concepts, jsonld),
    Format("turtle", "text/turtle", "ttl", _concepts, turtle),
    Format("cytoscape", "application/vnd.cytoscape+json", "cyjs", _map, cytoscape),
)
"""In the order in which they are offered: the first is given where anything will do."""

TABLES: tuple[Format, ...] = (
    Format("csv-terms", "text/csv", "terms.csv", _concepts, terms_csv),
    Format("csv-edges", "text/csv", "edges.csv", _concepts, edges_csv),
)
"""Further forms of the whole graph, for export."""
