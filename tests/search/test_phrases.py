"""Wordings that lead to a term without naming it, and what a term is in plain words."""

import pytest

from kg.model.glossary import Glossary
from kg.model.label import Alias
from kg.model.term import Note, Term
from kg.search.index import SearchIndex
from tests.search.small_glossary import field, finder_of, index_of

PHRASES = {
    "gradient-descent": ("calculating gradients", "计算梯度", "fine tuning"),
    "batch-normalization": ("BN layer by layer",),
}
PLAIN = {
    "overfitting": Note(type="plain", lang="en", text="It learns the practice questions by heart. It fails the exam."),
    "knowledge-distillation": Note(type="plain", lang="zh", text="大师傅带小徒弟，徒弟个头小，活也干得像样。"),
}


@pytest.fixture(scope="module")
def told() -> Glossary:
    made = field()
    terms = {id: _told(term) for id, term in made.terms.items()}
    return made.model_copy(update={"terms": terms})


@pytest.fixture(scope="module")
def index(told: Glossary) -> SearchIndex:
    return index_of(told)


def _told(term: Term) -> Term:
    phrases = tuple(Alias(text=one, lang="en", type="phrase") for one in PHRASES.get(term.id, ()))
    notes = (PLAIN[term.id],) if term.id in PLAIN else ()
    return term.model_copy(update={"aliases": (*term.aliases, *phrases), "notes": notes})


def test_a_phrase_is_found_as_it_stands(index: SearchIndex) -> None:
    (hit, *_) = index.search("calculating gradients", limit=3).hits
    assert (hit.term, hit.matched, hit.match) == ("gradient-descent", "calculating gradients", "exact")
    assert index.search("計算梯度", limit=3).hits[0].term == "gradient-descent"


def test_a_name_stands_before_the_same_words_as_a_phrase(index: SearchIndex) -> None:
    found = index.search("fine tuning", limit=3)
    assert [hit.term for hit in found.hits[:2]] == ["fine-tuning", "gradient-descent"]
    assert not found.ambiguous


@pytest.mark.parametrize("typed", ["calculating g", "calculating gradeints", "jisuantidu", "jstd"])
def test_a_phrase_is_neither_completed_nor_corrected_nor_read(index: SearchIndex, typed: str) -> None:
    assert "gradient-descent" not in [hit.term for hit in index.suggest(typed, limit=8).hits]


def test_a_phrase_is_no_name_in_running_text(told: Glossary) -> None:
    mentions = finder_of(told).find("A random forest needs no calculating gradients, nor BN layer by layer.")
    assert [(one.text, one.term) for one in mentions] == [("random forest", "random-forest"), ("BN", "batch-normalization")]


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("learns all the questions by heart but fails", "overfitting"),
        ("大师傅带着小徒弟干活", "knowledge-distillation"),
    ],
)
def test_who_does_not_know_the_name_finds_it_by_plain_words(index: SearchIndex, query: str, term: str) -> None:
    (hit, *_) = index.search(query, limit=3).hits
    assert (hit.term, hit.match) == (term, "meaning")


def test_plain_words_do_not_make_everyday_sentences_sound_like_the_field(told: Glossary) -> None:
    assert finder_of(told).find("By heart he learns the questions; the loss of attention fails the exam.") == ()
