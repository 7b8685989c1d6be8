"""What a question calls for beside definitions, a line each, by what it asks."""

from collections.abc import Iterator, Sequence
from itertools import islice

from kg.answers.contrast import contrast
from kg.answers.needs.needed import own_words
from kg.answers.needs.relevance import Relevance
from kg.answers.needs.route import route
from kg.answers.needs.tie import Tie
from kg.answers.passages import asks_for_remarks, passages
from kg.answers.phrasing import Phrasing
from kg.answers.question.understanding import Understanding
from kg.graph.learning_path import learning_path
from kg.model.relation import Relation
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

_MOST_STEPS = 16
_MOST_ROWS = 7
_MOST_EDGES = 6
_MOST_PASSAGES = 3


def facts(
    snapshot: Snapshot, asked: Understanding, phrasing: Phrasing, ties: Sequence[Tie], known: Sequence[TermId]
) -> Iterator[str]:
    """Lines of Markdown, the most needed first."""
    if asked.intent == "difference":
        yield from _differences(snapshot, asked, phrasing)
    if asked.intent == "prerequisite":
        yield from _order(snapshot, asked, phrasing, known)
    if asked.intent == "path":
        yield from _way(snapshot, asked, phrasing)
    if asked.intent == "list" and ties:
        listed = phrasing.labels(tie.term for tie in ties)
        yield phrasing.say(f"To be listed: {listed}.", f"可列举：{listed}。")
    yield from to_the_point(snapshot, asked, phrasing)
    yield from (f"- {phrasing.relation(edge)}" for edge in between(snapshot, asked.terms))


def to_the_point(snapshot: Snapshot, asked: Understanding, phrasing: Phrasing) -> tuple[str, ...]:
    """Sentences of the subjects' own texts that take up the question."""
    relevance = Relevance(snapshot, own_words(asked))
    if not relevance.wanted and not asks_for_remarks(asked.text):
        return ()
    found = (passages(phrasing, id, asked.text, relevance, _MOST_PASSAGES) for id in asked.terms)
    return tuple(dict.fromkeys(one for some in found for one in some))


def between(snapshot: Snapshot, ids: Sequence[TermId]) -> tuple[Relation, ...]:
    """The stated relations among some terms, stronger types first."""
    return tuple(islice((edge for id in ids for edge in snapshot.graph.edges(id) if edge.object in ids), _MOST_EDGES))


def _differences(snapshot: Snapshot, asked: Understanding, phrasing: Phrasing) -> Iterator[str]:
    ids = asked.terms
    for row in contrast(snapshot, phrasing, ids)[:_MOST_ROWS]:
        told = (f"{phrasing.label(id)}: {value}" for id, value in zip(ids, row.values, strict=True) if value)
        yield f"- {row.name} — {'; '.join(told)}"


def _order(snapshot: Snapshot, asked: Understanding, phrasing: Phrasing, known: Sequence[TermId]) -> Iterator[str]:
    steps = learning_path(snapshot.graph, asked.terms, known).steps
    if steps:
        order = " → ".join(phrasing.label(step.term) for step in steps[-_MOST_STEPS:])
        earlier = len(steps) - _MOST_STEPS
        more = (
            phrasing.say(f" (the last {_MOST_STEPS} of {len(steps)})", f"（{len(steps)} 步中的最后 {_MOST_STEPS} 步）")
            if earlier > 0
            else ""
        )
        yield phrasing.say(f"Learn in this order{more}: {order}.", f"按此顺序学{more}：{order}。")


def _way(snapshot: Snapshot, asked: Understanding, phrasing: Phrasing) -> Iterator[str]:
    way = route(snapshot, asked.terms)
    if way is None:
        return
    yield from (f"- {phrasing.relation(edge)}" for edge in way.chain)
    if way.steps:
        order = " → ".join(phrasing.label(step.term) for step in way.steps[-_MOST_STEPS:])
        yield phrasing.say(
            f"Learning order: {order} → {phrasing.label(way.end)}.", f"学习顺序：{order} → {phrasing.label(way.end)}。"
        )
