"""A question in a sentence, answered in sentences: from the graph alone, without a language model."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import quote, urlencode

from kg.answers.citations import Citation, Citations
from kg.answers.context import SharedName, shared_names
from kg.answers.needs.needed import needed
from kg.answers.phrasing import Phrasing
from kg.answers.question.intent import Intent
from kg.answers.question.subjects import content_words
from kg.answers.question.turn import Turn
from kg.answers.question.understanding import Understanding, understand
from kg.answers.refs import MOST_NEAREST
from kg.answers.replies.choice import choice
from kg.answers.replies.definition import definition
from kg.answers.replies.difference import difference
from kg.answers.replies.listing import listing
from kg.answers.replies.outside import outside
from kg.answers.replies.path import path
from kg.answers.replies.prerequisite import prerequisite
from kg.answers.replies.reason import reason
from kg.answers.replies.writer import Writer
from kg.answers.stub import NearTerm, near_term
from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

_REPLIES: Mapping[Intent, Callable[[Writer], Iterator[str]]] = {
    "definition": definition,
    "difference": difference,
    "prerequisite": prerequisite,
    "list": listing,
    "path": path,
    "choose": choice,
    "why": reason,
}


class Reply(Frozen):
    """An answer as Markdown, with `[1]` pointing to citations.

    terms: those the answer speaks of. in_scope: false when the glossary has nothing to say; then `nearest` names the terms
    that come nearest. ambiguous: names in the question that several terms bear. version: the published version asked.
    """

    answer: str
    intent: Intent
    terms: tuple[TermId, ...]
    in_scope: bool
    citations: tuple[Citation, ...]
    ambiguous: tuple[SharedName, ...]
    nearest: tuple[NearTerm, ...]
    version: int


def ask(snapshot: Snapshot, question: str, lang: Language | None, history: Sequence[Turn], base_url: str) -> Reply:
    """The answer to a question, after what was said before it; its links begin with the base address."""
    asked = understand(snapshot, question, lang, history)
    phrasing = Phrasing(snapshot, asked.lang)
    citations = Citations(snapshot, asked.lang, base_url)
    nearest: tuple[TermId, ...] = ()
    if asked.in_scope:
        writer = Writer(snapshot, asked, needed(snapshot, asked), phrasing, citations)
        paragraphs = [one for one in _REPLIES[asked.intent](writer) if one]
        text = "\n\n".join((*paragraphs, _map_link(asked, phrasing, base_url)))
    else:
        nearest = snapshot.search.nearest(content_words(asked.wording), MOST_NEAREST)
        text = outside(snapshot, phrasing, nearest)
    return Reply(
        answer=text,
        intent=asked.intent,
        terms=citations.terms,
        in_scope=asked.in_scope,
        citations=citations.all(),
        ambiguous=shared_names(snapshot, asked),
        nearest=tuple(near_term(snapshot, id, asked.lang) for id in nearest),
        version=snapshot.version.number,
    )


def _map_link(asked: Understanding, phrasing: Phrasing, base_url: str) -> str:
    base = base_url.rstrip("/")
    if len(asked.terms) == 1:
        path = f"/v1/terms/{quote(asked.terms[0], safe='')}/subgraph?format=svg"
    else:
        path = f"/v1/subgraph?{urlencode([*(('term', id) for id in asked.terms), ('format', 'svg')])}"
    return phrasing.say(f"[Concept map]({base}{path})", f"[概念图]({base}{path})")
