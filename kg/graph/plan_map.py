"""A learning path as a part of the graph to look at."""

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.graph.learning_path import LearningPath
from kg.graph.subgraph import Subgraph
from kg.model.term import TermId


def plan_map(graph: KnowledgeGraph, path: LearningPath) -> Subgraph:
    """The goals and the steps of a plan, and the `requires` edges along which it is learned, alternatives chosen.

    What is known is left out, goals excepted.
    """
    requires = {**path.goal_requires, **{step.term: step.requires for step in path.steps}}
    shown = set(requires).union(path.goals)
    needed = {id: [need for need in needs if need in shown] for id, needs in requires.items()}
    return Subgraph(
        centers=path.goals,
        depths=_depths(path.goals, needed),
        edges=tuple(graph.requirements.edges(id)[need][0] for id in sorted(needed) for need in needed[id]),
        hidden_nodes=0,
        hidden_edges=0,
        hidden_neighbours={},
    )


def _depths(goals: tuple[TermId, ...], needed: dict[TermId, list[TermId]]) -> dict[TermId, int]:
    """The terms by their distance from the nearest goal."""
    depths = dict.fromkeys(goals, 0)
    layer = list(goals)
    while layer:
        layer = sorted({need for id in layer for need in needed.get(id, ())} - depths.keys())
        depths |= dict.fromkeys(layer, 1 + max(depths.values()))
    return depths
