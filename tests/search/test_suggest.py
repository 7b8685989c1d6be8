"""Completion while typing."""

import pytest

from kg.search.index import SearchIndex
from tests.search.small_glossary import field, index_of


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return index_of(field())


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("t", "transformer"),
        ("batch n", "batch-normalization"),
        ("grad", "gradient-descent"),
        ("卷", "convolution"),
        ("注意", "attention"),
        ("zhuyi", "attention"),
        ("fanxiang ch", "backpropagation"),
        ("zsz", "knowledge-distillation"),
        ("RN", "recurrent-neural-network"),
        ("nn.d", "dropout"),
        ("知識", "knowledge-distillation"),
        ("batch-no", "batch-normalization"),
    ],
)
def test_from_the_first_character_in_both_languages_and_pinyin(index: SearchIndex, typed: str, term: str) -> None:
    assert term in [hit.term for hit in index.suggest(typed, limit=8).hits]


def test_the_best_known_come_first(index: SearchIndex) -> None:
    terms = [hit.term for hit in index.suggest("l", limit=8).hits]
    assert terms.index("loss-function") < terms.index("layer-normalization")


def test_what_cannot_be_completed_is_searched(index: SearchIndex) -> None:
    assert index.suggest("trasnformer", limit=3).hits[0].term == "transformer"


def test_nothing_is_suggested_for_nothing(index: SearchIndex) -> None:
    assert index.suggest("", limit=8).hits == ()
    assert index.suggest("   ", limit=8).hits == ()


def test_no_term_is_suggested_twice(index: SearchIndex) -> None:
    terms = [hit.term for hit in index.suggest("n", limit=50).hits]
    assert len(terms) == len(set(terms))
