"""*Why?*: what the terms' own texts say to the point, then what causes, what solves, and the reasons authors gave."""

from collections.abc import Iterator

from kg.answers.facts import between, to_the_point
from kg.answers.needs.tie import Tie
from kg.answers.replies.writer import Writer

_MOST_RELATED = 13
_MOST_DESCRIBED = 2


def reason(writer: Writer) -> Iterator[str]:
    """The paragraphs of the reply."""
    yield from to_the_point(writer.snapshot, writer.asked, writer.phrasing)
    yield "\n".join(f"- {writer.phrasing.relation(edge)}" for edge in between(writer.snapshot, writer.asked.terms))
    yield "\n".join(f"- {writer.defined(id)} {writer.explained(id)}".strip() for id in writer.asked.terms)
    described: list[Tie] = []
    related: list[Tie] = []
    for tie in writer.ties[:_MOST_RELATED]:
        (related if tie.edge or len(described) >= _MOST_DESCRIBED else described).append(tie)
    yield "\n".join(f"- {writer.briefly(tie.term)}" for tie in described)
    yield "\n".join(writer.related(related))
