"""What a model needs to answer a question: definitions first, then what the question calls for, within a number of tokens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.answers.citations import Citation, Citations
from kg.answers.facts import facts
from kg.answers.needs.listed import LISTED
from kg.answers.needs.needed import needed
from kg.answers.needs.tie import Tie
from kg.answers.phrasing import Phrasing
from kg.answers.question.intent import Intent
from kg.answers.question.turn import Turn
from kg.answers.question.understanding import Understanding, understand
from kg.answers.refs import candidates, terms_of
from kg.answers.stub import NearTerm
from kg.language.tokens import count_tokens
from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

ENOUGH = 760
"""Tokens after which nothing is added that the answer could do without."""

_MOST_TIES = 14
_FIRST_FACTS = 3
_SAID_BY_DEFINITION = frozenset({"is_a", "example_of"})


class SharedName(Frozen):
    """A name in the question that several terms bear."""

    text: str
    candidates: tuple[NearTerm, ...]


class Context(Frozen):
    """Markdown for a model to read.

    tokens: of `context`, see `kg.language.tokens`. terms: those whose definitions stand in it, in its order. `[1]` in it
    points to the citation with that marker. in_scope: false, and the context empty, when the glossary has nothing to say.
    version: the published version that was asked.
    """

    context: str
    tokens: int
    terms: tuple[TermId, ...]
    in_scope: bool
    intent: Intent
    ambiguous: tuple[SharedName, ...]
    citations: tuple[Citation, ...]
    version: int


def context(
    snapshot: Snapshot,
    question: str,
    max_tokens: int,
    lang: Language | None,
    history: Sequence[Turn],
    known: Sequence[str],
    base_url: str,
) -> Context:
    """What a model needs to answer a question, in at most so many tokens.

    known: terms that need no definition, by any name. Raises UnknownTerm or AmbiguousTerm, naming `known`.
    """
    known_ids = terms_of(snapshot, known, "known")
    asked = understand(snapshot, question, lang, history)
    citations = Citations(snapshot, asked.lang, base_url)
    text = _packed(snapshot, asked, known_ids, citations, max_tokens) if asked.in_scope else ""
    return Context(
        context=text,
        tokens=count_tokens(text),
        terms=citations.terms,
        in_scope=asked.in_scope,
        intent=asked.intent,
        ambiguous=shared_names(snapshot, asked),
        citations=citations.all(),
        version=snapshot.version.number,
    )


def shared_names(snapshot: Snapshot, asked: Understanding) -> tuple[SharedName, ...]:
    """The names in a question that several terms bear."""
    return tuple(
        SharedName(text=one.text, candidates=candidates(snapshot, (one.term, *one.others), asked.lang))
        for one in asked.subjects
        if one.others
    )


def _packed(snapshot: Snapshot, asked: Understanding, known: Sequence[TermId], citations: Citations, max_tokens: int) -> str:
    """As many of the parts as fit, in their order; after enough, only what the answer cannot do without."""
    text = ""
    for part in _parts(snapshot, asked, known):
        most = max_tokens if part.essential else min(max_tokens, ENOUGH)
        for wording in part.wordings:
            line = f"{wording[0]} {citations.next_mark}{wording[1]}" if part.term else "".join(wording)
            longer = f"{text}\n{line}" if text else line
            if count_tokens(longer) <= most:
                text = longer
                if part.term:
                    citations.mark(part.term)
                break
    return text


@dataclass(frozen=True)
class _Part:
    """A paragraph: its wordings, the fullest first, each what stands before and after the marker of its term."""

    wordings: tuple[tuple[str, str], ...]
    term: TermId | None = None
    essential: bool = False


def _parts(snapshot: Snapshot, asked: Understanding, known: Sequence[TermId]) -> Iterator[_Part]:
    phrasing = Phrasing(snapshot, asked.lang)
    ties = needed(snapshot, asked, known)[:_MOST_TIES]
    for id in asked.terms:
        before = f"**{phrasing.names(id)}**"
        wordings = dict.fromkeys((phrasing.definition(id), phrasing.short(id)))
        yield _Part(tuple((before, f" {wording}") for wording in wordings if wording), id, essential=True)
    lines = [_Part(((line, ""),)) for line in facts(snapshot, asked, phrasing, ties, known)]
    yield from lines[:_FIRST_FACTS]
    yield from (_tied(phrasing, tie, asked.intent) for tie in ties if phrasing.short(tie.term))
    yield from lines[_FIRST_FACTS:]
    for id in asked.terms:
        if explanation := phrasing.explanation(id):
            yield _Part(((explanation, ""),))


def _tied(phrasing: Phrasing, tie: Tie, intent: Intent) -> _Part:
    label, short = phrasing.label(tie.term), phrasing.short(tie.term)
    before = "-" if short.casefold().startswith(label.casefold()) else f"- **{label}**"
    wordings = [f" {short}"]
    if tie.edge and tie.edge.type not in _SAID_BY_DEFINITION:
        wordings.insert(
            0,
            phrasing.say(
                f" {short} ({phrasing.relation_of(tie.term, tie.edge)})",
                f" {short}（{phrasing.relation_of(tie.term, tie.edge)}）",
            ),
        )
    return _Part(tuple((before, wording) for wording in wordings), tie.term, essential=intent == "list" and tie.score >= LISTED)
