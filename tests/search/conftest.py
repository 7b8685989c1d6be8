"""The project's own glossary, and what is built of it once for all tests here."""

from pathlib import Path

import pytest

from kg.documents.folder import read_folder
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.glossary import Glossary
from kg.search.index import SearchIndex
from kg.search.mentions import MentionFinder
from kg.terms.read import read_glossary

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="session")
def glossary() -> Glossary:
    return read_glossary(read_folder(CONTENT)).glossary


@pytest.fixture(scope="session")
def graph(glossary: Glossary) -> KnowledgeGraph:
    return KnowledgeGraph(glossary)


@pytest.fixture(scope="session")
def index(glossary: Glossary, graph: KnowledgeGraph) -> SearchIndex:
    return SearchIndex(glossary, graph.importance)


@pytest.fixture(scope="session")
def mentions(glossary: Glossary, graph: KnowledgeGraph) -> MentionFinder:
    return MentionFinder(glossary, graph)
