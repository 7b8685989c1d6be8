"""What to learn first, as people are told."""

import pytest

from kg.answers.plan import learning_path, learning_path_map, prerequisites, prerequisites_map
from kg.app.service import GlossaryService
from kg.model.errors import AmbiguousTerm, UnknownTerm


def test_steps_come_in_order_with_their_reasons_and_minutes(service: GlossaryService) -> None:
    plan = prerequisites(service.snapshot, "BN", (), "zh")
    assert plan.goal.id == "batch-normalization"
    assert [(step.term.id, step.level, step.requires) for step in plan.steps] == [
        ("mean", 1, ()),
        ("variance", 2, ("mean",)),
        ("minibatch", 1, ()),
    ]
    assert [step.reason for step in plan.steps] == ["方差量的是离均值多远", "需要批内均值与方差", "统计量按批计算"]
    assert [step.effort for step in plan.steps] == [10, 20, None]
    assert plan.effort == 30


def test_what_is_known_is_given_by_any_name_and_closed(service: GlossaryService) -> None:
    plan = prerequisites(service.snapshot, "批归一化", ("方差",), "en")
    assert plan.known == ("mean", "variance")
    assert [step.term.id for step in plan.steps] == ["minibatch"]


def test_a_known_goal_takes_nothing(service: GlossaryService) -> None:
    assert prerequisites(service.snapshot, "BN", ("BN",), "en").steps == ()


def test_the_alternative_that_was_taken_says_what_it_was_chosen_from(service: GlossaryService) -> None:
    def chosen(*known: str) -> dict[str, tuple[str, ...]]:
        steps = prerequisites(service.snapshot, "attention", known, "en").steps
        return {step.term.id: step.chosen_from for step in steps}

    assert chosen() == {"mean": (), "gru": ("gru", "lstm")}
    assert chosen("LSTM") == {"mean": ()}, "a known alternative settles the choice"


def test_a_goal_that_another_goal_needs_is_a_step(service: GlossaryService) -> None:
    plan = learning_path(service.snapshot, ("variance", "normalization"), (), "en")
    assert [goal.id for goal in plan.goals] == ["variance", "normalization"]
    assert [step.term.id for step in plan.steps] == ["mean", "variance"]


def test_the_map_of_a_plan_holds_its_steps_its_goals_and_who_needs_whom(service: GlossaryService) -> None:
    part = prerequisites_map(service.snapshot, "attention", ())
    assert part.centers == ("attention",)
    assert part.depths == {"attention": 0, "gru": 1, "mean": 1}
    assert {(edge.subject, edge.type, edge.object) for edge in part.edges} == {
        ("attention", "requires", "gru"),
        ("attention", "requires", "mean"),
    }


def test_the_map_of_a_plan_leaves_out_what_is_known(service: GlossaryService) -> None:
    part = learning_path_map(service.snapshot, ("BN", "mean"), ("variance",))
    assert part.depths == {"batch-normalization": 0, "mean": 0, "minibatch": 1}, "a known goal stays"
    assert [(edge.subject, edge.object) for edge in part.edges] == [("batch-normalization", "minibatch")]


def test_a_wrong_name_says_which_parameter_it_stands_in(service: GlossaryService) -> None:
    with pytest.raises(UnknownTerm) as unknown:
        prerequisites(service.snapshot, "BN", ("zzz",), "en")
    assert unknown.value.parameter == "known"
    with pytest.raises(AmbiguousTerm) as ambiguous:
        learning_path(service.snapshot, ("推理",), (), "en")
    assert ambiguous.value.parameter == "goal"
