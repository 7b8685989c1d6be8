"""What a model is given to answer from: the budget holds, definitions come first, markers lead somewhere."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.answers.context import Context
from kg.answers.question.turn import Turn
from kg.app.service import GlossaryService
from kg.documents.wikilinks import without_wikilinks
from kg.language.tokens import count_tokens
from kg.model.errors import UnknownTerm

QUESTIONS = [
    "什么是批归一化？",
    "What is an LSTM?",
    "BN 和层归一化有什么区别？",
    "学注意力机制之前要学什么？",
    "List the kinds of normalization.",
    "How does variance relate to attention?",
    "为什么用批归一化？",
    "小批量很小时用什么归一化？",
]


def packed(service: GlossaryService, question: str, most: int = 1500, **more: object) -> Context:
    asked: dict[str, object] = {"lang": None, "history": (), "known": (), **more}
    return service.context(question, most, base_url="https://kg.example.org", **asked)  # type: ignore[arg-type]


@given(question=st.sampled_from(QUESTIONS), most=st.integers(1, 2000))
@settings(max_examples=60, deadline=None)
def test_the_budget_is_never_broken(service: GlossaryService, question: str, most: int) -> None:
    found = packed(service, question, most)
    assert found.tokens == count_tokens(found.context) <= most


@given(text=st.text(max_size=200), most=st.integers(1, 300))
@settings(max_examples=60, deadline=None)
def test_any_text_is_answered(service: GlossaryService, text: str, most: int) -> None:
    found = packed(service, text, most)
    assert found.tokens <= most
    assert found.in_scope or not found.context


def test_tokens_are_one_a_chinese_character_and_one_for_four_others() -> None:
    assert count_tokens("批归一化 BN 层") == 5 + 4 // 4
    assert count_tokens("abc") == 0
    assert count_tokens("") == 0


@pytest.mark.parametrize("question", QUESTIONS)
def test_terms_are_those_whose_definitions_stand_in_the_context(service: GlossaryService, question: str) -> None:
    found = packed(service, question)
    assert found.in_scope
    assert set(re.findall(r"\[(\d+)\]", found.context)) == {one.marker for one in found.citations}
    assert tuple(one.id for one in found.citations) == found.terms
    for one in found.citations:
        term = service.snapshot.glossary.terms[one.id]
        beginnings = [without_wikilinks(text)[:12] for text in term.definitions.values()]
        assert any(beginning in found.context for beginning in beginnings), one.id


def test_a_number_stands_with_its_unit(service: GlossaryService) -> None:
    assert "1997 year" in packed(service, "What is the difference between LSTM and GRU?").context


def test_what_was_asked_about_comes_first_and_the_most_needed_stays(service: GlossaryService) -> None:
    large, small = (packed(service, "BN 和层归一化有什么区别？", most) for most in (1500, 130))
    assert large.terms[:2] == small.terms[:2] == ("batch-normalization", "layer-normalization")
    assert len(small.terms) < len(large.terms)


def test_a_larger_budget_never_loses_a_definition(service: GlossaryService) -> None:
    most = [len(packed(service, "什么是批归一化？", tokens).terms) for tokens in range(50, 700, 50)]
    assert most == sorted(most)


def test_what_is_known_is_left_out(service: GlossaryService) -> None:
    question = "学批归一化之前要学什么？"
    assert "variance" in packed(service, question).terms
    assert "variance" not in packed(service, question, known=("方差",)).terms
    with pytest.raises(UnknownTerm):
        packed(service, question, known=("xyzzy",))


def test_history_and_a_leading_sentence_are_alike(service: GlossaryService) -> None:
    history = (Turn(role="user", content="什么是 LSTM？"), Turn(role="assistant", content="一种循环网络。"))
    after = packed(service, "它和 GRU 有什么区别？", history=history)
    together = packed(service, "什么是 LSTM？ 它和 GRU 有什么区别？")
    assert after.intent == together.intent == "difference"
    assert set(after.terms) >= {"lstm", "gru"} <= set(together.terms)


def test_outside_the_glossary_the_context_is_empty(service: GlossaryService) -> None:
    found = packed(service, "How do I bake bread?")
    assert (found.context, found.tokens, found.terms, found.in_scope, found.intent) == ("", 0, (), False, "out_of_scope")


def test_a_name_of_several_terms_is_told(service: GlossaryService) -> None:
    shared = packed(service, "什么是推理？").ambiguous
    assert [(one.text, {candidate.id for candidate in one.candidates}) for one in shared] == [
        ("推理", {"inference-logic", "inference-statistics"})
    ]
