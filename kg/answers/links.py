"""Which terms a text speaks of."""

from kg.model.errors import TooLarge
from kg.model.frozen import Frozen
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot


MOST_CHARACTERS = 200_000
"""The longest text that is read."""


class LinkedMention(Frozen):
    """A name in a text. start, end: in Unicode code points; score: how sure it is that the term is meant, 0–1."""

    start: int
    end: int
    text: str
    term_id: TermId
    score: float


class LinkedText(Frozen):
    """The mentions in a text, in its order, without overlaps. version: the published version that was asked."""

    mentions: tuple[LinkedMention, ...]
    version: int


def link(snapshot: Snapshot, text: str, threshold: float | None = None) -> LinkedText:
    """The terms that a text names, at least as surely as the threshold, if there is one. Raises TooLarge."""
    return LinkedText(mentions=mentions_in(snapshot, text, threshold), version=snapshot.version.number)


def mentions_in(snapshot: Snapshot, text: str, threshold: float | None = None) -> tuple[LinkedMention, ...]:
    """The mentions in a text. Raises TooLarge for one of more than `MOST_CHARACTERS`."""
    if len(text) > MOST_CHARACTERS:
        raise TooLarge(f"The text has {len(text):,} characters; at most {MOST_CHARACTERS:,} are read.", "text")
    return tuple(
        LinkedMention(start=one.start, end=one.end, text=one.text, term_id=one.term, score=one.score)
        for one in snapshot.mentions.find(text, threshold)
    )
