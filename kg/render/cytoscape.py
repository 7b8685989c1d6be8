"""Cytoscape JSON: <https://js.cytoscape.org/#notation/elements-json>."""

import json

from kg.answers.concept_map import ConceptMap
from kg.model.term import in_language
from kg.render.style import line_of


def cytoscape(map: ConceptMap) -> str:
    """The elements of a map. Ids of edges hold an underscore, which no term's id does."""
    nodes = [{"data": {**node.model_dump(), "label": in_language(node.labels, "en") or node.id}} for node in map.nodes]
    edges = [
        {"data": {"id": f"e_{number}", **edge.model_dump(), "color": line_of(edge.type).ink.day}}
        for number, edge in enumerate(map.edges)
    ]
    about = {"center": list(map.center), "truncated": map.truncated.model_dump()}
    return json.dumps({"elements": {"nodes": nodes, "edges": edges}, "data": about}, ensure_ascii=False)
