"""RDF as JSON-LD: <https://www.w3.org/TR/json-ld11/>."""

import json
from collections.abc import Mapping

from kg.answers.concepts import Concepts
from kg.render.triples import TYPE, Resource, Text, prefixes, triples

Node = dict[str, list[str | dict[str, str]] | str]


def jsonld(concepts: Concepts) -> str:
    """The same triples as in Turtle, subject by subject."""
    short = prefixes(concepts)
    nodes: dict[str, Node] = {}
    for subject, predicate, object in triples(concepts):
        node = nodes.setdefault(subject, {"@id": subject})
        values = node.setdefault("@type" if predicate == TYPE else _compact(predicate, short), [])
        assert isinstance(values, list)
        if predicate == TYPE and isinstance(object, Resource):
            values.append(_compact(object.iri, short))
        else:
            values.append(_value(object))
    return json.dumps({"@context": short, "@graph": list(nodes.values())}, ensure_ascii=False, separators=(",", ":"))


def _value(object: Resource | Text) -> dict[str, str]:
    if isinstance(object, Resource):
        return {"@id": object.iri}
    return {"@value": object.words} | ({"@language": object.lang} if object.lang else {})


def _compact(iri: str, short: Mapping[str, str]) -> str:
    for name, beginning in short.items():
        if iri.startswith(beginning):
            return f"{name}:{iri[len(beginning) :]}"
    return iri
