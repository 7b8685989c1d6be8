"""Maps over HTTP: every format, chosen by `format` or `Accept`; bad input is answered with what is allowed."""

import io
import json
from xml.etree.ElementTree import fromstring

import networkx as nx
import pytest
from pygraphviz import AGraph
from rdflib import RDF, Graph
from rdflib.namespace import SKOS
from starlette.testclient import TestClient

from kg.render import png
from kg.render.formats import FORMATS

MEDIA_TYPES = {format.name: format.media_type for format in FORMATS}
MAP = "/v1/terms/batch-normalization/subgraph"


def test_the_map_around_a_term(client: TestClient) -> None:
    found = client.get(MAP, params={"depth": 1}).json()
    nodes = [node["id"] for node in found["nodes"]]
    assert found["center"] == ["batch-normalization"]
    assert found["nodes"][0]["depth"] == 0
    assert {node["depth"] for node in found["nodes"]} == {0, 1}
    assert "variance" in nodes
    assert {"source": "batch-normalization", "type": "requires", "target": "variance", "inferred": False} in found["edges"]
    assert {end for edge in found["edges"] for end in (edge["source"], edge["target"])} <= set(nodes)
    assert found["truncated"] == {"nodes": 0, "edges": 0}


def test_what_is_left_out_is_counted(client: TestClient) -> None:
    everything = client.get(MAP, params={"depth": 1}).json()
    some = client.get(MAP, params={"depth": 1, "max_nodes": 3}).json()
    assert len(some["nodes"]) == 3
    assert some["truncated"] == {
        "nodes": len(everything["nodes"]) - 3,
        "edges": len(everything["edges"]) - len(some["edges"]),
    }


def test_only_some_types_and_kinds(client: TestClient) -> None:
    found = client.get(MAP, params={"types": "is_a,requires", "depth": 2}).json()
    assert {edge["type"] for edge in found["edges"]} == {"is_a", "requires"}
    found = client.get(MAP, params={"kinds": "math", "depth": 2}).json()
    assert {node["kind"] for node in found["nodes"][1:]} == {"math"}
    found = client.get(MAP, params={"direction": "in"}).json()
    assert "variance" not in {node["id"] for node in found["nodes"]}


def test_several_terms_are_tied_together(client: TestClient) -> None:
    found = client.get("/v1/subgraph", params={"term": ["variance", "whitening"]}).json()
    assert found["center"] == ["variance", "whitening"]
    graph = nx.Graph([(edge["source"], edge["target"]) for edge in found["edges"]])
    assert nx.has_path(graph, "variance", "whitening")


def test_the_whole_graph(client: TestClient) -> None:
    found = client.get("/v1/graph").json()
    assert len(found["nodes"]) == client.get("/v1/stats").json()["terms"]
    assert found["center"] == []


@pytest.mark.parametrize("name", MEDIA_TYPES)
@pytest.mark.parametrize("path", [MAP, "/v1/subgraph?term=variance&term=whitening", "/v1/graph"])
def test_a_format_can_be_chosen_by_name_and_by_accept(client: TestClient, path: str, name: str) -> None:
    by_name = client.get(_with_format(path, name), headers={"Accept": "text/html"})
    by_accept = client.get(path, headers={"Accept": f"{MEDIA_TYPES[name]}, text/html;q=0.1"})
    assert by_name.status_code == by_accept.status_code == 200, by_name.text
    assert by_name.headers["content-type"].split(";")[0] == MEDIA_TYPES[name]
    assert by_name.content == by_accept.content
    assert by_name.headers["etag"] == by_accept.headers["etag"]


@pytest.mark.parametrize("query", ["depth=2", "depth=1&max_nodes=4", "types=requires&depth=3"])
def test_all_formats_of_one_request_hold_the_same_nodes(client: TestClient, query: str) -> None:
    def get(name: str) -> bytes:
        return client.get(f"{MAP}?{query}&format={name}").content

    ids = [node["id"] for node in json.loads(get("json"))["nodes"]]
    assert [one["data"]["id"] for one in json.loads(get("cytoscape"))["elements"]["nodes"]] == ids
    assert list(nx.read_graphml(io.BytesIO(get("graphml"))).nodes) == ids
    assert [node for node in AGraph(string=get("dot").decode()).nodes() if not node.startswith("x_")] == ids
    assert [card.get("data-id") for card in fromstring(get("svg")).findall("{http://www.w3.org/2000/svg}a")] == ids
    concepts = Graph().parse(data=get("turtle"), format="turtle").subjects(RDF.type, SKOS.Concept)
    assert sorted(str(one).rsplit("/", 1)[1] for one in concepts) == sorted(ids)
    lines = get("mermaid").decode().splitlines()
    assert lines[0].startswith("flowchart")
    assert sum(line.startswith("n") and '"' in line and "|" not in line for line in lines) == len(ids)


