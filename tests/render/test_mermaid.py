"""Flowcharts are read by Mermaid's own parser."""

import html
import re
from urllib.parse import unquote

import pytest

from kg.answers.drawing import Drawing
from kg.answers.drawn_map import drawing
from kg.answers.map_part import MapFilter, around, everything
from kg.model.glossary import Glossary
from kg.model.term import Term
from kg.render.mermaid import MOST_CHARACTERS, MOST_EDGES, mermaid
from kg.render.text import printable, shortened
from tests.render.conftest import MermaidParser
from tests.render.hostile import ADDRESSES, crowded_glossary, hostile_glossary, snapshot


@pytest.fixture(scope="module")
def hostile() -> Drawing:
    served = snapshot(hostile_glossary())
    return drawing(served, everything(served, MapFilter(max_nodes=None)), "en", ADDRESSES)


def test_hostile_labels_are_read_as_they_stand(hostile: Drawing, parse_mermaid: MermaidParser) -> None:
    read = parse_mermaid(mermaid(hostile))
    assert "error" not in read, read
    texts = {node["id"]: _decoded(node["text"]) for node in read["nodes"]}
    assert texts == {
        f"n{number}": shortened(printable(term.labels[0]), 40) or f"n{number}" for number, term in enumerate(hostile.terms)
    }


def test_every_term_links_to_its_address_and_nowhere_else(hostile: Drawing, parse_mermaid: MermaidParser) -> None:
    links = [node["link"] for node in parse_mermaid(mermaid(hostile))["nodes"]]
    for term, link in zip(hostile.terms, links, strict=True):
        assert link is None if "#" in term.id else unquote(link) == unquote(term.address)


def test_edges_are_those_of_the_drawing(hostile: Drawing, parse_mermaid: MermaidParser) -> None:
    ids = [term.id for term in hostile.terms]
    read = {frozenset((edge["start"], edge["end"])) for edge in parse_mermaid(mermaid(hostile))["edges"]}
    assert read == {frozenset((f"n{ids.index(edge.source)}", f"n{ids.index(edge.target)}")) for edge in hostile.edges}


@pytest.mark.parametrize(("terms", "edges"), [(40, 700), (600, 400), (2000, 4000)])
def test_what_mermaid_refuses_is_never_asked(terms: int, edges: int, parse_mermaid: MermaidParser) -> None:
    served = snapshot(crowded_glossary(terms, edges))
    text = mermaid(drawing(served, everything(served, MapFilter(max_nodes=2000)), "en", ADDRESSES))
    read = parse_mermaid(text)
    assert len(text) <= MOST_CHARACTERS
    assert len(read["edges"]) <= MOST_EDGES
    assert len([node for node in read["nodes"] if not node["id"].startswith("x_")]) == terms


def test_what_is_not_shown_is_told_by_stubs(parse_mermaid: MermaidParser) -> None:
    served = snapshot(crowded_glossary(60, 200))
    part = around(served, "t0000", 2, MapFilter(max_nodes=5))
    read = parse_mermaid(mermaid(drawing(served, part, "en", ADDRESSES)))
    stubs = {node["id"]: node["text"] for node in read["nodes"] if node["id"].startswith("x_")}
    assert sum(1 for node in read["nodes"]) == 5 + len(stubs)
    assert stubs == {
        f"x_n{number}": f"+{part.hidden_neighbours[id]}"
        for number, id in enumerate(part.depths)
        if id in part.hidden_neighbours
    }


def test_a_definition_gives_mermaid_no_orders(parse_mermaid: MermaidParser) -> None:
    order = '%%{init: {"theme": "forest"}}%%'
    term = Term(id="a", labels={"en": order}, definitions={"en": order})
    served = snapshot(Glossary(terms={term.id: term}))
    text = mermaid(drawing(served, everything(served, MapFilter()), "en", ADDRESSES))
    assert "%%" not in text
    assert [_decoded(node["text"]) for node in parse_mermaid(text)["nodes"]] == [order]


def _decoded(text: str) -> str:
    """Mermaid keeps entities in a form of its own until it draws."""
    return html.unescape(re.sub("ﬂ°°(\\d+)¶ß", r"&#\1;", text))
