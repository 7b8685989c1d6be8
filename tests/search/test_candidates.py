"""The few that are compared hold all that comparing everything would find."""

import random

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kg.search.candidates import GramIndex
from tests.benchmarks.invented_names import invented_glossary, typing_error


def test_the_nearest_by_full_scan_are_among_the_candidates() -> None:
    draw = random.Random(3)
    names = [next(iter(term.labels.values())).replace(" ", "") for term in invented_glossary(3000).terms.values()]
    forms = sorted(names, key=len)
    grams = GramIndex(forms)
    latin = [name for name in forms if name.isascii()]
    for name in draw.sample(latin, 150):
        query = typing_error(draw, typing_error(draw, name))
        everything = process.extract(query, forms, scorer=OSA.distance, score_cutoff=2, limit=10)
        candidates = {forms[one] for one in grams.near(query, 2, 48)}
        assert {form for form, _, _ in everything} <= candidates


def test_one_wrong_character_in_a_chinese_name() -> None:
    forms = sorted(["卷积神经网络", "循环神经网络", "图神经网络", "神经网络"], key=len)
    near = GramIndex(forms).near("卷几神经网络", 1, 1)
    assert [forms[one] for one in near] == ["卷积神经网络"]


def test_only_lengths_within_reach_are_looked_at() -> None:
    forms = ["loss", "losses", "loss function"]
    assert {forms[one] for one in GramIndex(forms).near("loss", 1, 10)} == {"loss"}


def test_no_forms_and_forms_of_one_letter() -> None:
    assert GramIndex([]).near("loss", 1, 10) == []
    assert 0 in GramIndex(["k", "量"]).near("k", 1, 10)


def test_long_forms_share_the_last_drawer() -> None:
    long = "a long name " * 10
    assert GramIndex([long]).near(long[:-1], 2, 10) == [0]
