"""The forms under which names are found: spelling, pinyin, acronyms."""

import pytest

from kg.search.acronyms import acronyms
from kg.search.normalise import singular, spelling, spellings
from kg.search.pinyin import initials, reading, readings, typed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fine-Tuning", "fine tuning"),
        ("ＲＮＮ", "rnn"),
        ("KL 散度", "kl散度"),
        ("卷積神經網路", "卷积神经网路"),
        ("Naïve Bayes", "naive bayes"),
        ("nn.Conv2d", "NN CONV2D"),
    ],
)
def test_writings_of_one_name_have_the_same_letters(one: str, other: str) -> None:
    assert spelling(one).letters == spelling(other).letters


def test_words_typed_apart_stay_apart_though_names_do_not() -> None:
    assert spelling("函数 损失").words == ("函数", "损失")
    assert spelling("函数 损失").folded == "函数损失"


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("networks", "network"),
        ("losses", "loss"),
        ("boxes", "box"),
        ("batches", "batch"),
        ("probabilities", "probability"),
        ("matrices", "matrix"),
        ("bias", "bias"),
        ("analysis", "analysis"),
        ("corpus", "corpus"),
        ("cos", "cos"),
    ],
)
def test_plural_endings_are_those_of_english_spelling(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_a_query_in_taiwan_wording_is_also_read_as_the_mainland_says_it() -> None:
    assert "数据集" in [one.folded for one in spellings("資料集")]
    assert len(spellings("数据集")) == 1


def test_a_character_is_read_as_in_the_phrase_around_it() -> None:
    assert readings("重复")[0] == ("chong", "fu")
    assert readings("重量")[0] == ("zhong", "liang")


def test_other_readings_are_kept_where_the_phrase_is_unknown() -> None:
    assert ("wei", "tiao") in readings("微调")


def test_latin_letters_and_numerals_stand_in_a_reading() -> None:
    assert reading("归1化") == "guiyihua"
    assert reading("zhuyili机制") == "zhuyilijizhi"


@pytest.mark.parametrize("written", ["zhùyìlì", "zhu4yi4li4", "zhuyili"])
def test_tones_do_not_count(written: str) -> None:
    assert typed(written) == "zhuyili"


def test_the_umlaut_is_typed_in_several_ways() -> None:
    assert typed("xuexilv") == typed("xuexilü") == reading("学习率")


def test_initials_keep_latin_letters() -> None:
    assert initials(readings("激活函数")[0]) == "jhhs"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Long Short-Term Memory", ("lstm",)),
        ("Reinforcement Learning from Human Feedback", ("rlhf", "rlfhf")),
        ("Softmax", ()),
        ("卷积 Network", ()),
    ],
)
def test_acronyms_follow_from_english_names(name: str, expected: tuple[str, ...]) -> None:
    assert acronyms(name) == expected
