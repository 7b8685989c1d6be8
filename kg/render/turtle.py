"""RDF as Turtle: <https://www.w3.org/TR/turtle/>."""

import re
from collections.abc import Mapping

from kg.answers.concepts import Concepts
from kg.render.triples import TYPE, Resource, Text, prefixes, triples

_LOCAL = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def turtle(concepts: Concepts) -> str:
    """Everything said of concepts, subject by subject."""
    short = prefixes(concepts)
    by_subject: dict[str, dict[str, list[str]]] = {}
    for subject, predicate, object in triples(concepts):
        by_subject.setdefault(subject, {}).setdefault(predicate, []).append(_object(object, short))
    head = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in short.items())
    return head + "".join(f"\n{_iri(subject, short)}\n{_said(said, short)} .\n" for subject, said in by_subject.items())


def _said(said: Mapping[str, list[str]], short: Mapping[str, str]) -> str:
    return " ;\n".join(f"    {_predicate(predicate, short)} {', '.join(objects)}" for predicate, objects in said.items())


def _predicate(iri: str, short: Mapping[str, str]) -> str:
    return "a" if iri == TYPE else _iri(iri, short)


def _object(object: Resource | Text, short: Mapping[str, str]) -> str:
    if isinstance(object, Resource):
        return _iri(object.iri, short)
    words = "".join(
        _ESCAPES.get(one) or (one if one >= " " and one != "\x7f" else f"\\u{ord(one):04X}") for one in object.words
    )
    return f'"{words}"' + (f"@{object.lang}" if object.lang else "")


def _iri(iri: str, short: Mapping[str, str]) -> str:
    for name, beginning in short.items():
        if iri.startswith(beginning) and _LOCAL.fullmatch(iri[len(beginning) :]):
            return f"{name}:{iri[len(beginning) :]}"
    return f"<{iri}>"
