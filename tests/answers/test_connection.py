"""How two terms hang together, as a chain and as a sentence."""

import pytest

from kg.answers.clause import clause
from kg.answers.connection import connection
from kg.app.service import GlossaryService
from kg.model.errors import UnknownTerm
from tests.answers.snapshots import snapshot_of
from tests.graph.builder import glossary


def test_the_stronger_of_two_direct_relations_is_told_as_stored(service: GlossaryService) -> None:
    found = connection(service.snapshot, "BN", "LN", "en")
    assert [(one.source, one.type, one.target) for one in found.steps] == [
        ("layer-normalization", "improves", "batch-normalization")
    ]
    assert (found.source.id, found.target.id, found.between) == ("batch-normalization", "layer-normalization", ())
    assert found.sentence == {
        "en": "Layer Normalization improves Batch Normalization.",
        "zh": "层归一化改进批归一化。",
    }


def test_a_chain_that_leads_on_reads_on(service: GlossaryService) -> None:
    found = connection(service.snapshot, "normalization", "mean", "zh")
    assert [stub.id for stub in found.between] == ["variance"]
    assert found.sentence["en"] == "Normalization requires Variance, which requires Mean."
    assert found.sentence["zh"] == "归一化先要懂方差，方差先要懂均值。"
    assert [one.reason for one in found.steps] == ["归一化要除以标准差", "方差量的是离均值多远"]


def test_walked_the_other_way_each_edge_still_reads_as_stated(service: GlossaryService) -> None:
    found = connection(service.snapshot, "mean", "normalization", "en")
    assert found.sentence["en"] == "Variance requires Mean, and Normalization requires Variance."
    assert [(one.source, one.target) for one in found.steps] == [("variance", "mean"), ("normalization", "variance")]


def test_where_nothing_connects_them_the_chain_is_empty_and_says_so() -> None:
    found = connection(snapshot_of(glossary("a\nb")), "a", "b", "en")
    assert (found.steps, found.between) == ((), ())
    assert found.sentence["en"] == "Nothing in this glossary connects a with b."


def test_a_term_is_itself(service: GlossaryService) -> None:
    found = connection(service.snapshot, "BN", "批归一化", "en")
    assert found.steps == ()
    assert found.sentence["en"] == "Both are Batch Normalization."


def test_a_wrong_end_names_its_parameter(service: GlossaryService) -> None:
    for refs, parameter in ((("zzz", "BN"), "from"), (("BN", "zzz"), "to")):
        with pytest.raises(UnknownTerm) as unknown:
            connection(service.snapshot, *refs, "en")
        assert unknown.value.parameter == parameter


@pytest.mark.parametrize(
    ("subject", "words", "object", "told"),
    [
        ("批归一化", "是一种", "归一化", "批归一化是一种归一化"),
        ("GRU", "是…的变体", "LSTM", "GRU 是 LSTM 的变体"),
        ("门控循环单元", "是…的变体", "长短期记忆网络", "门控循环单元是长短期记忆网络的变体"),
        ("BN", "is a kind of", "normalization", "BN is a kind of normalization"),
        ("", "实现于", "PyTorch", "实现于 PyTorch"),
    ],
)
def test_a_clause_puts_the_object_in_its_place(subject: str, words: str, object: str, told: str) -> None:
    assert clause(subject, words, object) == told
