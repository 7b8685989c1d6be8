"""What holds of search and linking for any text and any glossary."""

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import process
from rapidfuzz.distance import OSA

from kg.language.names import fold
from kg.search.candidates import GramIndex
from kg.search.normalise import spelling
from kg.search.running_text import running_text
from tests.search.small_glossary import field, finder_of, index_of

INDEX = index_of(field())
FINDER = finder_of(field())
TERMS = field().terms
NAMES = [name for term in TERMS.values() for name in term.names()]

anything = st.text(max_size=60)
pieces = st.sampled_from([*NAMES, "的", " ", "`", "。", "ﬁ", "…", "\n", "the ", "s", "-", "_", "😀", "\ud800", "國", "½"])
mixtures = st.lists(st.one_of(pieces, st.text(max_size=3)), max_size=25).map("".join)
alphabet = st.text(alphabet="abcde", min_size=1, max_size=12)


@given(anything)
def test_any_query_is_answered_in_order_with_scores_from_0_to_1(query: str) -> None:
    for found in (INDEX.search(query, limit=10), INDEX.suggest(query, limit=10)):
        assert len({hit.term for hit in found.hits}) == len(found.hits) <= 10
        scores = [hit.score for hit in found.hits]
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 1 for score in scores)


@given(st.sampled_from(NAMES), st.sampled_from((str.upper, str.lower, str.title, lambda name: f" {name}\t")))
def test_every_name_is_found_however_it_is_cased(name: str, write: object) -> None:
    written = write(name)  # type: ignore[operator]
    hits = INDEX.search(written, limit=5).hits
    best = {hit.term for hit in hits if hit.score == 1.0}
    assert any(fold(name) in map(fold, TERMS[term].names()) for term in best)


@given(st.sampled_from([name for name in NAMES if name.isascii() and len(name) > 6]), st.data())
def test_one_letter_less_still_finds_the_term(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(name) - 1))
    hits = INDEX.search(name[:at] + name[at + 1 :], limit=5).hits
    assert any(name in TERMS[hit.term].names() for hit in hits)


@settings(max_examples=60)
@given(st.lists(alphabet, min_size=1, max_size=60, unique=True), alphabet)
def test_candidates_hold_every_form_within_one_edit(forms: list[str], query: str) -> None:
    ordered = sorted(forms, key=len)
    wanted = {form for form, *_ in process.extract(query, ordered, scorer=OSA.distance, score_cutoff=1, limit=None)}
    candidates = {ordered[one] for one in GramIndex(ordered).near(query, 1, len(ordered))}
    shared = {form for form in wanted if set(_pairs(form)) & set(_pairs(query))}
    assert shared <= candidates


@given(mixtures)
def test_mentions_are_stretches_of_the_text_in_order_without_overlaps(text: str) -> None:
    end = 0
    for one in FINDER.find(text, 0.0):
        assert end <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        assert one.term in TERMS
        assert 0 <= one.score <= 1
        end = one.end


@given(mixtures)
def test_a_higher_threshold_gives_fewer_of_the_same_mentions(text: str) -> None:
    everything = FINDER.find(text, 0.0)
    assert FINDER.find(text, 0.8) == tuple(one for one in everything if one.score >= 0.8)


@given(mixtures)
def test_every_letter_of_a_running_text_stands_for_some_of_the_original(text: str) -> None:
    running = running_text(text)
    assert len(running.letters) == len(running.starts) == len(running.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(running.starts, running.ends, strict=True))
    assert list(running.starts) == sorted(running.starts)


@given(anything)
def test_spelling_does_not_care_for_composition_or_width(text: str) -> None:
    assert spelling(text).folded == spelling(unicodedata.normalize("NFKC", text)).folded


def _pairs(form: str) -> list[str]:
    padded = f" {form} "
    return [padded[at : at + 2] for at in range(len(padded) - 1)]
