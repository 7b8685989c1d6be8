"""Which terms a text speaks of."""

from bisect import bisect_right
from collections.abc import Iterator

from kg.model.errors import TooLarge
from kg.model.frozen import Frozen
from kg.model.term import TermId
from kg.search.running_text import section_starts
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


def link(snapshot: Snapshot, text: str, threshold: float | None = None, *, first_per_section: bool = False) -> LinkedText:
    """The terms that a text names, at least as surely as the threshold, if there is one; of each term only the first mention
    below each heading, if so asked. Raises TooLarge."""
    mentions = mentions_in(snapshot, text, threshold)
    if first_per_section:
        mentions = tuple(_first_per_section(text, mentions))
    return LinkedText(mentions=mentions, version=snapshot.version.number)


def mentions_in(snapshot: Snapshot, text: str, threshold: float | None = None) -> tuple[LinkedMention, ...]:
    """The mentions in a text. Raises TooLarge for one of more than `MOST_CHARACTERS`."""
    if len(text) > MOST_CHARACTERS:
        raise TooLarge(f"The text has {len(text):,} characters; at most {MOST_CHARACTERS:,} are read.", "text")
    return tuple(
        LinkedMention(start=one.start, end=one.end, text=one.text, term_id=one.term, score=one.score)
        for one in snapshot.mentions.find(text, threshold)
    )


def _first_per_section(text: str, mentions: tuple[LinkedMention, ...]) -> Iterator[LinkedMention]:
    sections = section_starts(text)
    seen: set[tuple[int, TermId]] = set()
    for one in mentions:
        here = (bisect_right(sections, one.start), one.term_id)
        if here not in seen:
            seen.add(here)
            yield one
