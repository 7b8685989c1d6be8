"""GraphML, Cytoscape JSON, Turtle and JSON-LD are read by networkx, by their shape, and by rdflib."""

import io
import json

import networkx as nx
import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.namespace import SKOS

from kg.answers.concept_map import ConceptMap, concept_map
from kg.answers.concepts import Concepts, concept, concepts
from kg.answers.map_part import MapFilter, everything
from kg.model.glossary import Glossary
from kg.model.label import Alias
from kg.model.term import Term
from kg.render.cytoscape import cytoscape
from kg.render.graphml import graphml
from kg.render.jsonld import jsonld
from kg.render.tables import edges_csv, terms_csv
from kg.render.turtle import turtle
from kg.snapshot.snapshot import Snapshot
from tests.render.hostile import ADDRESSES, hostile_glossary, related, snapshot

SCHEMA = Namespace("https://schema.org/")


@pytest.fixture(scope="module")
def hostile() -> Snapshot:
    return snapshot(hostile_glossary())


@pytest.fixture(scope="module")
def whole_map(hostile: Snapshot) -> ConceptMap:
    return concept_map(hostile, everything(hostile, MapFilter(max_nodes=None)))


@pytest.fixture(scope="module")
def all_concepts(hostile: Snapshot) -> Concepts:
    return concepts(hostile, everything(hostile, MapFilter(max_nodes=None)), ADDRESSES)


def test_networkx_reads_graphml(whole_map: ConceptMap) -> None:
    read = nx.read_graphml(io.BytesIO(graphml(whole_map).encode()), force_multigraph=True)
    assert read.is_directed()
    assert list(read.nodes) == [node.id for node in whole_map.nodes]
    assert {(a, data["type"], b) for a, b, data in read.edges(data=True)} == {
        (edge.source, edge.type, edge.target) for edge in whole_map.edges
    }
    for node in whole_map.nodes:
        assert read.nodes[node.id]["kind"] == node.kind
        assert read.nodes[node.id]["depth"] == node.depth


def test_graphml_keeps_senses_in_languages_without_a_name() -> None:
    term = Term(id="inference", labels={"en": "Inference"}, sense={"en": "logic", "zh": "逻辑"})
    served = snapshot(Glossary(terms={term.id: term}))
    read = nx.read_graphml(io.BytesIO(graphml(concept_map(served, everything(served, MapFilter()))).encode()))
    assert read.nodes["inference"].items() >= {"sense_en": "logic", "sense_zh": "逻辑"}.items()


def test_cytoscape_has_the_shape_and_ids_of_its_own_for_edges(whole_map: ConceptMap) -> None:
    elements = json.loads(cytoscape(whole_map))["elements"]
    nodes = [one["data"]["id"] for one in elements["nodes"]]
    edges = [one["data"] for one in elements["edges"]]
    assert nodes == [node.id for node in whole_map.nodes]
    assert len({*nodes, *(edge["id"] for edge in edges)}) == len(nodes) + len(edges)
    assert [(edge["source"], edge["target"]) for edge in edges] == [(edge.source, edge.target) for edge in whole_map.edges]


def test_turtle_and_json_ld_hold_the_same_triples(all_concepts: Concepts) -> None:
    one, other = _read(all_concepts)
    assert len(one) > len(all_concepts.terms)
    assert set(one) == set(other)


def test_each_term_is_a_concept_and_a_defined_term(all_concepts: Concepts) -> None:
    graph, _ = _read(all_concepts)
    addresses = {URIRef(ADDRESSES.term(term.id)) for term in all_concepts.terms}
    assert set(graph.subjects(RDF.type, SKOS.Concept)) == addresses
    assert set(graph.subjects(RDF.type, SCHEMA.DefinedTerm)) == addresses
    assert set(graph.subjects(RDF.type, SKOS.ConceptScheme)) == {URIRef(ADDRESSES.glossary)}
    assert set(graph.subjects(RDF.type, SCHEMA.DefinedTermSet)) == {URIRef(ADDRESSES.glossary)}


