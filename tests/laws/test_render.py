"""Whatever a glossary says, every format of every map is read by the tool it is for."""

import csv
import io
import json
from xml.etree.ElementTree import fromstring

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pygraphviz import AGraph
from rdflib import RDF, Graph
from rdflib.namespace import SKOS

from kg.answers.concept_map import ConceptMap, concept_map
from kg.answers.concepts import concepts
from kg.answers.drawing import Drawing
from kg.answers.drawn_map import drawing
from kg.answers.map_part import MapFilter, around, everything
from kg.graph.subgraph import Subgraph
from kg.language.names import slug
from kg.model.glossary import Glossary, Kind, Vocabulary
from kg.model.term import Term
from kg.render.cytoscape import cytoscape
from kg.render.dot import dot
from kg.render.graphml import graphml
from kg.render.jsonld import jsonld
from kg.render.mermaid import MOST_CHARACTERS, mermaid
from kg.render.png import png
from kg.render.svg import svg
from kg.render.tables import terms_csv
from kg.render.turtle import turtle
from kg.snapshot.snapshot import Snapshot
from tests.render.conftest import MermaidParser, parse_mermaid  # noqa: F401
from tests.render.hostile import ADDRESSES, HOSTILE, related, snapshot

TEXTS = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30),
    st.text("\"'`|\\[]{}()<>#;:%&-=ox. end\n", min_size=1, max_size=20),
)
IDS = st.one_of(
    st.sampled_from(["1", "2", "end", "graph", "digraph", "node", "edge", "strict", "c++", "c#", "n0", "批归一化"]),
    TEXTS.map(slug).filter(bool),
)
TYPES = ["is_a", "part_of", "requires", "precedes", "uses", "example_of", "contrasts_with", "related"]
LABELS = st.dictionaries(st.sampled_from(["en", "zh"]), TEXTS, max_size=2)


@st.composite
def maps(draw: st.DrawFn) -> tuple[Snapshot, Subgraph]:
    """A part of the graph of a glossary with any words; edges run from later ids to earlier ones, so that no type is cyclic."""
    ids = sorted(draw(st.sets(IDS, min_size=1, max_size=8)))
    pairs = [(one, other) for one in ids for other in ids if other < one]
    edges = draw(st.sets(st.tuples(st.sampled_from(pairs), st.sampled_from(TYPES)), max_size=20)) if pairs else set()
    kinds = draw(st.lists(TEXTS, min_size=1, max_size=3, unique=True))
    glossary = Glossary(
        vocabulary=Vocabulary(kinds={id: Kind(id=id, labels=draw(LABELS)) for id in kinds}),
        terms={id: Term(id=id, kind=draw(st.sampled_from(kinds)), labels=draw(LABELS), definitions=draw(LABELS)) for id in ids},
        relations=tuple(related(sorted((one, type, other) for (one, other), type in edges))),
    )
    served = snapshot(glossary)
    only = MapFilter(max_nodes=draw(st.integers(1, 9)))
    if draw(st.booleans()):
        return served, everything(served, only)
    return served, around(served, draw(st.sampled_from(ids)), draw(st.integers(0, 3)), only)


def _drawn(map: tuple[Snapshot, Subgraph]) -> Drawing:
    return drawing(*map, "both", ADDRESSES)


def _told(map: tuple[Snapshot, Subgraph]) -> ConceptMap:
    return concept_map(*map)


@settings(deadline=None)
@given(maps())
def test_mermaid(parse_mermaid: MermaidParser, map: tuple[Snapshot, Subgraph]) -> None:  # noqa: F811
    text = mermaid(_drawn(map))
    read = parse_mermaid(text)
    assert "error" not in read, (text, read)
    assert len(text) <= MOST_CHARACTERS
    ids = [node["id"] for node in read["nodes"]]
    assert [id for id in ids if not id.startswith("x_")] == [f"n{number}" for number in range(len(map[1].depths))]


@settings(deadline=None)
@given(maps())
def test_dot(map: tuple[Snapshot, Subgraph]) -> None:
    read = AGraph(string=dot(_drawn(map)))
    assert [node for node in read.nodes() if not node.startswith("x_")] == list(map[1].depths)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(maps())
def test_pictures(map: tuple[Snapshot, Subgraph]) -> None:
    drawn = _drawn(map)
    cards = fromstring(svg(drawn)).findall("{http://www.w3.org/2000/svg}a")
    assert [card.get("data-id") for card in cards] == list(map[1].depths)
    with Image.open(io.BytesIO(png(drawn))) as image:
        image.load()
        assert image.width > 40


@settings(deadline=None)
@given(maps())
def test_graphml(map: tuple[Snapshot, Subgraph]) -> None:
    read = nx.read_graphml(io.BytesIO(graphml(_told(map)).encode()), force_multigraph=True)
    assert list(read.nodes) == list(map[1].depths)
    assert read.number_of_edges() == len(map[1].edges)


@settings(deadline=None)
@given(maps())
def test_cytoscape(map: tuple[Snapshot, Subgraph]) -> None:
    elements = json.loads(cytoscape(_told(map)))["elements"]
    assert [one["data"]["id"] for one in elements["nodes"]] == list(map[1].depths)
    assert len(elements["edges"]) == len(map[1].edges)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph")
@settings(max_examples=50, deadline=None)
@given(maps())
def test_turtle_and_json_ld(map: tuple[Snapshot, Subgraph]) -> None:
    said = concepts(*map, ADDRESSES)
    one = Graph().parse(data=turtle(said), format="turtle")
    other = Graph().parse(data=jsonld(said), format="json-ld")
    assert set(one) == set(other)
    assert len(set(one.subjects(RDF.type, SKOS.Concept))) == len(map[1].depths)


@settings(deadline=None)
@given(maps())
def test_csv(map: tuple[Snapshot, Subgraph]) -> None:
    rows = list(csv.DictReader(io.StringIO(terms_csv(concepts(*map, ADDRESSES)), newline="")))
    assert [row["id"] for row in rows] == list(map[1].depths)
