"""*How do A and B differ?*: both defined, a table of what tells them apart, what they share, and which for what."""

from collections.abc import Iterator

from kg.answers.contrast import contrast
from kg.answers.facts import between, to_the_point
from kg.answers.replies.definition import definition
from kg.answers.replies.writer import Writer
from kg.graph.difference import shared_ancestors

_MOST_RELATED = 6


def difference(writer: Writer) -> Iterator[str]:
    """The paragraphs of the reply. A term alone is told apart from what it is commonly confused with."""
    ids = list(writer.asked.terms)
    if len(ids) == 1:
        ids += writer.snapshot.graph.objects("contrasts_with").get(ids[0], ())[:1]
    if len(ids) < 2:
        yield from definition(writer)
        return
    yield "\n".join(f"- {writer.defined(id)}" for id in ids)
    if rows := contrast(writer.snapshot, writer.phrasing, ids):
        yield "\n".join(
            (
                f"| | {' | '.join(map(writer.phrasing.label, ids))} |",
                f"|{' --- |' * (len(ids) + 1)}",
                *(f"| {row.name} | {' | '.join(map(_cell, row.values))} |" for row in rows),
            )
        )
    if shared := [id for id in shared_ancestors(writer.snapshot.graph, ids) if id not in ids]:
        what = writer.cite_all(shared)
        yield writer.say(f"What they share: each belongs to {what}.", f"共同点：都归于{what}。")
    yield "\n".join(f"- {writer.phrasing.relation(edge)}" for edge in between(writer.snapshot, ids))
    yield from to_the_point(writer.snapshot, writer.asked, writer.phrasing)
    yield "\n".join(writer.related(writer.ties[:_MOST_RELATED]))


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split()) or "—"
