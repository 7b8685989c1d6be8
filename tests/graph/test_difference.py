from kg.graph.difference import prerequisites_compared, shared_ancestors
from tests.graph.builder import graph

PAIR = graph(
    """
    bn is_a norm
    ln is_a norm
    norm is_a layer
    bn requires mean
    ln requires mean
    bn requires batch
    batch requires data
    cnn uses bn
    cnn uses ln
    bn contrasts_with gn
    gn contrasts_with ln
    """
)


def test_the_nearest_shared_ancestors() -> None:
    assert shared_ancestors(PAIR, ["bn", "ln"]) == ("norm",)
    assert shared_ancestors(PAIR, ["bn", "norm"]) == ("norm",)
    assert shared_ancestors(PAIR, ["bn", "cnn"]) == ()


def test_prerequisites_that_only_one_has() -> None:
    found = prerequisites_compared(PAIR, ["bn", "ln"])
    assert (found.shared, found.only) == (("mean",), {"bn": ("data", "batch"), "ln": ()})
