"""In what several terms differ: attributes and relations, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.answers.phrasing import Phrasing
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

_TELLING = ("is_a", "part_of", "used_for", "solves", "causes", "uses", "improves")
_MOST_ENDS = 4


@dataclass(frozen=True)
class Row:
    """One point of comparison: what it is, and what holds for each term, empty where nothing is said."""

    name: str
    values: tuple[str, ...]


def contrast(snapshot: Snapshot, phrasing: Phrasing, ids: Sequence[TermId]) -> tuple[Row, ...]:
    """Where terms differ: the attributes that any of them has, those of all first, then their telling relations."""
    return (*_attributes(snapshot, phrasing, ids), *_relations(snapshot, phrasing, ids))


def _attributes(snapshot: Snapshot, phrasing: Phrasing, ids: Sequence[TermId]) -> list[Row]:
    own = [snapshot.glossary.terms[id].attributes for id in ids]
    keys = list(dict.fromkeys(key for attributes in own for key in attributes))
    keys.sort(key=lambda key: -sum(key in attributes for attributes in own))
    rows = [
        Row(phrasing.attribute(key), tuple(phrasing.attribute_value(key, one[key]) if key in one else "" for one in own))
        for key in keys
    ]
    return [row for row in rows if len(set(row.values)) > 1]


def _relations(snapshot: Snapshot, phrasing: Phrasing, ids: Sequence[TermId]) -> list[Row]:
    rows = []
    for type in _TELLING:
        if type in snapshot.graph.relation_types:
            ends = [snapshot.graph.objects(type).get(id, ()) for id in ids]
            only = [[one for one in some if not all(one in others for others in ends)][:_MOST_ENDS] for some in ends]
            if any(only):
                rows.append(Row(phrasing.heading(type, incoming=False), tuple(map(phrasing.labels, only))))
    return rows
