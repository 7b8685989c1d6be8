"""Words are made printable, measured, shortened and broken into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.render.text import broken, printable, shortened, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\r\n\tc", "a b c"),
        ("null\x00byte\x1b[31m", "nullbyte[31m"),
        ("\u202eabc\u202c", "abc"),
        ("שלום", "שלום"),
        ("😀 批归一化", "😀 批归一化"),
        (" \u3000 ", ""),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_a_chinese_character_is_as_wide_as_it_is_high() -> None:
    assert width("批归一化") == 4
    assert width("iiii") < width("mmmm") < 4
    assert width("e\u0301") == width("e")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Batch Normalization", ("Batch", "Normalization")),
        ("Convolutional Neural Network", ("Convolutional", "Neural Network")),
        ("联合视觉语言预训练模型", ("联合视觉语言", "预训练模型")),
        ("ReLU", ("ReLU",)),
    ],
)
def test_lines_are_about_equally_long(text: str, lines: tuple[str, ...]) -> None:
    assert broken(text, 8, 3) == lines


@given(st.text(), st.floats(2, 40), st.integers(1, 4))
def test_no_line_is_wider_than_asked(text: str, most: float, lines: int) -> None:
    found = broken(printable(text), most, lines)
    assert len(found) <= lines
    assert all(width(line) <= most or len(line) == 1 for line in found)


@given(st.text(min_size=1), st.floats(2, 40))
def test_what_is_shortened_begins_as_it_did(text: str, most: float) -> None:
    short = shortened(text, most)
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]) and width(short) <= most)
