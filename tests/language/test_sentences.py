"""Where a sentence ends."""

import pytest

from kg.language.sentences import first_sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The mean is a sum. It is divided.", "The mean is a sum."),
        ("A value\nof 0.5 is kept. Others go.", "A value of 0.5 is kept."),
        (
            "Tools, e.g. PyTorch, i.e. Python, vs. TensorFlow etc. Most are free.",
            "Tools, e.g. PyTorch, i.e. Python, vs. TensorFlow etc. Most are free.",
        ),
        ("Proposed by Vaswani et al. It spread.", "Proposed by Vaswani et al. It spread."),
        ("均值是总和除以个数。它受极端值影响。", "均值是总和除以个数。"),
        ("用 PyTorch 2.0 写成，取 p=0.5。然后", "用 PyTorch 2.0 写成，取 p=0.5。"),
        ("常写作 BN. 另外也叫批标准化", "常写作 BN."),
        (
            "Attention (注意力), cf. Bahdanau et al. and others, weighs. It sums.",
            "Attention (注意力), cf. Bahdanau et al. and others, weighs.",
        ),
        ("no end", "no end"),
        ("", ""),
    ],
)
def test_a_sentence_ends_at_its_full_stop(text: str, sentence: str) -> None:
    assert first_sentence(text) == sentence
