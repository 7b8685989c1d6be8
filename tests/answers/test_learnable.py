"""What comes within reach."""

import pytest

from kg.answers.learnable import frontier, unlocks
from kg.app.service import GlossaryService
from kg.model.errors import UnknownTerm


def test_what_a_term_unlocks_comes_nearest_first(service: GlossaryService) -> None:
    page = unlocks(service.snapshot, "variance", 100)
    assert [(one.term.id, one.level, one.missing) for one in page.items] == [
        ("batch-normalization", 1, ("minibatch",)),
        ("inference-statistics", 1, ()),
        ("normalization", 1, ()),
    ]


def test_the_frontier_is_learnable_now_and_what_opens_most_comes_first(service: GlossaryService) -> None:
    page = frontier(service.snapshot, (), (), 100)
    assert page.items[0].term.id == "mean"
    assert page.items[0].opens == 5
    assert all(one.level == 1 and one.missing == () for one in page.items)
    opens = [one.opens for one in page.items]
    assert opens == sorted(opens, reverse=True)


def test_toward_a_goal_only_what_leads_to_it_counts(service: GlossaryService) -> None:
    page = frontier(service.snapshot, ("mean",), ("BN",), 100)
    assert {one.term.id for one in page.items} == {"variance", "minibatch"}


def test_the_page_says_how_many_there_are_in_all(service: GlossaryService) -> None:
    page = unlocks(service.snapshot, "mean", 2)
    assert (len(page.items), page.total) == (2, 5)


def test_pages_follow_one_another_to_the_end(service: GlossaryService) -> None:
    whole = unlocks(service.snapshot, "mean", 100)
    pages, cursor = [], None
    for _ in range(3):
        page = unlocks(service.snapshot, "mean", 2, cursor)
        pages += page.items
        cursor = page.next_cursor
    assert (tuple(pages), cursor) == (whole.items, None)


def test_nothing_comes_after_the_end(service: GlossaryService) -> None:
    page = unlocks(service.snapshot, "mean", 2, "f" * 5000)
    assert (page.items, page.total, page.next_cursor) == ((), 5, None)


def test_a_wrong_goal_names_its_parameter(service: GlossaryService) -> None:
    with pytest.raises(UnknownTerm) as unknown:
        frontier(service.snapshot, (), ("zzz",), 10)
    assert unknown.value.parameter == "goal"
