"""Mermaid maps: nodes are terms; a bare arrow runs from the broader to the narrower, words on it say the relation."""

from collections.abc import Iterator

from kg.documents.blocks import Fence
from kg.documents.flowcharts import Arrow, read_flowchart
from kg.language.chinese import language_of
from kg.language.names import fold
from kg.model.glossary import Vocabulary
from kg.terms.notes.claims import Claim, Concept, Edge, Nothing
from kg.terms.notes.naming import NoName, written_names
from kg.terms.notes.page import NotePage

_ALSO_SAID = {
    "包含": "has_part",
    "包括": "has_part",
    "contains": "has_part",
    "includes": "has_part",
    "需要": "requires",
    "依赖": "requires",
    "depends on": "requires",
    "needs": "requires",
    "用": "uses",
    "应用于": "used_for",
    "是": "is_a",
    "is a": "is_a",
    "例如": "has_example",
    "优化": "improves",
    "缓解": "solves",
    "引起": "causes",
    "然后": "precedes",
    "then": "precedes",
}  # fmt: skip


def read_flowcharts(page: NotePage, vocabulary: Vocabulary) -> Iterator[Claim]:
    """Nodes and arrows of every chart."""
    for passage in page.passages:
        if isinstance(passage.block, Fence) and passage.block.language == "mermaid":
            yield from _chart(passage.block, vocabulary)


def _chart(fence: Fence, vocabulary: Vocabulary) -> Iterator[Claim]:
    chart = read_flowchart(fence.text)
    if chart is None:
        yield Nothing(fence.place, "flowchart", fence.text.split("\n")[0], "a diagram of another kind")
        return
    drawn: dict[str, Concept] = {}
    for node in chart.nodes.values():
        place = fence.place.moved(node.line)
        read = written_names(node.words)
        if isinstance(read, NoName):
            yield Nothing(place, "flowchart", node.words, read.reason)
        else:
            drawn[node.id] = Concept(read[0], place, "flowchart")
            yield drawn[node.id]
    for arrow in chart.arrows:
        if arrow.source in drawn and arrow.target in drawn:
            yield _edge(arrow, drawn, fence, vocabulary)


def _edge(arrow: Arrow, drawn: dict[str, Concept], fence: Fence, vocabulary: Vocabulary) -> Edge:
    place = fence.place.moved(arrow.line)
    source, target = drawn[arrow.source], drawn[arrow.target]
    if not arrow.words:
        if arrow.directed:
            return Edge(target, "is_a", source, place, "flowchart")
        return Edge(source, "related", target, place, "flowchart")
    type, turned = _meaning(arrow.words, vocabulary)
    if type is None:
        return Edge(source, "related", target, place, "flowchart", {language_of(arrow.words): arrow.words})
    ends = (target, source) if turned else (source, target)
    return Edge(ends[0], type, ends[1], place, "flowchart")


def _meaning(words: str, vocabulary: Vocabulary) -> tuple[str | None, bool]:
    """The relation type that words on an arrow name, and whether they name its inverse."""
    said = fold(words)
    said = _ALSO_SAID.get(said, said)
    for type in vocabulary.relation_types.values():
        if said in {type.id, fold(type.id), *map(fold, type.labels.values())}:
            return type.id, False
        if said in {type.inverse, fold(type.inverse), *map(fold, type.inverse_labels.values())}:
            return type.id, True
    return None, False
