"""How well questions about the shipped glossary are understood and answered: shares over a few hundred, in both languages.

`tests/cases/questions.txt` holds them, a line each: what is asked | terms that a good answer cannot do without | question
| what was asked before, if anything.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import pytest

from kg.answers.ask import Reply
from kg.answers.context import Context
from kg.answers.question.turn import Turn
from kg.app.publishing import build
from kg.app.service import GlossaryService
from kg.app.serving import CurrentService
from kg.store.connect import connect

ROOT = Path(__file__).parents[2]
BUDGET = 1500


@dataclass(frozen=True)
class Case:
    """A question and what is known of a good answer to it."""

    asked: str
    needs: tuple[str, ...]
    question: str
    before: str | None

    @property
    def inside(self) -> bool:
        return self.asked != "out_of_scope"

    @property
    def history(self) -> list[Turn]:
        return [Turn(role="user", content=self.before)] if self.before else []


def cases() -> Iterable[Case]:
    for line in (ROOT / "tests/cases/questions.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            asked, needs, question, *before = (part.strip() for part in line.split("|"))
            yield Case(asked, tuple(needs.split()), question, before[0] if before else None)


CASES = tuple(cases())


@pytest.fixture(scope="module")
def glossary() -> GlossaryService:
    """The shipped content, ready to be asked."""
    engine = connect("sqlite://")
    build(ROOT / "content", engine)
    current = CurrentService(engine)
    current.refresh()
    assert current.service is not None
    return current.service


@pytest.fixture(scope="module")
def contexts(glossary: GlossaryService) -> list[Context]:
    return [glossary.context(one.question, BUDGET, None, one.history, (), "https://x") for one in CASES]


@pytest.fixture(scope="module")
def replies(glossary: GlossaryService) -> list[Reply]:
    return [glossary.ask(one.question, None, one.history, "https://x") for one in CASES]


def share_of_needs(answers: Iterable[Context | Reply]) -> float:
    return fmean(
        sum(need in answer.terms for need in case.needs) / len(case.needs)
        for case, answer in zip(CASES, answers, strict=True)
        if case.needs
    )


def test_there_are_questions_of_every_kind() -> None:
    assert len(CASES) >= 280
    assert sum(not one.inside for one in CASES) >= 75


def test_scope_is_told_rightly(replies: list[Reply]) -> None:
    wrong = [case.question for case, reply in zip(CASES, replies, strict=True) if reply.in_scope != case.inside]
    assert len(wrong) / len(CASES) <= 0.03, wrong


def test_what_is_asked_is_told_rightly(replies: list[Reply]) -> None:
    told = [(case, reply) for case, reply in zip(CASES, replies, strict=True) if case.inside and case.asked != "followup"]
    wrong = [f"{case.question}: {reply.intent}" for case, reply in told if reply.intent != case.asked]
    assert len(wrong) / len(told) <= 0.04, wrong


def test_contexts_hold_what_answers_need(contexts: list[Context]) -> None:
    assert share_of_needs(contexts) >= 0.93


def test_replies_speak_of_what_answers_need(replies: list[Reply]) -> None:
    assert share_of_needs(replies) >= 0.93


def test_contexts_are_short(contexts: list[Context]) -> None:
    assert fmean(one.tokens for one in contexts) <= 700
    assert max(one.tokens for one in contexts) <= BUDGET
