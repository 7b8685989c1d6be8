"""Several terms side by side: what they share and in what they differ."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Literal

from kg.answers.refs import terms_of
from kg.answers.stub import Stub, stub
from kg.answers.vocabulary import kind_labels
from kg.graph.difference import prerequisites_compared, shared_ancestors
from kg.model.errors import InvalidParameter
from kg.model.frozen import Frozen
from kg.model.label import Texts
from kg.model.term import Term, TermId
from kg.snapshot.snapshot import Snapshot

MOST_TERMS = 20
"""More columns than that can hardly be read."""

Section = Literal["definition", "kind", "attribute", "ancestors", "relation", "prerequisites"]
ComparedValue = tuple[Stub | str | int | float, ...] | bool | int | float | str | Texts


class ComparedRow(Frozen):
    """One point of comparison.

    key: unique within its section; of a relation the name under which it reads from the compared terms. unit: of an
    attribute's values. values: for each term, null where nothing is said. shared: what holds for all of them: the one
    value, or the terms that stand in every list; null where there is no such thing.
    """

    section: Section
    key: str
    label: Texts
    unit: str | None
    values: dict[TermId, ComparedValue | None]
    shared: ComparedValue | None


class Comparison(Frozen):
    """The compared terms, in the order asked, and the rows: definition, kind, attributes, relations, prerequisites."""

    terms: tuple[Stub, ...]
    rows: tuple[ComparedRow, ...]


def compare(snapshot: Snapshot, refs: Collection[str], parameter: str = "term") -> Comparison:
    """Two or more different terms side by side. Rows in which nothing is said of any term are left out.

    Raises UnknownTerm or AmbiguousTerm, and InvalidParameter for fewer than two different terms or more than `MOST_TERMS`,
    naming the parameter.
    """
    ids = terms_of(snapshot, refs, parameter)
    if len(ids) < 2:
        same = f"{', '.join(refs)} mean one term, {ids[0]!r}" if len(refs) > 1 else f"only {len(refs)} was given"
        raise InvalidParameter(parameter, f"A comparison takes two or more different terms; {same}.")
    if len(ids) > MOST_TERMS:
        raise InvalidParameter(parameter, f"At most {MOST_TERMS} terms can be compared; {len(ids)} were given.")
    terms = [snapshot.glossary.terms[id] for id in ids]
    ancestors = shared_ancestors(snapshot.graph, ids)
    rows = (
        _row("definition", "definition", _DEFINITION, ids, [term.definitions or None for term in terms]),
        _row("kind", "kind", _KIND, ids, [kind_labels(snapshot, term.kind) for term in terms]),
        *_attributes(snapshot, terms),
        _terms_row(snapshot, "ancestors", "shared_ancestors", _ANCESTORS, dict.fromkeys(ids, ancestors)),
        *_relations(snapshot, ids),
        *_prerequisites(snapshot, ids),
    )
    return Comparison(
        terms=tuple(stub(snapshot, id) for id in ids),
        rows=tuple(row for row in rows if any(value not in (None, ()) for value in row.values.values())),
    )


_DEFINITION: Texts = {"en": "Definition", "zh": "定义"}
_KIND: Texts = {"en": "Kind", "zh": "类别"}
_ANCESTORS: Texts = {"en": "Nearest common ground", "zh": "最近的共同上位概念"}
_ALL_REQUIRE: Texts = {"en": "To be learned before each of them", "zh": "学每一个之前都要先懂"}
_ONE_REQUIRES: Texts = {"en": "To be learned before this one alone", "zh": "只有学它之前要先懂"}


def _attributes(snapshot: Snapshot, terms: Sequence[Term]) -> Iterator[ComparedRow]:
    """Those that most of the terms have first, then as declared."""
    declared = snapshot.glossary.vocabulary.attributes
    order = {key: place for place, key in enumerate(declared)}
    used = dict.fromkeys(key for term in terms for key in term.attributes)
    for key in sorted(used, key=lambda one: (-sum(one in term.attributes for term in terms), order.get(one, len(order)))):
        label, unit = (declared[key].labels, declared[key].unit) if key in declared else ({"en": key}, None)
        yield _row("attribute", key, label, [term.id for term in terms], [term.attributes.get(key) for term in terms], unit)


def _relations(snapshot: Snapshot, ids: Sequence[TermId]) -> Iterator[ComparedRow]:
    """Stronger types first, outgoing before incoming; a symmetric type reads one way."""
    graph = snapshot.graph
    for type in graph.relation_types.values():
        objects, subjects = graph.objects(type.id), graph.subjects(type.id)
        yield _terms_row(snapshot, "relation", type.id, type.labels, {id: objects.get(id, ()) for id in ids})
        if not type.symmetric:
            yield _terms_row(snapshot, "relation", type.inverse, type.inverse_labels, {id: subjects.get(id, ()) for id in ids})


def _prerequisites(snapshot: Snapshot, ids: Sequence[TermId]) -> Iterator[ComparedRow]:
    found = prerequisites_compared(snapshot.graph, ids)
    yield _terms_row(snapshot, "prerequisites", "shared_prerequisites", _ALL_REQUIRE, dict.fromkeys(ids, found.shared))
    yield _terms_row(snapshot, "prerequisites", "own_prerequisites", _ONE_REQUIRES, found.only)


def _terms_row(
    snapshot: Snapshot, section: Section, key: str, label: Texts, ends: Mapping[TermId, Collection[TermId]]
) -> ComparedRow:
    return _row(section, key, label, tuple(ends), [tuple(stub(snapshot, id) for id in some) for some in ends.values()])


def _row(
    section: Section,
    key: str,
    label: Texts,
    ids: Sequence[TermId],
    values: Sequence[ComparedValue | None],
    unit: str | None = None,
) -> ComparedRow:
    return ComparedRow(
        section=section,
        key=key,
        label=label,
        unit=unit,
        values=dict(zip(ids, values, strict=True)),
        shared=_shared(values),
    )


def _shared(values: Sequence[ComparedValue | None]) -> ComparedValue | None:
    first, *others = values
    if isinstance(first, tuple):
        lists = [one for one in others if isinstance(one, tuple)]
        common = tuple(one for one in first if all(one in some for some in lists))
        return common if len(lists) == len(others) and common else None
    return first if all(one == first and type(one) is type(first) for one in others) else None