def test_words_are_read_as_they_were_written(all_concepts: Concepts) -> None:
    graph, _ = _read(all_concepts)
    for term in all_concepts.terms:
        labels = set(graph.objects(URIRef(ADDRESSES.term(term.id)), SKOS.prefLabel))
        assert labels == {Literal(text, lang=lang) for lang, text in term.labels.items()}


def test_labels_of_a_concept_are_disjoint(all_concepts: Concepts) -> None:
    graph, _ = _read(all_concepts)
    for subject in graph.subjects(RDF.type, SKOS.Concept):
        sets = [set(graph.objects(subject, one)) for one in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)]
        assert sum(map(len, sets)) == len(set.union(*sets))


def test_broader_narrower_and_related_follow_our_types() -> None:
    served = snapshot(_small())
    graph, _ = _read(concepts(served, everything(served, MapFilter(max_nodes=None)), ADDRESSES))
    assert _pairs(graph, SKOS.broader) == {("relu", "function"), ("layer", "network")}
    assert _pairs(graph, SKOS.narrower) == {("function", "relu"), ("network", "layer")}
    assert _pairs(graph, SKOS.related) == {("relu", "layer"), ("layer", "relu")}
    assert _pairs(graph, URIRef(ADDRESSES.relation_type("requires"))) == {("network", "function")}


def test_a_single_term_has_its_names_definition_and_edges() -> None:
    served = snapshot(_small())
    graph, other = _read(concept(served, "relu", ADDRESSES))
    subject = URIRef(ADDRESSES.term("relu"))
    assert set(graph) == set(other)
    assert set(graph.objects(subject, SKOS.altLabel)) == {Literal("整流线性单元", lang="zh")}
    assert set(graph.objects(subject, SKOS.hiddenLabel)) == {Literal("Relo", lang="en")}
    assert set(graph.objects(subject, SKOS.definition)) == {Literal("A function.", lang="en")}
    assert set(graph.objects(subject, SKOS.broader)) == {URIRef(ADDRESSES.term("function"))}


def test_tables_hold_each_term_and_each_edge() -> None:
    served = snapshot(_small())
    all_of_them = concepts(served, everything(served, MapFilter(max_nodes=None)), ADDRESSES)
    assert terms_csv(all_of_them).splitlines()[0] == "id,kind,label_en,label_zh,definition_en,definition_zh,aliases,uri"
    assert "relu,concept,ReLU,,A function.,,整流线性单元,https://example.org/v1/terms/relu" in terms_csv(all_of_them)
    assert edges_csv(all_of_them).splitlines()[0] == "source,type,target"
    assert "relu,is_a,function" in edges_csv(all_of_them).splitlines()


def _read(of: Concepts) -> tuple[Graph, Graph]:
    return Graph().parse(data=turtle(of), format="turtle"), Graph().parse(data=jsonld(of), format="json-ld")


def _pairs(graph: Graph, predicate: URIRef) -> set[tuple[str, str]]:
    return {(str(a).rsplit("/", 1)[1], str(b).rsplit("/", 1)[1]) for a, b in graph.subject_objects(predicate)}


def _small() -> Glossary:
    """`relu` is a kind of `function` and also said to be related to it, which SKOS forbids to say twice."""
    relu = Term(
        id="relu",
        labels={"en": "ReLU"},
        aliases=(
            Alias(text="整流线性单元", lang="zh"),
            Alias(text="ReLU", lang="en"),
            Alias(text="Relo", lang="en", type="misspelling"),
        ),
        definitions={"en": "A function."},
    )
    others = {id: Term(id=id, labels={"en": id}) for id in ("function", "layer", "network")}
    edges = [
        *(("layer", "part_of", "network"), ("network", "requires", "function")),
        *(("relu", "is_a", "function"), ("relu", "related", "function"), ("relu", "related", "layer")),
    ]
    return Glossary(terms={**others, "relu": relu}, relations=tuple(related(edges)))
