"""The values of relation types: names of other terms, with reasons and alternatives."""

import re
from collections.abc import Iterator
from itertools import count

from kg.documents.value import Entry, Listed, Mapped, Scalar, Value
from kg.model.label import Texts
from kg.model.place import Place
from kg.terms.claims import EdgeClaim, Ref
from kg.terms.margin import Margin
from kg.terms.texts import in_languages, many

_WIKI = re.compile(r"\[\[([^\[\]]*)\]\]")


def read_refs(key: str, value: Value, margin: Margin) -> Iterator[Ref]:
    """The names in a list, or a single one."""
    for item in many(value):
        if isinstance(item, Scalar):
            yield _ref(item.text, item.place)
        else:
            margin.wrong(key, item, "a name or a list of names")


def read_edges(type: str, value: Value, margin: Margin) -> Iterator[EdgeClaim]:
    """The edges that the value of a relation type states: one ref, a list, a mapping from ref to reason, alternatives."""
    groups = count(1)
    for item in many(value):
        if isinstance(item, Scalar):
            yield EdgeClaim(type, _ref(item.text, item.place), {})
        elif _is_alternatives(item):
            yield from _alternatives(type, item, next(groups), margin)
        else:
            for entry in item:
                yield EdgeClaim(type, _ref(entry.key, entry.place), _reason(type, entry, margin))


def _is_alternatives(mapping: Mapped) -> bool:
    return isinstance(mapping.get("any"), Listed | Mapped)


def _alternatives(type: str, mapping: Mapped, group: int, margin: Margin) -> Iterator[EdgeClaim]:
    shared: Texts = {}
    for entry in mapping:
        if entry.key == "reason":
            shared = _reason(type, entry, margin)
        elif entry.key != "any":
            margin.remark("key-unknown", entry.place, key=f"{type}.{entry.key}", nearest="any")
    for item in many(mapping.get("any") or Listed((), mapping.place)):
        if isinstance(item, Scalar):
            yield EdgeClaim(type, _ref(item.text, item.place), shared, group)
        else:
            for entry in item:
                yield EdgeClaim(type, _ref(entry.key, entry.place), _reason(type, entry, margin) or shared, group)


def _reason(type: str, entry: Entry, margin: Margin) -> Texts:
    return in_languages(f"{type}.{entry.key}", entry.value, margin.aside())


def _ref(text: str, place: Place) -> Ref:
    """`[[name]]` and `[[name|shown]]` are the name."""
    match = _WIKI.fullmatch(text.strip())
    target = (match[1] if match else text).partition("|")[0]
    return Ref(target.rstrip("\\").strip(), place)
