"""GraphML: <http://graphml.graphdrawing.org/primer/graphml-primer.html>."""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from kg.answers.concept_map import ConceptMap

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 has no way to write."""


def graphml(map: ConceptMap) -> str:
    """A directed graph with the labels, sense, kind and depth of each term and the type of each edge."""
    labels = sorted({f"label_{lang}" for node in map.nodes for lang in node.labels})
    senses = sorted({f"sense_{lang}" for node in map.nodes for lang in node.sense})
    root = Element("graphml", {"xmlns": _NAMESPACE})
    for name in ("kind", *labels, *senses):
        SubElement(root, "key", {"id": name, "for": "node", "attr.name": name, "attr.type": "string"})
    SubElement(root, "key", {"id": "depth", "for": "node", "attr.name": "depth", "attr.type": "int"})
    SubElement(root, "key", {"id": "center", "for": "node", "attr.name": "center", "attr.type": "boolean"})
    SubElement(root, "key", {"id": "type", "for": "edge", "attr.name": "type", "attr.type": "string"})
    SubElement(root, "key", {"id": "inferred", "for": "edge", "attr.name": "inferred", "attr.type": "boolean"})
    graph = SubElement(root, "graph", {"id": "map", "edgedefault": "directed"})
    for node in map.nodes:
        names = {f"label_{lang}": text for lang, text in node.labels.items()}
        names |= {f"sense_{lang}": text for lang, text in node.sense.items()}
        place = {"depth": str(node.depth), "center": str(node.id in map.center).lower()}
        _with_data(SubElement(graph, "node", {"id": node.id}), {"kind": node.kind, **names, **place})
    for number, edge in enumerate(map.edges):
        ends = {"id": f"e_{number}", "source": edge.source, "target": edge.target}
        _with_data(SubElement(graph, "edge", ends), {"type": edge.type, "inferred": str(edge.inferred).lower()})
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _with_data(element: Element, values: Mapping[str, str]) -> None:
    for key, value in values.items():
        SubElement(element, "data", {"key": key}).text = _NOT_IN_XML.sub("\ufffd", value)
