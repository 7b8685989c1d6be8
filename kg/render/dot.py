"""Graphviz DOT: <https://graphviz.org/doc/info/lang.html>."""

from html import escape as html_escape

from graphviz import Digraph, escape, nohtml

from kg.answers.drawing import Drawing, DrawnEdge, DrawnTerm, DrawnType
from kg.render.backbone import DOWNWARD, backbone, ends, is_large
from kg.render.style import CENTER, FONTS, PAPER, QUIET, WORDS, Line, Shape, line_of, shape_of, tint_of
from kg.render.text import broken, printable

_SHAPES: dict[Shape, dict[str, str]] = {
    "rounded": {"shape": "box", "style": "rounded,filled"},
    "box": {"shape": "box", "style": "filled"},
    "pill": {"shape": "ellipse", "style": "filled"},
    "hexagon": {"shape": "hexagon", "style": "filled"},
    "double": {"shape": "box", "style": "filled", "peripheries": "2"},
    "parallelogram": {"shape": "polygon", "sides": "4", "skew": "0.2", "style": "filled"},
    "trapezoid": {"shape": "polygon", "sides": "4", "distortion": "-0.2", "style": "filled"},
}


def dot(drawing: Drawing) -> str:
    """A digraph of a drawing, broad above narrow and first above later, with a legend below."""
    graph = Digraph(
        graph_attr={
            "rankdir": "RL" if is_large(drawing.edges) else "BT",
            "bgcolor": PAPER.day,
            "fontname": ",".join(FONTS),
            "ranksep": "0.45",
            "nodesep": "0.2",
            "labelloc": "b",
            "pad": "0.2",
            "tooltip": " ",
        },
        node_attr={"fontname": ",".join(FONTS), "fontsize": "12", "height": "0.36", "margin": "0.14,0.06", "penwidth": "1.1"},
        edge_attr={"arrowsize": "0.65", "arrowhead": "normal"},
    )
    for term in drawing.terms:
        _add_term(graph, term, drawing)
    firm, large = backbone(drawing.edges, drawing.types), is_large(drawing.edges)
    for number, edge in enumerate(drawing.edges):
        _add_edge(graph, edge, drawing.types[edge.type], firm=number in firm, faint=large)
    if large:
        _add_rest(graph, drawing.hidden_terms)
    else:
        for number, term in enumerate(drawing.terms):
            _add_stub(graph, number, term)
    if drawing.types:
        graph.attr(label=_legend(drawing))
    return str(graph.source)


def _add_term(graph: Digraph, term: DrawnTerm, drawing: Drawing) -> None:
    rank = drawing.kinds[term.kind].rank
    surface = CENTER if term.is_center else tint_of(rank)
    lines = [line for label in term.labels for line in broken(printable(label), 13, 3)]
    graph.node(
        term.id,
        nohtml("\\n".join(escape(line) for line in lines)) if any(lines) else escape(term.id),
        **_SHAPES[shape_of(rank)],
        fillcolor=surface.fill.day,
        color=surface.border.day,
        fontcolor=surface.text.day,
        URL=escape(term.address),
        tooltip=escape(printable(term.tooltip or term.id)),
    )


def _add_edge(graph: Digraph, edge: DrawnEdge, type: DrawnType, *, firm: bool, faint: bool) -> None:
    line = line_of(edge.type)
    attributes = {
        "color": line.ink.day + (_FAINT if faint and not firm else ""),
        "style": line.style,
        "penwidth": str(line.weight),
        "tooltip": escape(printable(type.label)),
    }
    if type.symmetric:
        attributes["dir"] = "none"
    elif edge.type in DOWNWARD:
        attributes["dir"] = "back"
    if not firm:
        attributes |= {"weight": "0", "constraint": "false"}
    graph.edge(*ends(edge), **attributes)


def _add_rest(graph: Digraph, hidden: int) -> None:
    if hidden:
        graph.node("x_more", f"+{hidden} …", shape="plaintext", fontcolor=QUIET.day)


def _add_stub(graph: Digraph, number: int, term: DrawnTerm) -> None:
    if not term.hidden:
        return
    stub = f"x_more_{number}"
    graph.node(stub, f"+{term.hidden}", shape="plaintext", fontsize="10", fontcolor=QUIET.day, height="0.2", margin="0.02")
    graph.edge(stub, term.id, dir="none", style="dotted", color=QUIET.day)


def _legend(drawing: Drawing) -> str:
    """A table below the picture: four samples a row, each a line in pieces as long as its style asks."""
    cells = [
        f'<TD>{_sample(line_of(type.id))}</TD><TD ALIGN="LEFT"><FONT COLOR="{WORDS.day}" POINT-SIZE="10">'
        f"{html_escape(printable(type.label)) or type.id}</FONT></TD>"
        for type in drawing.types.values()
    ]
    rows = "".join(f"<TR>{''.join(cells[start : start + 4])}</TR>" for start in range(0, len(cells), 4))
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="4">{rows}</TABLE>>'


def _sample(line: Line) -> str:
    pieces, long, gap = {"solid": (1, 27, 0), "dashed": (3, 7, 3), "dotted": (6, 2, 3)}[line.style]
    piece = f'<TD FIXEDSIZE="TRUE" WIDTH="{long}" HEIGHT="2" BGCOLOR="{line.ink.day}"></TD>'
    return f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="{gap}" CELLPADDING="0"><TR>{piece * pieces}</TR></TABLE>'


_FAINT = "59"
"""How opaque, in hexadecimal, the many edges of a large drawing are."""
