"""DOT is read and drawn by Graphviz."""

import json
import subprocess
from collections.abc import Callable

import pytest
from pygraphviz import AGraph

from kg.answers.drawing import Drawing
from kg.answers.drawn_map import drawing
from kg.answers.map_part import MapFilter, around, everything
from kg.render.dot import dot
from tests.render.hostile import ADDRESSES, crowded_glossary, hostile_glossary, snapshot


@pytest.fixture(scope="module")
def hostile() -> Drawing:
    served = snapshot(hostile_glossary())
    return drawing(served, everything(served, MapFilter(max_nodes=None)), "en", ADDRESSES)


def test_graphviz_reads_each_term_once_and_each_edge(hostile: Drawing) -> None:
    read = AGraph(string=dot(hostile))
    assert read.is_directed()
    assert sorted(read.nodes()) == sorted(term.id for term in hostile.terms)
    assert sorted(map(sorted, read.edges())) == sorted(sorted((edge.source, edge.target)) for edge in hostile.edges)


def test_the_dot_command_draws_hostile_labels(hostile: Drawing, needs: Callable[[str], str]) -> None:
    done = subprocess.run([needs("dot"), "-Tjson0"], input=dot(hostile).encode(), capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert b"rror" not in done.stderr
    drawn = [one for one in json.loads(done.stdout)["objects"] if not one["name"].startswith("x_")]
    assert sorted(one["name"] for one in drawn) == sorted(term.id for term in hostile.terms)
    assert {one["URL"] for one in drawn} == {term.address for term in hostile.terms}


def test_what_is_not_shown_is_told_by_stubs() -> None:
    served = snapshot(crowded_glossary(60, 200))
    part = around(served, "t0000", 2, MapFilter(max_nodes=5))
    read = AGraph(string=dot(drawing(served, part, "en", ADDRESSES)))
    stubs = [node for node in read.nodes() if node.startswith("x_")]
    assert len(stubs) == len(part.hidden_neighbours)
    assert sorted(set(read.nodes()) - set(stubs)) == sorted(part.depths)
