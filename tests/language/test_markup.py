"""What remains of Markdown without its marks."""

import pytest

from kg.language.markup import without_marks


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("See [the paper](https://e.org/a) and ![a picture](b.png).", "See the paper and a picture."),
        ("**bold**, __bold__, *lean*, _lean_ and `code`", "bold, bold, lean, lean and code"),
        ("2 * 3 * 4, snake_case_name, $x_i$ and a_b_c", "2 * 3 * 4, snake_case_name, $x_i$ and a_b_c"),
        ("方差是**偏差**平方的均值。", "方差是偏差平方的均值。"),
        ("[brackets] and [[", "[brackets] and [["),
    ],
)
def test_words_stay_and_marks_go(markdown: str, text: str) -> None:
    assert without_marks(markdown) == text


def test_marks_that_never_close_are_looked_for_in_time_proportional_to_the_text() -> None:
    assert without_marks("**a " * 100_000) == "**a " * 100_000
