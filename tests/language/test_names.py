"""How names become ids, and when two are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.language.names import fold, glossed, loosened, slug


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Batch Normalization", "batch-normalization"),
        ("批归一化", "批归一化"),
        ("C++", "c++"),
        ("C#", "c#"),
        ("nn.Conv2d", "nn-conv2d"),
        ("  self_attention!", "self-attention"),
        ("ＡＩ", "ai"),
        ("ﬁne—tuning", "fine-tuning"),
        ("…", ""),
    ],
)
def test_ids_keep_letters_digits_plus_and_hash(name: str, id: str) -> None:
    assert slug(name) == id


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Self-Attention", "self attention"),
        ("self__attention", "SELF–ATTENTION"),
        ("ＣＮＮ", "cnn"),
        ("卷積神經網路", "卷积神经网路"),
        ("L2 范数", "L2范数"),
        ("Top-k 采样", "top k采样"),
    ],
)
def test_these_are_the_same_name(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("C++", "C#"), ("归一化", "正则化"), ("RNN", "RNNs"), ("word2vec", "word vec")])
def test_these_are_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("RNNs", "RNN"),
        ("feature maps", "feature map"),
        ("losses", "loss"),
        ("matrices", "matrix"),
        ("vertices", "vertex"),
        ("devices", "device"),
        ("batch sizes", "batch size"),
        ("KV caches", "KV cache"),
        ("patches", "patch"),
        ("biases", "bias"),
        ("phases", "phase"),
        ("multi-modal", "multimodal"),
        ("optimisers", "optimizer"),
        ("forward()", "forward"),
        ("probabilities", "probability"),
    ],
)
def test_these_are_the_same_name_loosely_written(one: str, other: str) -> None:
    assert loosened(one) == loosened(other)


@pytest.mark.parametrize(("one", "other"), [("loss", "los"), ("bias", "bia"), ("C++", "C"), ("L1", "L2")])
def test_these_are_not_even_loosely(one: str, other: str) -> None:
    assert loosened(one) != loosened(other)


def test_a_gloss_stands_in_brackets_of_either_width_or_beside_a_name_in_another_script() -> None:
    assert glossed("自注意力（Self-Attention）") == ("自注意力", "Self-Attention")
    assert glossed("Self-Attention (自注意力)") == ("Self-Attention", "自注意力")
    assert glossed("梯度 Gradient") == ("梯度", "Gradient")
    assert glossed("dot product 点积") == ("dot product", "点积")
    assert glossed("no gloss") is None
    assert glossed("Top k 采样 法") is None
    assert glossed("()") is None


def test_a_name_of_any_form_and_length_is_looked_at_for_a_gloss_in_time_proportional_to_its_length() -> None:
    assert glossed("a" + " " * 1_000_000 + "b") is None


@given(st.text())
def test_folding_twice_changes_nothing_and_ids_are_their_own_ids(name: str) -> None:
    assert fold(fold(name)) == fold(name)
    assert slug(slug(name)) == slug(name)
