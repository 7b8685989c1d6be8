"""Names lead to terms."""

from kg.model.label import Alias
from kg.model.term import Term
from kg.terms.names import NameIndex

INDEX = NameIndex(
    [
        Term(
            id="batch-normalization",
            labels={"en": "Batch Normalization", "zh": "批归一化"},
            aliases=(Alias(text="BN", lang="en"),),
        ),
        Term(id="bayesian-network", labels={"en": "Bayesian Network"}, aliases=(Alias(text="BN", lang="en", type="acronym"),)),
        Term(id="matrix", labels={"zh": "矩阵"}),
        Term(id="bn", labels={"en": "Barycentric"}),
    ]
)


def test_names_are_compared_folded() -> None:
    for name in (
        "Batch Normalization",
        "batch-normalization",
        "BATCH  NORMALIZATION",
        "batch_normalization",
        "批 归一化",
        "ＢＡＴＣＨ normalization",
    ):
        assert INDEX.ids(name) == ("batch-normalization",)
    assert INDEX.ids("矩陣") == ("matrix",)


def test_an_exact_id_wins_over_names_and_shared_names_lead_to_all() -> None:
    assert INDEX.ids("bn") == ("bn",)
    assert INDEX.ids("BN") == ("batch-normalization", "bayesian-network")
    assert INDEX.ids("nothing") == ()


def test_two_names_of_one_term_lead_to_it_however_many_brackets_follow() -> None:
    assert INDEX.ids("批归一化 (Batch Normalizations)") == ("batch-normalization",)
    assert INDEX.ids("BN（批归一化）") == ("batch-normalization",)
    assert INDEX.ids("批归一化（矩阵）") == ()
    assert INDEX.ids("BN" + " (BN)" * 5_000) == ()


def test_what_looks_like_a_name_is_near() -> None:
    assert INDEX.nearest("Batch Normalisation")[0] == "batch-normalization"
    assert INDEX.nearest("贝叶斯") == ()
    assert INDEX.nearest("") == ()
