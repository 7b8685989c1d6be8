"""What the answers about learning promise over random glossaries, asked by names instead of ids."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.answers.check_text import check_text
from kg.answers.comparison import compare
from kg.answers.connection import connection
from kg.answers.plan import Step, learning_path, learning_path_map, prerequisites
from kg.model.term import Term
from kg.snapshot.snapshot import Snapshot
from tests.answers.snapshots import snapshot_of
from tests.graph.builder import glossary

NAMES = (
    *("Zorblat engine", "Quexil engine", "Vintarp engine", "Mulgrove engine"),
    *("Drispen theorem", "Kelwhist theorem", "Foblyn theorem", "Praxume theorem"),
)
IDS = tuple(f"t{number}" for number in range(len(NAMES)))
OTHER_TYPES = ("is_a", "part_of", "uses", "contrasts_with", "related")


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    """Terms that need earlier terms, some of them as alternatives, and hang together in other ways."""
    ids = draw(st.permutations(IDS))
    lines = list(ids)
    for place in range(1, len(ids)):
        earlier = st.sets(st.sampled_from(ids[:place]), min_size=1, max_size=3)
        lines += [f"{ids[place]} requires {' | '.join(sorted(one))}: of need" for one in draw(st.lists(earlier, max_size=2))]
        lines += [
            f"{ids[place]} {draw(st.sampled_from(OTHER_TYPES))} {other}"
            for other in draw(st.sets(st.sampled_from(ids[:place]), max_size=1))
        ]
    made = glossary("\n".join(lines))
    efforts = draw(st.dictionaries(st.sampled_from(IDS), st.integers(1, 90)))
    terms = {
        id: Term(id=id, labels={"en": name}, effort=efforts.get(id), definitions={"en": f"{name} is a made-up thing."})
        for id, name in zip(IDS, NAMES, strict=True)
    }
    return snapshot_of(made.model_copy(update={"terms": terms}))


refs = st.lists(st.sampled_from(NAMES), max_size=3)
some = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3)


def keeps_its_order(steps: tuple[Step, ...], known: tuple[str, ...]) -> bool:
    """Whether all that each step requires stands earlier or is known."""
    learned = set(known)
    for step in steps:
        if not learned.issuperset(step.requires):
            return False
        learned.add(step.term.id)
    return True


@settings(max_examples=25, deadline=None)
@given(snapshots(), st.sampled_from(NAMES), refs)
def test_a_plan_for_one_is_a_plan_for_several_of_one(made: Snapshot, goal: str, known: list[str]) -> None:
    one, several = prerequisites(made, goal, known, "en"), learning_path(made, [goal], known, "en")
    assert (one.steps, one.known, one.effort) == (several.steps, several.known, several.effort)
    assert keeps_its_order(one.steps, one.known)
    assert one.goal.id not in {step.term.id for step in one.steps}
    assert one.effort == sum(step.effort or 0 for step in one.steps)
    assert all(step.reason == "of need" for step in one.steps)
    assert all(not step.chosen_from or step.term.id in step.chosen_from for step in one.steps)


@settings(max_examples=25, deadline=None)
@given(snapshots(), some, refs)
def test_the_map_of_a_plan_shows_the_plan(made: Snapshot, goals: list[str], known: list[str]) -> None:
    plan, part = learning_path(made, goals, known, "en"), learning_path_map(made, goals, known)
    steps = {step.term.id: step.requires for step in plan.steps}
    assert set(part.depths) == steps.keys() | {goal.id for goal in plan.goals}
    shown = {(edge.subject, edge.object) for edge in part.edges}
    assert all(edge.type == "requires" for edge in part.edges)
    assert {(id, need) for id, needs in steps.items() for need in needs if need in part.depths} <= shown


@settings(max_examples=25, deadline=None)
@given(snapshots(), some, refs)
def test_after_what_comes_first_a_text_can_be_understood(made: Snapshot, named: list[str], known: list[str]) -> None:
    found = check_text(made, ". ".join(f"Consider {name}" for name in named), known, "en")
    assert [one.text for one in found.mentions] == named
    unknown = [word.term.id for word in found.not_yet_known]
    closed = made.graph.requirements.closed([made.names.ids(ref)[0] for ref in known])
    assert [id for id in dict.fromkeys(one.term_id for one in found.mentions) if id not in closed] == unknown
    assert keeps_its_order(found.learn_first, tuple(closed))
    learned = closed.union(step.term.id for step in found.learn_first)
    assert all(learned.issuperset(word.missing) for word in found.not_yet_known)
    assert all(made.graph.requirements.is_met(id, learned) for id in unknown)


@settings(max_examples=25, deadline=None)
@given(snapshots(), st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_a_connection_leads_from_one_end_to_the_other(made: Snapshot, source: str, target: str) -> None:
    found = connection(made, source, target, "en")
    at = found.source.id
    for step, stop in zip(found.steps, (*(one.id for one in found.between), found.target.id), strict=bool(found.steps)):
        assert {step.source, step.target} == {at, stop}
        at = stop
    assert len(found.steps) == len(connection(made, target, source, "en").steps)
    assert all(text.endswith((".", "。")) for text in found.sentence.values())


@settings(max_examples=25, deadline=None)
@given(snapshots(), st.sets(st.sampled_from(NAMES), min_size=2, max_size=4))
def test_what_is_shared_is_said_of_each(made: Snapshot, asked: set[str]) -> None:
    found = compare(made, sorted(asked))
    for row in found.rows:
        assert row.values.keys() == {term.id for term in found.terms}
        for value in row.values.values():
            if isinstance(row.shared, tuple):
                assert isinstance(value, tuple)
                assert all(one in value for one in row.shared)
            elif row.shared is not None:
                assert value == row.shared
