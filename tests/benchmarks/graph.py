"""How fast the graph answers beside networkx, and how far plans with alternatives are from the best: prints tables.

Run with `python -m tests.benchmarks.graph [terms]`; equal results are asserted on the way.
"""

import sys
from collections.abc import Callable
from statistics import fmean, median
from time import perf_counter

import networkx as nx

from kg.graph.connection import connection
from kg.graph.drawing import drawn_edges
from kg.graph.frontier import frontier, unlocks
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.learning_path import learning_path
from kg.graph.subgraph import connected, neighbourhood, whole
from tests.graph.plain_oracles import least_minutes
from tests.graph.random_glossaries import random_glossary, set_cover_glossary

TERMS = 10_000
ASKED = 50


def print_table(terms: int = TERMS) -> None:
    """Times in milliseconds, median over some fifty questions."""
    glossary = random_glossary(terms, seed=1)
    started = perf_counter()
    graph = KnowledgeGraph(glossary)
    print(f"{terms} terms, {len(graph.relations)} relations")
    print(f"{'build':32}{(perf_counter() - started) * 1000:10.1f} ms")
    for name, prepare in (("importance", lambda: graph.importance), ("opens", lambda: graph.requirements.opens)):
        print(f"{name + ' (once)':32}{_milliseconds(prepare):10.1f} ms")
    asked = graph.ids[:: max(1, len(graph) // ASKED)]
    _print_against_networkx(graph, asked)
    _print_alone(graph, asked)
    _print_gap()


def _print_against_networkx(graph: KnowledgeGraph, asked: tuple[str, ...]) -> None:
    multigraph = nx.MultiDiGraph((one.subject, one.object, one.type) for one in graph.relations)
    multigraph.add_nodes_from(graph.ids)
    requires = nx.subgraph_view(multigraph, filter_edge=lambda _subject, _object, key: key == "requires")

    def sorted_descendants(id: str) -> list[str]:
        below = requires.subgraph(nx.descendants(requires, id)).reverse()
        return list(nx.lexicographical_topological_sort(below))

    def ego(id: str) -> set[str]:
        return set(nx.ego_graph(multigraph, id, radius=2, undirected=True))

    for id in asked:
        assert {step.term for step in learning_path(graph, [id]).steps} == set(sorted_descendants(id))
    for id in asked[::10]:
        assert set(neighbourhood(graph, [id], 2, max_nodes=len(graph)).depths) == ego(id)
    print(f"{'':32}{'kg':>10}   {'networkx':>10}   times faster")
    _print_pair("prerequisites", lambda one: learning_path(graph, [one]), sorted_descendants, asked, asked)
    _print_pair("two-hop map, 40 terms", lambda one: neighbourhood(graph, [one], 2), ego, asked, asked[::10])


def _print_alone(graph: KnowledgeGraph, asked: tuple[str, ...]) -> None:
    questions: dict[str, Callable[[str], object]] = {
        "unlocks": lambda one: unlocks(graph, one),
        "frontier": lambda one: frontier(graph, [one]),
        "frontier toward a goal": lambda one: frontier(graph, [], [one]),
        "connection with the last term": lambda one: connection(graph, one, graph.ids[-1]),
        "map of three terms": lambda one: connected(graph, [one, graph.ids[-1], graph.ids[len(graph) // 2]]),
        "map of depth 10, 2000 terms": lambda one: neighbourhood(graph, [one], 10, max_nodes=2000),
        "whole graph, drawn, 300 terms": lambda _: drawn_edges(graph, whole(graph, max_nodes=300).edges),
    }
    for name, ask in questions.items():
        print(f"{name:32}{median(_milliseconds(ask, id) for id in asked[::5]):10.3f} ms")


def _print_pair(
    name: str,
    ours: Callable[[str], object],
    theirs: Callable[[str], object],
    asked: tuple[str, ...],
    asked_theirs: tuple[str, ...],
) -> None:
    fast = fmean(_milliseconds(ours, id) for id in asked)
    slow = fmean(_milliseconds(theirs, id) for id in asked_theirs)
    print(f"{name:32}{fast:10.3f}   {slow:10.3f} ms {slow / fast:10.0f}")


def _print_gap() -> None:
    print("\nplans with alternatives, in minutes, beside the best of all plans (small graphs, brute force)")
    for name, plans in gaps().items():
        ratios = [ours / best for ours, best in plans]
        total = sum(ours for ours, _ in plans) / sum(best for _, best in plans)
        best = sum(ours == best for ours, best in plans) / len(plans)
        print(f"{name:32}{best:10.0%} best   {total - 1:6.1%} longer on the whole   {max(ratios) - 1:6.1%} at worst")


def gaps(graphs: int = 60) -> dict[str, list[tuple[int, int]]]:
    """Minutes of our plan and of the best one, for random glossaries and for ones made to be hard."""
    makers = {
        "random glossaries": lambda seed: random_glossary(13, seed, needs=0.5, choices=1.5, others=0),
        "set cover (made to be hard)": set_cover_glossary,
    }
    return {name: [_plan_and_best(KnowledgeGraph(make(seed))) for seed in range(graphs)] for name, make in makers.items()}


def _plan_and_best(graph: KnowledgeGraph) -> tuple[int, int]:
    goal = graph.ids[-1]
    ours = sum(graph.requirements.minutes(step.term) for step in learning_path(graph, [goal]).steps)
    return ours, least_minutes(graph.requirements, [goal], ())


def _milliseconds(ask: Callable[..., object], *question: str) -> float:
    started = perf_counter()
    ask(*question)
    return (perf_counter() - started) * 1000


if __name__ == "__main__":
    print_table(*map(int, sys.argv[1:2]))
