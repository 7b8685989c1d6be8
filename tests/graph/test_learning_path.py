from kg.graph.learning_path import LearningPath, learning_path, missing_needs
from tests.graph.builder import graph

NETS = graph(
    """
    goal requires net: made of it
    goal requires loss: it is made small
    net requires matrix: layers multiply
    loss requires matrix
    matrix requires vector
    """,
    effort={"net": 40, "matrix": 20, "vector": 5},
)


def terms(path: LearningPath) -> list[str]:
    return [step.term for step in path.steps]


def test_needs_come_first_and_the_goal_is_no_step() -> None:
    path = learning_path(NETS, ["goal"])
    assert terms(path) == ["vector", "matrix", "loss", "net"]
    assert [step.level for step in path.steps] == [1, 2, 3, 3]
    assert path.steps[1].requires == ("vector",)
    assert path.goal_requires == {"goal": ("loss", "net")}


def test_effort_is_what_authors_stated() -> None:
    assert learning_path(NETS, ["goal"]).effort == 65


def test_known_is_closed_and_takes_steps_away() -> None:
    path = learning_path(NETS, ["goal"], ["net"])
    assert path.known == ("matrix", "net", "vector")
    assert terms(path) == ["loss"]


def test_a_known_goal_takes_nothing() -> None:
    path = learning_path(NETS, ["matrix"], ["net"])
    assert (path.steps, path.goal_requires, path.effort) == ((), {}, 0)


def test_the_reason_is_of_the_edge_that_brought_the_step() -> None:
    reasons = {step.term: step.relation.reason.get("en") for step in learning_path(NETS, ["goal"]).steps}
    assert reasons == {"vector": None, "matrix": "layers multiply", "loss": "it is made small", "net": "made of it"}


def test_a_goal_that_another_goal_needs_is_a_step() -> None:
    assert terms(learning_path(NETS, ["matrix", "net"])) == ["vector", "matrix"]
    assert learning_path(NETS, ["net", "matrix", "net"]).goals == ("net", "matrix")


def test_what_belongs_together_stays_together() -> None:
    path = learning_path(graph("g requires a3\ng requires b2\na3 requires a2\na2 requires a1\nb2 requires b1"), ["g"])
    assert terms(path) == ["a1", "a2", "a3", "b1", "b2"]


def test_the_alternative_of_least_remaining_effort_is_chosen() -> None:
    either = graph("g requires long | short\nlong requires base\nshort requires base", effort={"long": 50, "short": 20})
    path = learning_path(either, ["g"])
    assert terms(path) == ["base", "short"]
    assert path.steps[1].chosen_from == ("long", "short")
    assert path.steps[0].chosen_from == ()


def test_what_an_alternative_takes_counts_too() -> None:
    either = graph("g requires a | b\na requires far\nfar requires farther", effort={"a": 5, "b": 40})
    assert terms(learning_path(either, ["g"])) == ["b"]


def test_equal_alternatives_are_chosen_by_id() -> None:
    assert terms(learning_path(graph("g requires b | a"), ["g"])) == ["a"]


def test_a_known_alternative_settles_the_choice() -> None:
    path = learning_path(graph("g requires a | b"), ["g"], ["b"])
    assert (path.steps, path.goal_requires["g"]) == ((), ("b",))


def test_knowing_a_term_does_not_imply_its_alternatives() -> None:
    assert learning_path(graph("g requires a | b\nh requires g\nh requires a"), ["h"], ["g"]).known == ("g",)


def test_an_alternative_needed_anyway_is_taken() -> None:
    path = learning_path(graph("g requires a | b\ng requires c\nc requires b"), ["g"])
    assert terms(path) == ["b", "c"]
    assert path.steps[0].chosen_from == ()


def test_a_choice_that_turned_out_superfluous_is_dropped() -> None:
    crossing = graph(
        "g requires p\ng requires q\np requires a | b\nq requires b | c\nb requires d", effort={"a": 5, "b": 1, "c": 90}
    )
    assert terms(learning_path(crossing, ["g"])).count("a") == 0


def test_a_chain_of_ten_thousand_terms() -> None:
    long = graph("\n".join(f"t{n:05} requires t{n + 1:05}" for n in range(10_000)))
    path = learning_path(long, ["t00000"])
    assert (path.steps[0].term, path.steps[-1].level) == ("t10000", 10_000)


def test_missing_needs_are_direct_and_not_known() -> None:
    made = graph("g requires a | b\ng requires c\na requires x\nh requires c")
    assert missing_needs(made, ["g", "h"], []) == {"g": ("b", "c"), "h": ("c",)}
    assert missing_needs(made, ["g"], ["a"]) == {"g": ("c",)}
