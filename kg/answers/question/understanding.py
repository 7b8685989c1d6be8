"""A question, understood."""

from collections.abc import Sequence
from dataclasses import dataclass

from kg.answers.question.intent import Intent, intent_of
from kg.answers.question.scope import in_scope
from kg.answers.question.subjects import Subject, subjects_of
from kg.answers.question.turn import Turn
from kg.answers.question.wording import POINTS_BACK, SENTENCE_END
from kg.language.chinese import language_of
from kg.model.label import Language
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

_REMEMBERED = 2


@dataclass(frozen=True)
class Understanding:
    """What a question asks.

    text: the question itself, without what went before. subjects: the terms it names; background: the terms that were
    spoken of before and that it points back to. in_scope: whether this glossary can answer it; lang: of the answer.
    """

    text: str
    lang: Language
    intent: Intent
    in_scope: bool
    subjects: tuple[Subject, ...]
    background: tuple[Subject, ...]

    @property
    def terms(self) -> tuple[TermId, ...]:
        """The terms it is about, each once: those it names first, then those it points back to."""
        return tuple(dict.fromkeys(one.term for one in (*self.subjects, *self.background)))


def understand(snapshot: Snapshot, question: str, lang: Language | None, history: Sequence[Turn] = ()) -> Understanding:
    """What a question asks, after what was said before it. The question may begin with sentences that lead up to it."""
    sentences = [one for one in SENTENCE_END.split(" ".join(question.split())) if one.strip(" .。？?！!")]
    text = sentences[-1] if sentences else ""
    lead = " ".join(sentences[:-1])
    subjects = subjects_of(snapshot, text)
    background = subjects_of(snapshot, lead) if lead else ()
    if not background and (POINTS_BACK.search(text) or not subjects):
        background = _spoken_of(snapshot, history)
    whole = f"{lead} {text}".strip()
    within = in_scope(snapshot.lexicon, whole, subjects_of(snapshot, whole)) or (
        bool(background) and not lead and in_scope(snapshot.lexicon, text, (*subjects, *background))
    )
    named = len({one.term for one in subjects})
    pointing = bool(background) and POINTS_BACK.search(text) is not None
    intent = intent_of(text, named + pointing) if within else "out_of_scope"
    return Understanding(text, lang or language_of(question), intent, within, subjects, background)


def _spoken_of(snapshot: Snapshot, history: Sequence[Turn]) -> tuple[Subject, ...]:
    """The terms of the latest question before this one that named any."""
    asked = [turn.content for turn in history if turn.role == "user"]
    for earlier in reversed(asked[-_REMEMBERED:]):
        if found := subjects_of(snapshot, earlier):
            return found
    return ()
