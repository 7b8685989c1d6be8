"""What is found by what people type."""

import pytest

from kg.search.index import SearchIndex
from tests.search.small_glossary import field, glossary, index_of


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return index_of(field())


@pytest.mark.parametrize(
    ("query", "term", "match"),
    [
        ("Batch Normalization", "batch-normalization", "exact"),
        ("batch_normalization", "batch-normalization", "exact"),
        ("ＬａｙｅｒＮｏｒｍ", "layer-normalization", "exact"),
        ("loss functions", "loss-function", "exact"),
        ("nn.BatchNorm2d", "batch-normalization", "exact"),
        ("層歸一化", "layer-normalization", "exact"),
        ("finetuning", "fine-tuning", "exact"),
        ("recurr", "recurrent-neural-network", "prefix"),
        ("支持向", "support-vector-machine", "prefix"),
        ("backpropagtion", "backpropagation", "fuzzy"),
        ("overfiting", "overfitting", "fuzzy"),
        ("sotfmax", "softmax", "fuzzy"),
        ("knowlege distilation", "knowledge-distillation", "fuzzy"),
        ("entropy cross", "cross-entropy", "fuzzy"),
        ("随机 forest", "random-forest", "partial"),
        ("下降梯度", "gradient-descent", "fuzzy"),
        ("函数 损失", "loss-function", "fuzzy"),
        ("损大函数", "loss-function", "fuzzy"),
        ("guonihe", "overfitting", "pinyin"),
        ("guònǐhé", "overfitting", "pinyin"),
        ("wei2tiao2", "fine-tuning", "pinyin"),
        ("zhuyili机制", "attention", "pinyin"),
        ("交叉商", "cross-entropy", "pinyin"),
        ("层归1化", "layer-normalization", "pinyin"),
        ("cgyh", "layer-normalization", "initials"),
        ("zszl", "knowledge-distillation", "initials"),
        ("kd", "knowledge-distillation", "acronym"),
        ("森林", "random-forest", "partial"),
        ("BERT 模型", "bert", "partial"),
        ("turns scores into probabilities", "softmax", "meaning"),
        ("让小模型学习大模型", "knowledge-distillation", "meaning"),
    ],
)
def test_what_people_type_leads_to_the_term(index: SearchIndex, query: str, term: str, match: str) -> None:
    (first, *_) = index.search(query, limit=5).hits
    assert (first.term, first.match) == (term, match)


@pytest.mark.parametrize(
    "query", ["红烧肉", "kubernetes ingress", "xxxxxx", "1234567890", "12:30", "how to cook rice", "linux kernel", "劳动法"]
)
def test_what_means_no_term_finds_none(index: SearchIndex, query: str) -> None:
    assert index.search(query, limit=5).hits == ()


def test_hits_come_best_first_with_scores_from_0_to_1(index: SearchIndex) -> None:
    scores = [hit.score for hit in index.search("attention", limit=20).hits]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1.0
    assert min(scores) > 0


def test_the_name_that_matched_is_told_as_its_author_wrote_it(index: SearchIndex) -> None:
    (hit, *_) = index.search("batchnorm", limit=1).hits
    assert hit.matched == "BatchNorm"


def test_names_that_several_terms_share_are_ambiguous() -> None:
    index = index_of(glossary("one = Inference | 推理\nother = Deduction | 推理"))
    found = index.search("推理", limit=10)
    assert found.ambiguous
    assert {hit.term for hit in found.hits} == {"one", "other"}
    assert not index.search("Deduction", limit=10).ambiguous


def test_equal_scores_fall_to_the_more_important_term_then_to_the_lesser_id() -> None:
    made = glossary("a = same name\nb = same name\nc = same name\nd = other", related=(("c", "d"),))
    assert [hit.term for hit in index_of(made).search("same name", limit=3).hits] == ["c", "a", "b"]


def test_language_and_kind_narrow_what_is_found() -> None:
    index = index_of(glossary("loss = Loss | 损失\nlosing = Loss of data | 丢失", kinds={"loss": "function"}))
    assert [hit.term for hit in index.search("loss", limit=5, kind="function").hits] == ["loss"]
    assert index.search("loss", limit=5, language="zh").hits == ()
    assert [hit.term for hit in index.search("损失", limit=5, language="zh").hits] == ["loss"]


def test_what_a_query_says_beside_a_name_must_belong_to_its_term(index: SearchIndex) -> None:
    assert index.search("softmax function", limit=1).hits[0].term == "softmax"
    assert index.search("softmax noodles", limit=1).hits == ()


def test_meaning_ranks_below_names(index: SearchIndex) -> None:
    hits = index.search("turns scores into probabilities", limit=5).hits
    assert max(hit.score for hit in hits) < min(hit.score for hit in index.search("BERT 模型", limit=1).hits)


def test_a_glossary_without_terms_finds_nothing() -> None:
    index = index_of(glossary(""))
    assert index.search("anything at all", limit=5).hits == ()
    assert index.suggest("a", limit=5).hits == ()
    assert index.nearest("anything", 5) == ()


def test_nearest_names_are_hints_where_search_has_no_answer(index: SearchIndex) -> None:
    assert index.search("tokinasation", limit=5).hits == ()
    assert index.nearest("tokinasation", 5)[0] == "tokenization"
    assert index.nearest("transformr", 5)[0] == "transformer"
