"""*Which X for this?*: what serves it best, why, and what else to consider."""

from collections.abc import Iterator
from heapq import nsmallest

from kg.answers.needs.listed import kinds_of
from kg.answers.needs.needed import own_words
from kg.answers.needs.relevance import Relevance
from kg.answers.needs.tie import Tie
from kg.answers.replies.writer import Writer
from kg.model.term import TermId

_SERVES = ("used_for", "solves", "improves", "is_a")
_MOST_CHOICES = 4
_MOST_RELATED = 10
_MOST_REASONS = 3


def choice(writer: Writer) -> Iterator[str]:
    """The paragraphs of the reply."""
    choices = candidates(writer)[:_MOST_CHOICES]
    if choices:
        first, *others = choices
        yield writer.say(f"Best suited: {writer.briefly(first.term)}", f"首选 {writer.briefly(first.term)}")
        yield "\n".join(_reasons(writer, first.term))
        if others:
            yield writer.say("Also worth considering:", "也可考虑：")
            yield "\n".join(f"- {writer.briefly(one.term)}" for one in others)
    chosen = {one.term for one in choices}
    yield "\n".join(f"- {writer.briefly(id)}" for id in writer.asked.terms)
    yield "\n".join(writer.related([tie for tie in writer.ties if tie.term not in chosen][:_MOST_RELATED]))


def candidates(writer: Writer) -> list[Tie]:
    """What can be chosen, the likeliest first: kinds of what is to be chosen, else what serves, solves or betters a subject."""
    kinds = {kind for one in writer.asked.to_choose for kind in kinds_of(writer.snapshot, one.term)}
    of_kind = [tie for tie in writer.ties if tie.term in kinds]
    serving = [tie for tie in writer.ties if tie.edge and tie.edge.subject == tie.term and tie.edge.type in _SERVES]
    return of_kind or serving or list(writer.ties[:_MOST_CHOICES])


def _reasons(writer: Writer, id: TermId) -> Iterator[str]:
    """Attributes, those that take up most of the question first, and whom the term serves."""
    relevance = Relevance(writer.snapshot, own_words(writer.asked))
    yield from nsmallest(_MOST_REASONS, _attributes(writer, id), key=lambda told: -relevance.share([told]))
    about = {*writer.asked.terms, *(tie.term for tie in writer.ties)}
    edges = [edge for edge in writer.snapshot.graph.outgoing(id) if edge.type in _SERVES[:3] and edge.object in about]
    for edge in edges[:_MOST_REASONS]:
        writer.cite(edge.object)
        yield f"- {writer.phrasing.relation(edge)}"


def _attributes(writer: Writer, id: TermId) -> Iterator[str]:
    for key, value in writer.snapshot.glossary.terms[id].attributes.items():
        told = writer.phrasing.attribute_value(key, value)
        yield f"- {writer.phrasing.attribute(key)}{writer.say(': ', '：')}{told}"