def test_terms_link_to_their_addresses(client: TestClient) -> None:
    assert "http://testserver/v1/terms/variance" in client.get(MAP, params={"format": "svg"}).text


@pytest.mark.parametrize(("lang", "label"), [("en", "Variance"), ("zh", "方差"), ("zh-TW", "方差")])
def test_words_are_in_the_language_asked_for(client: TestClient, lang: str, label: str) -> None:
    for name in ("mermaid", "dot", "svg"):
        assert label in client.get(MAP, params={"format": name, "lang": lang}).text


def test_both_languages(client: TestClient) -> None:
    text = client.get(MAP, params={"format": "svg", "lang": "both"}).text
    assert ">Variance<" in text
    assert ">方差<" in text


def test_pictures_have_no_other_format(client: TestClient) -> None:
    assert client.get(MAP, headers={"Accept": "image/*"}).headers["content-type"] == "image/svg+xml"
    assert client.get(MAP, headers={"Accept": "*/*"}).headers["content-type"] == "application/json"


@pytest.mark.parametrize("path", [MAP, "/v1/subgraph?term=variance", "/v1/graph", "/v1/terms/variance"])
def test_what_cannot_be_given_is_told_with_what_can(client: TestClient, path: str) -> None:
    unknown = client.get(_with_format(path, "gif"))
    refused = client.get(path, headers={"Accept": "image/gif"})
    assert unknown.status_code == refused.status_code == 406
    assert "turtle" in unknown.json()["allowed"]
    assert "text/turtle" in refused.json()["allowed"]


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        *(("depth=99", "depth"), ("depth=-1", "depth"), ("depth=x", "depth")),
        *(("max_nodes=0", "max_nodes"), ("max_nodes=1000000000", "max_nodes"), ("max_nodes=x", "max_nodes")),
        *(("types=eats", "types"), ("types=is_a,eats", "types"), ("kinds=animal", "kinds"), ("direction=up", "direction")),
    ],
)
@pytest.mark.parametrize("format", ["json", "png"])
def test_bad_parameters_are_named(client: TestClient, query: str, parameter: str, format: str) -> None:
    answer = client.get(f"{MAP}?{query}&format={format}")
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["parameter"] == parameter
    assert error["detail"]
    assert parameter in ("depth", "max_nodes") or len(error["allowed"]) > 2


def test_an_unknown_or_ambiguous_term(client: TestClient) -> None:
    assert client.get("/v1/terms/nothing-like-it/subgraph").status_code == 404
    unknown = client.get("/v1/subgraph", params={"term": ["variance", "nothing-like-it"]})
    assert unknown.status_code == 404
    assert unknown.json()["parameter"] == "term"
    assert client.get("/v1/terms/推理/subgraph").status_code == 300
    assert client.get("/v1/subgraph").status_code == 422


def test_a_missing_font_is_told(client: TestClient) -> None:
    answer = client.get(MAP, params={"format": "png", "lang": "zh", "depth": 1})
    assert answer.headers.get("kg-missing-font") == (None if png._has_chinese_font() else "Hani")
    assert "kg-missing-font" not in client.get(MAP, params={"format": "png", "lang": "en", "types": "requires"}).headers


@pytest.mark.parametrize("media_type", ["text/markdown", "application/ld+json", "text/turtle"])
def test_a_term_in_other_forms(client: TestClient, media_type: str) -> None:
    answer = client.get("/v1/terms/variance", headers={"Accept": media_type})
    assert answer.status_code == 200
    assert answer.headers["content-type"].split(";")[0] == media_type
    assert "Variance" in answer.text
    assert "方差" in answer.text


def test_a_term_as_rdf_is_the_same_in_both_forms(client: TestClient) -> None:
    turtle = Graph().parse(data=client.get("/v1/terms/variance?format=turtle").text, format="turtle")
    jsonld = Graph().parse(data=client.get("/v1/terms/variance?format=jsonld").text, format="json-ld")
    assert set(turtle) == set(jsonld)
    assert len(list(turtle.subjects(RDF.type, SKOS.Concept))) == 1


def test_a_form_survives_the_way_to_the_id(client: TestClient) -> None:
    answer = client.get("/v1/terms/方差?format=markdown", follow_redirects=True)
    assert answer.text.startswith("# Variance")


def _with_format(path: str, name: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}format={name}"
