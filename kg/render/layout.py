"""Where everything stands on a picture: Graphviz's layered layout (Gansner, Koutsofios, North and Vo 1993).

Sizes are measured here and no words are handed over, so that the layout is the same whatever fonts a machine has.
Graphviz holds the interpreter while it works: call this in a process of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphviz import Digraph
from pygraphviz import AGraph

POINTS_PER_INCH = 72

Point = tuple[float, float]


@dataclass(frozen=True)
class Size:
    """How much room a box needs, in points."""

    width: float
    height: float


@dataclass(frozen=True)
class Tie:
    """An edge from a lower box to an upper one, by their places. firm: whether it decides the levels."""

    lower: int
    upper: int
    firm: bool


@dataclass(frozen=True)
class Layout:
    """width, height: of the whole, in points; the origin is at the top left. centers: of each box.
    curves: for each tie the points of its cubic Bézier curves from the lower box to the upper, which share their ends."""

    width: float
    height: float
    centers: Sequence[Point]
    curves: Mapping[int, Sequence[Point]]


def laid_out(sizes: Sequence[Size], ties: Mapping[int, Tie], *, sideways: bool) -> Layout:
    """Place boxes so that firm ties lead upwards (sideways: to the left) and few ties cross. Curves keep the ties' keys."""
    graph = Digraph(
        graph_attr={
            "rankdir": "RL" if sideways else "BT",
            "ranksep": "0.7" if sideways else "0.5",
            "nodesep": "0.13" if sideways else "0.22",
            "remincross": "true",
        },
        node_attr={"label": "", "fixedsize": "true", "shape": "box"},
        edge_attr={"arrowhead": "none"},
    )
    for number, size in enumerate(sizes):
        graph.node(f"n{number}", width=_inches(size.width), height=_inches(size.height))
    for tie in ties.values():
        firm = {"weight": "3"} if tie.firm else {"weight": "1", "constraint": "false"}
        graph.edge(f"n{tie.lower}", f"n{tie.upper}", **firm)
    plain = AGraph(string=graph.source).draw(format="plain", prog="dot").decode()
    return _read(plain, len(sizes), ties)


def _inches(points: float) -> str:
    return f"{points / POINTS_PER_INCH:.4f}"


def _read(plain: str, boxes: int, ties: Mapping[int, Tie]) -> Layout:
    rows = [line.split() for line in plain.splitlines()]
    width, height = map(float, rows[0][2:4])

    def point(x: str, y: str) -> Point:
        return (round(float(x) * POINTS_PER_INCH, 1), round((height - float(y)) * POINTS_PER_INCH, 1))

    centers = {row[1]: point(row[2], row[3]) for row in rows if row[0] == "node"}
    waiting: dict[tuple[str, str], list[int]] = {}
    for key, tie in ties.items():
        waiting.setdefault((f"n{tie.lower}", f"n{tie.upper}"), []).append(key)
    curves = {}
    for row in rows:
        if row[0] == "edge":
            coordinates = row[4 : 4 + 2 * int(row[3])]
            points = zip(coordinates[::2], coordinates[1::2], strict=True)
            curves[waiting[row[1], row[2]].pop(0)] = tuple(point(x, y) for x, y in points)
    return Layout(
        width=width * POINTS_PER_INCH,
        height=height * POINTS_PER_INCH,
        centers=[centers[f"n{number}"] for number in range(boxes)],
        curves=curves,
    )
