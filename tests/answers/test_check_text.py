"""Which words of a text a reader does not know."""

import pytest

from kg.answers.check_text import check_text
from kg.answers.links import MOST_CHARACTERS, link
from kg.app.service import GlossaryService
from kg.model.errors import TooLarge, UnknownTerm

HANDOUT = """# 规范化

批归一化用方差和均值。

Layer Normalization 不同于批归一化。
"""


def test_unknown_words_stand_where_the_text_names_them_first(service: GlossaryService) -> None:
    found = check_text(service.snapshot, HANDOUT, ("均值",), "zh")
    assert [(word.term.id, word.line, word.missing) for word in found.not_yet_known] == [
        ("batch-normalization", 3, ("minibatch", "variance")),
        ("variance", 3, ()),
        ("layer-normalization", 5, ()),
    ]
    assert all(HANDOUT[word.start :].startswith(("批归一化", "方差", "Layer")) for word in found.not_yet_known)


def test_what_comes_first_is_one_plan_toward_all_of_them(service: GlossaryService) -> None:
    found = check_text(service.snapshot, HANDOUT, ("均值",), "zh")
    assert [step.term.id for step in found.learn_first] == ["variance", "minibatch"], "a word that another needs is a step"
    assert found.effort == 20


def test_knowing_a_word_is_knowing_what_it_requires(service: GlossaryService) -> None:
    found = check_text(service.snapshot, HANDOUT, ("BN", "LN"), "zh")
    assert found.not_yet_known == ()
    assert found.learn_first == ()


def test_mentions_are_those_of_linking(service: GlossaryService) -> None:
    assert check_text(service.snapshot, HANDOUT, (), "en").mentions == link(service.snapshot, HANDOUT).mentions


def test_a_text_without_terms_asks_for_nothing(service: GlossaryService) -> None:
    found = check_text(service.snapshot, "", (), "en")
    assert (found.mentions, found.not_yet_known, found.learn_first, found.effort) == ((), (), (), 0)
    assert found.version == 1


def test_a_text_that_is_too_long_is_refused(service: GlossaryService) -> None:
    assert check_text(service.snapshot, "x" * MOST_CHARACTERS, (), "en").mentions == ()
    with pytest.raises(TooLarge) as refused:
        check_text(service.snapshot, "x" * (MOST_CHARACTERS + 1), (), "en")
    assert refused.value.parameter == "text"


def test_an_unknown_known_names_its_parameter(service: GlossaryService) -> None:
    with pytest.raises(UnknownTerm) as unknown:
        check_text(service.snapshot, HANDOUT, ("zzz",), "en")
    assert unknown.value.parameter == "known"
