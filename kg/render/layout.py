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
class Box:
    """Something to place. width, height: in points. shape: as Graphviz names it."""

    width: float
    height: float
    shape: str


@dataclass(frozen=True)
class Tie:
    """An edge from below to above. level: whether it decides which end stands higher."""

    below: int
    above: int
    level: bool


@dataclass(frozen=True)
class Layout:
    """width, height: of the whole, in points; the origin is at the top left. centers: of each box.
    curves: for each tie the points of its cubic Bézier curves from `below` to `above`, sharing their ends."""

    width: float
    height: float
    centers: Sequence[Point]
    curves: Mapping[int, Sequence[Point]]


def laid_out(boxes: Sequence[Box], ties: Sequence[Tie]) -> Layout:
    """Place boxes in layers, so that ties that decide go upwards and few cross."""
    graph = Digraph(
        graph_attr={"rankdir": "BT", "ranksep": "0.5", "nodesep": "0.22"},
        node_attr={"label": "", "fixedsize": "true"},
        edge_attr={"arrowhead": "none"},
    )
    for number, box in enumerate(boxes):
        size = {"width": f"{box.width / POINTS_PER_INCH:.4f}", "height": f"{box.height / POINTS_PER_INCH:.4f}"}
        graph.node(f"n{number}", shape=box.shape, **size)
    for number, tie in enumerate(ties):
        graph.edge(f"n{tie.below}", f"n{tie.above}", id=f"e{number}", weight="2" if tie.level else "1")
    plain = AGraph(string=graph.source).draw(format="plain-ext", prog="dot").decode()
    return _read(plain, len(boxes), ties)


def _read(plain: str, boxes: int, ties: Sequence[Tie]) -> Layout:
    rows = [line.split() for line in plain.splitlines()]
    _, _, width, height = rows[0][:4]
    tall = float(height)

    def point(x: str, y: str) -> Point:
        return (round(float(x) * POINTS_PER_INCH, 1), round((tall - float(y)) * POINTS_PER_INCH, 1))

    centers = {row[1]: point(row[2], row[3]) for row in rows if row[0] == "node"}
    waiting: dict[Point | tuple[str, str], list[int]] = {}
    for number, tie in enumerate(ties):
        waiting.setdefault((f"n{tie.below}", f"n{tie.above}"), []).append(number)
    curves = {}
    for row in rows:
        if row[0] == "edge":
            ends = row[4 : 4 + 2 * int(row[3])]
            number = waiting[row[1], row[2]].pop(0)
            curves[number] = tuple(point(x, y) for x, y in zip(ends[::2], ends[1::2], strict=True))
    return Layout(
        width=float(width) * POINTS_PER_INCH,
        height=tall * POINTS_PER_INCH,
        centers=[centers[f"n{number}"] for number in range(boxes)],
        curves=curves,
    )
