"""A question, understood."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.answers.question.clauses import asking_sentence
from kg.answers.question.intent import Intent, Named, intent_of
from kg.answers.question.scope import in_scope
from kg.answers.question.subjects import Subject, content_words, subjects_of
from kg.answers.question.turn import Turn
from kg.answers.question.wording import JOINS_ALTERNATIVES, POINTS_BACK, WHICH_OF
from kg.language.chinese import count_han
from kg.language.names import fold
from kg.language.words import stem
from kg.model.errors import TooLarge
from kg.model.label import Language
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

MOST_CHARACTERS = 4_000
"""The longest question that is read."""

_MOST_TERMS = 12
_REMEMBERED = 2


@dataclass(frozen=True)
class Understanding:
    """What a question asks.

    text: the sentence that asks; lead: those around it. lang: of the answer. in_scope: whether this glossary can say it.
    subjects: the names of terms in the question; background: those in what led up to it or was asked before.
    kinds: kinds of term that it names by their labels (*which **loss***, *what **mathematics***).
    """

    text: str
    lead: str
    lang: Language
    intent: Intent
    in_scope: bool
    subjects: tuple[Subject, ...]
    background: tuple[Subject, ...]
    kinds: frozenset[str]

    @property
    def terms(self) -> tuple[TermId, ...]:
        """The terms it is about, each once: those it names first, then those it points back to; of very many the first."""
        named = (*self.subjects, *self.background)
        ids = dict.fromkeys(id for one in named for id in (one.term, *(one.others if one.undecided else ())))
        return tuple(ids)[:_MOST_TERMS]

    @property
    def to_choose(self) -> tuple[Subject, ...]:
        """The subjects that say what is to be chosen or listed: those right after the word that asks which, and sorts of
        thing right after another subject (*word embedding **models***)."""
        asked = {match.start(group) for match in WHICH_OF.finditer(self.text) for group in (1, 2, 3)}
        after = {other.start for one, other in pairwise(self.subjects) if not self.text[one.end : other.start].strip()}
        return tuple(
            one
            for one in self.subjects
            if any(one.start <= start < one.end for start in asked) or (one.start in after and one.sort)
        )

    @property
    def wording(self) -> str:
        """Everything that was asked, in its own words."""
        return f"{self.lead} {self.text}".strip()


def understand(snapshot: Snapshot, question: str, lang: Language | None, history: Sequence[Turn] = ()) -> Understanding:
    """What a question asks, after what was said before it. The question may be one sentence of several.

    Raises TooLarge for one of more than `MOST_CHARACTERS`; of what was said before no more than that is read.
    """
    if len(question) > MOST_CHARACTERS:
        detail = f"The question has {len(question):,} characters; at most {MOST_CHARACTERS:,} are read."
        raise TooLarge(detail, "question")
    text, lead = asking_sentence(" ".join(question.split()))
    subjects = subjects_of(snapshot, text)
    background = subjects_of(snapshot, lead) if lead else ()
    if not background and (POINTS_BACK.search(text) or not subjects):
        background = _spoken_of(snapshot, history)
    within = _is_within(snapshot, text, lead, subjects, background)
    kinds = _kinds_named(snapshot, text)
    intent = intent_of(text, _named(text, lead, subjects, background), lead) if within else "out_of_scope"
    return Understanding(
        text, lead, lang or ("zh" if count_han(question) else "en"), intent, within, subjects, background, kinds
    )


def _is_within(snapshot: Snapshot, text: str, lead: str, subjects: Sequence[Subject], background: Sequence[Subject]) -> bool:
    if lead:
        whole = f"{lead} {text}"
        return in_scope(snapshot, whole, subjects_of(snapshot, whole))
    return in_scope(snapshot, text, subjects, background)


def _named(text: str, lead: str, subjects: Sequence[Subject], background: Sequence[Subject]) -> Named:
    between = (text[one.end : other.start] for one, other in pairwise(subjects) if one.term != other.term)
    if any(JOINS_ALTERNATIVES.fullmatch(words) for words in between) and not (lead or content_words(text, subjects)):
        return "alternatives"
    pointing = bool(background) and POINTS_BACK.search(text) is not None
    return "several" if len({one.term for one in subjects}) + pointing > 1 else "any"


def _spoken_of(snapshot: Snapshot, history: Sequence[Turn]) -> tuple[Subject, ...]:
    """The terms of the latest question before this one that named any."""
    asked = [turn.content for turn in history if turn.role == "user"]
    for earlier in reversed(asked[-_REMEMBERED:]):
        if found := subjects_of(snapshot, earlier[-MOST_CHARACTERS:]):
            return found
    return ()


def _kinds_named(snapshot: Snapshot, text: str) -> frozenset[str]:
    asked = fold(" ".join(one for match in WHICH_OF.finditer(text) for one in match.groups() if one))
    kinds = snapshot.glossary.vocabulary.kinds.values()
    return frozenset(
        kind.id for kind in kinds if any(_begins(asked, fold(label)) for label in (kind.id, *kind.labels.values()))
    )


def _begins(asked: str, label: str) -> bool:
    return asked.startswith(label) if count_han(label) else stem(label) in map(stem, asked.split())
