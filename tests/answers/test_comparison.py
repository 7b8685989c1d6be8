"""Terms side by side."""

import pytest

from kg.answers.comparison import MOST_TERMS, ComparedRow, compare
from kg.answers.stub import Stub
from kg.app.service import GlossaryService
from kg.model.errors import InvalidParameter, UnknownTerm
from tests.answers.snapshots import snapshot_of
from tests.graph.builder import glossary


def rows(service: GlossaryService, *refs: str) -> dict[str, ComparedRow]:
    return {row.key: row for row in compare(service.snapshot, refs).rows}


def ids(value: object) -> list[str]:
    assert isinstance(value, tuple)
    return [one.id for one in value if isinstance(one, Stub)]


def test_terms_stand_in_the_order_asked_and_every_row_has_a_value_for_each(service: GlossaryService) -> None:
    found = compare(service.snapshot, ("LN", "BN", "whitening"))
    assert [term.id for term in found.terms] == ["layer-normalization", "batch-normalization", "whitening"]
    assert all(list(row.values) == [term.id for term in found.terms] for row in found.rows)
    assert [row.key for row in found.rows][:2] == ["definition", "kind"]
    assert len({(row.section, row.key) for row in found.rows}) == len(found.rows)


def test_attributes_bear_the_names_and_units_of_the_vocabulary(service: GlossaryService) -> None:
    found = rows(service, "LSTM", "GRU")
    assert found["released"].label == {"en": "Released", "zh": "发布时间"}
    assert found["released"].unit == "year"
    assert found["released"].values == {"lstm": 1997, "gru": None}
    assert found["gates"].values == {"lstm": 3, "gru": 2}


def test_what_all_say_alike_is_shared(service: GlossaryService) -> None:
    found = rows(service, "BN", "LN")
    assert found["kind"].shared == {"en": "Technique", "zh": "技术"}
    assert found["batch_size_sensitive"].shared is None
    assert ids(found["is_a"].shared) == ["normalization"]
    assert ids(found["shared_ancestors"].shared) == ["normalization"]


def test_relations_differ_in_both_directions(service: GlossaryService) -> None:
    found = rows(service, "BN", "LN")
    assert {id: ids(ends) for id, ends in found["solves"].values.items()} == {
        "batch-normalization": ["internal-covariate-shift"],
        "layer-normalization": [],
    }
    assert ids(found["improved_by"].values["batch-normalization"]) == ["layer-normalization"]
    assert found["solves"].section == "relation"


def test_prerequisites_of_all_and_of_one_alone(service: GlossaryService) -> None:
    found = rows(service, "BN", "normalization")
    assert ids(found["shared_prerequisites"].shared) == ["mean", "variance"]
    assert ids(found["own_prerequisites"].values["batch-normalization"]) == ["minibatch"]
    assert ids(found["own_prerequisites"].values["normalization"]) == []


def test_one_term_cannot_be_compared_with_itself(service: GlossaryService) -> None:
    for refs in ((), ("BN",), ("BN", "批归一化")):
        with pytest.raises(InvalidParameter, match="two or more different terms") as wrong:
            compare(service.snapshot, refs)
        assert wrong.value.parameter == "term"


def test_more_columns_than_can_be_read_are_refused() -> None:
    many = [f"t{number}" for number in range(MOST_TERMS + 1)]
    with pytest.raises(InvalidParameter, match=f"At most {MOST_TERMS}"):
        compare(snapshot_of(glossary("\n".join(many))), many)


def test_a_wrong_name_is_unknown_before_anything_else(service: GlossaryService) -> None:
    with pytest.raises(UnknownTerm):
        compare(service.snapshot, ("zzz",))


def test_true_and_one_are_not_alike() -> None:
    made = glossary("a\nb")
    terms = {id: made.terms[id].model_copy(update={"attributes": {"x": value}}) for id, value in (("a", True), ("b", 1))}
    found = compare(snapshot_of(made.model_copy(update={"terms": terms})), ("a", "b"))
    assert next(row for row in found.rows if row.key == "x").shared is None
