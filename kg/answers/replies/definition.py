"""*What is X?*: the definition, how it works, what it hangs together with, and what the question asks beside."""

from collections.abc import Iterator

from kg.answers.facts import to_the_point
from kg.answers.replies.writer import Writer

_MOST_RELATED = 12


def definition(writer: Writer) -> Iterator[str]:
    """The paragraphs of the reply."""
    for id in writer.asked.terms:
        yield f"{writer.defined(id)} {writer.explained(id)}".strip()
    yield from to_the_point(writer.snapshot, writer.asked, writer.phrasing)
    yield "\n".join(writer.related(writer.ties[:_MOST_RELATED]))
