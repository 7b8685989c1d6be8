"""The terms, page by page."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Generic, TypeVar

from kg.answers.choices import refuse_unknown_kinds
from kg.answers.stub import Stub, stub
from kg.model.errors import InvalidParameter
from kg.model.frozen import Frozen
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

Item = TypeVar("Item")


class Page(Frozen, Generic[Item]):
    """Part of a list. total: how many items there are in all. next_cursor: where the next page begins, null on the last."""

    items: tuple[Item, ...]
    total: int
    next_cursor: str | None = None


def term_list(
    snapshot: Snapshot, limit: int, cursor: str | None = None, kind: str | None = None, tag: str | None = None
) -> Page[Stub]:
    """Terms in the order of their ids, those after a cursor, of a kind and with a tag. Raises InvalidParameter."""
    if kind is not None:
        refuse_unknown_kinds(snapshot, (kind,), "kind")
    ids = _matching(snapshot, kind, tag)
    start = bisect_right(ids, _after(cursor)) if cursor else 0
    shown = ids[start : start + limit]
    more = start + limit < len(ids)
    return Page(
        items=tuple(stub(snapshot, id) for id in shown),
        total=len(ids),
        next_cursor=_cursor(shown[-1]) if more and shown else None,
    )


def whole(items: tuple[Item, ...]) -> Page[Item]:
    """A list that fits on one page."""
    return Page(items=items, total=len(items))


def _matching(snapshot: Snapshot, kind: str | None, tag: str | None) -> Sequence[TermId]:
    tally = snapshot.tally
    if kind is None and tag is None:
        return tally.ids
    if tag is None:
        return tally.ids_by_kind.get(str(kind), ())
    tagged = tally.ids_by_tag.get(tag, ())
    return [id for id in tagged if kind is None or snapshot.glossary.terms[id].kind == kind]


def _cursor(last: TermId) -> str:
    return last.encode().hex()


def _after(cursor: str) -> TermId:
    try:
        return bytes.fromhex(cursor).decode(errors="replace")
    except ValueError as error:
        raise InvalidParameter("cursor", "This cursor is not one that an earlier page gave as next_cursor.") from error
