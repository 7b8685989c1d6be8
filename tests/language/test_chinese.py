"""Which texts are Chinese, and how they are brought to one script."""

import pytest

from kg.language.chinese import count_han, is_chinese, language_of, mainland_wording, simplified, taiwan_wording


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("批归一化", True),
        ("BN 层归一化", True),
        ("Batch 层", False),
        ("", False),
        ("123 。", False),
        ("ab" + "中", True),
        ("abc" + "中", False),
    ],
)
def test_a_text_is_chinese_where_three_of_ten_letters_are(text: str, chinese: bool) -> None:
    assert is_chinese(text) == chinese
    assert language_of(text) == ("zh" if chinese else "en")


def test_han_are_counted_in_every_plane_and_kana_are_not() -> None:
    assert count_han("中𠀀かナ한a，。") == 2


def test_scripts_and_wordings() -> None:
    assert simplified("神經網路") == "神经网路"
    assert mainland_wording("神經網路") == "神经网络"
    assert taiwan_wording("神经网络") == "神經網路"
    assert simplified("plain ASCII") == "plain ASCII"


def test_half_a_surrogate_pair_is_no_character() -> None:
    assert simplified("矩陣\ud800") == mainland_wording("矩陣\ud800") == "矩阵\ufffd"
