"""*Which X are there?*: each with the first sentence of its definition."""

from collections.abc import Iterator

from kg.answers.needs.listed import LISTED
from kg.answers.needs.tie import Tie
from kg.answers.replies.writer import Writer

_MOST_LISTED = 16
_FEW = 4
_MOST_RELATED = 6


def listing(writer: Writer) -> Iterator[str]:
    """The paragraphs of the reply."""
    listed = [tie for tie in writer.ties if tie.score >= LISTED][:_MOST_LISTED]
    for id in writer.asked.terms:
        yield writer.briefly(id)
    if listed:
        yield writer.say("These are:", "有：")
        yield "\n".join(f"- {_item(writer, tie)}" for tie in listed)
    if len(listed) < _FEW:
        yield "\n".join(writer.related([tie for tie in writer.ties if tie not in listed][:_MOST_RELATED]))


def _item(writer: Writer, tie: Tie) -> str:
    reason = writer.phrasing.reason(tie.edge) if tie.edge else ""
    return f"{writer.briefly(tie.term)}{writer.say(f' ({reason})', f'（{reason}）') if reason else ''}"
