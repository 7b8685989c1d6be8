"""Names found in running text."""

import pytest

from kg.search.mentions import MentionFinder
from tests.search.small_glossary import field, finder_of, glossary


@pytest.fixture(scope="module")
def finder() -> MentionFinder:
    return finder_of(field())


def found(finder: MentionFinder, text: str) -> list[tuple[str, str]]:
    return [(one.text, one.term) for one in finder.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("多头的注意力机制", [("注意力机制", "attention")]),
        ("批归一化与归一化", [("批归一化", "batch-normalization"), ("归一化", "normalization")]),
        ("词元化之后，每个词元有编号。", [("词元化", "tokenization"), ("词元", "token")]),
        ("卷积神经网络用卷积。", [("卷积神经网络", "convolutional-neural-network"), ("卷积", "convolution")]),
    ],
)
def test_the_longest_name_wins(finder: MentionFinder, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(finder, text) == expected


@pytest.mark.parametrize(
    "text", ["CRNN", "RNNs2", "xRNN", "my_dropout_layer", "transformers.js", "BERT-2", "preBERT", "example.bert.org"]
)
def test_no_latin_name_inside_another_word(finder: MentionFinder, text: str) -> None:
    assert found(finder, f"The gradient descent of {text} uses backpropagation.")[1:] == [
        ("backpropagation", "backpropagation")
    ]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("support vector machines", "support-vector-machine"),
        ("loss functions", "loss-function"),
        ("SVMs", "support-vector-machine"),
        ("Random-Forest", "random-forest"),
        ("cross\nentropy", "cross-entropy"),
        ("ＲＮＮ", "recurrent-neural-network"),
        ("卷積神經網路", "convolutional-neural-network"),
        ("支援向量機", "support-vector-machine"),
        ("nn.BatchNorm2d", "batch-normalization"),
        ("CNN-based", "convolutional-neural-network"),
    ],
)
def test_names_as_people_write_them(finder: MentionFinder, text: str, term: str) -> None:
    assert [one.term for one in finder.find(text)] == [term]


def test_offsets_count_code_points_of_the_text_as_given(finder: MentionFinder) -> None:
    text = "😀 ｆｉｎｅ－ｔｕｎｉｎｇ，𝐁𝐄𝐑𝐓 和 卷積神經網路…"
    spans = [(one.start, one.end, one.text) for one in finder.find(text, 0.0)]
    assert [text[start:end] for start, end, _ in spans] == [shown for _, _, shown in spans]
    assert [shown for *_, shown in spans] == ["ｆｉｎｅ－ｔｕｎｉｎｇ", "𝐁𝐄𝐑𝐓", "卷積神經網路"]


def test_code_and_addresses_are_left_alone(finder: MentionFinder) -> None:
    assert found(finder, "`softmax` https://x.org/transformer <a href='bert'>") == []


@pytest.mark.parametrize(
    "text",
    [
        "Please pay attention to the deadline on Friday.",
        "IN 2024 the team met in London to sign the contract.",
        "She lost her token of love; what a loss for the family.",
        "Adam 是我的英国同事，他昨天把变压器修好了。",
        "请大家注意，明天的会议改到下午三点。",
        "Dear Adam, thank you for the attention; the loss of one token did not hurt our value.",
    ],
)
def test_everyday_words_are_no_names(finder: MentionFinder, text: str) -> None:
    assert found(finder, text) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Attention and softmax make the Transformer.", {"attention", "softmax", "transformer"}),
        ("What is attention?", {"attention"}),
        ("什么是 token？", {"token"}),
        ("Adam is a form of gradient descent.", {"adam", "gradient-descent"}),
        ("Instance Normalization (IN) 与层归一化不同。", {"instance-normalization", "layer-normalization"}),
        ("loss", {"loss-function"}),
        ("| Adam | 自适应矩估计 |", {"adam"}),
    ],
)
def test_everyday_words_are_names_where_the_sentence_is_about_the_field(
    finder: MentionFinder, text: str, terms: set[str]
) -> None:
    assert {one.term for one in finder.find(text)} == terms


def test_two_letters_are_an_acronym_only_in_their_own_case(finder: MentionFinder) -> None:
    assert [one.text for one in finder.find("In a random forest, dropout and softmax are used in IN.")] == [
        "random forest",
        "dropout",
        "softmax",
        "IN",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("BN needs variance.", ["BN", "variance"]),
        ("Variance is the mean of squared deviations.", ["Variance", "mean"]),
        ("The mean boss asked about the variance in our plans.", []),
    ],
)
def test_a_glossary_of_a_dozen_terms_is_judged_by_its_own_measure(text: str, names: list[str]) -> None:
    finder = finder_of(
        glossary(
            """
            mean = Mean : The mean is the sum of the values over their number.
            variance = Variance : The variance is the mean of the squared deviations of the values.
            batch-normalization = Batch Normalization | | BN : It subtracts the mean and divides by the spread of the values.
            """,
            related=(("batch-normalization", "variance"), ("mean", "variance")),
        )
    )
    assert [one.text for one in finder.find(text)] == names


def test_the_threshold_decides_what_is_sure_enough(finder: MentionFinder) -> None:
    text = "Please pay attention to the Random Forest."
    everything = finder.find(text, 0.0)
    assert {one.term for one in everything} == {"attention", "random-forest"}
    assert [one.term for one in finder.find(text, 0.9)] == ["random-forest"]
    assert all(0 <= one.score <= 1 for one in everything)


def test_a_shared_name_means_the_term_whose_relatives_are_near() -> None:
    finder = finder_of(
        glossary(
            "statistics = Statistical Inference | 统计推断 | 推理\nlogic = Logical Reasoning | 逻辑推理 | 推理\n"
            "mean = Sample Mean | 样本均值\npremise = Logical Premise | 逻辑前提",
            related=(("statistics", "mean"), ("logic", "premise")),
        )
    )
    assert ("推理", "statistics") in found(finder, "由样本均值作推理。")
    assert ("推理", "logic") in found(finder, "从逻辑前提开始推理。")
    assert found(finder, "推理。") == []


def test_a_name_that_only_adds_its_kind_is_found_without_it() -> None:
    from kg.model.glossary import Kind

    made = glossary("vanishing = Vanishing Gradient | 梯度消失 | 梯度消失问题", kinds={"vanishing": "problem"})
    kinds = {"problem": Kind(id="problem", labels={"zh": "问题", "en": "Problem"})}
    made = made.model_copy(update={"vocabulary": made.vocabulary.model_copy(update={"kinds": kinds})})
    assert found(finder_of(made), "缓解梯度消失问题。") == [("梯度消失", "vanishing")]


def test_a_glossary_without_terms_finds_nothing() -> None:
    assert finder_of(glossary("")).find("anything at all") == ()
