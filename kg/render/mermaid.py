"""Mermaid flowcharts: <https://mermaid.js.org/syntax/flowchart.html>."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.answers.drawing import Drawing, DrawnEdge, DrawnTerm, DrawnType
from kg.render.backbone import DOWNWARD, backbone, is_large
from kg.render.style import CENTER, QUIET, TINTS, Shape, Surface, line_of, shape_of, tint_of
from kg.render.text import printable, shortened

MOST_EDGES = 500
"""More than this Mermaid refuses."""

MOST_CHARACTERS = 50_000
"""More than this Mermaid refuses."""

_MEANINGFUL = re.compile(r"(?<![^\W_])[-.]|[-.](?![^\W_])|_|[^\w (),.\-\u2000-\U0010ffff]")
"""Everything but letters, digits, parentheses and commas, and the hyphens and full stops within words."""

_HASH = "%23"
"""Mermaid decodes it, which leads elsewhere: such a term has no link."""

_LOOKALIKES = str.maketrans({'"': "'", "`": "'", "<": "‹", ">": "›", "#": "♯"})

_SHAPES: dict[Shape, tuple[str, str]] = {
    "rounded": ("(", ")"),
    "box": ("[", "]"),
    "pill": ("([", "])"),
    "hexagon": ("{{", "}}"),
    "double": ("[[", "]]"),
    "parallelogram": ("[/", "/]"),
    "trapezoid": ("[/", "\\]"),
}
_ARROWS = {"solid": ("-->", "---"), "dashed": ("-.->", "-.-"), "dotted": ("-.->", "-.-")}
_DASHES = {"solid": "", "dashed": ",stroke-dasharray:6 4", "dotted": ",stroke-dasharray:1.5 4"}


@dataclass(frozen=True)
class _Detail:
    """How much is told. label: how wide the name of a term may be, in em."""

    label: float
    tooltips: bool = False
    links: bool = False
    stubs: bool = False
    words: bool = False


_DETAILS = (
    _Detail(40, tooltips=True, links=True, stubs=True, words=True),
    _Detail(40, links=True, stubs=True, words=True),
    _Detail(30, stubs=True, words=True),
    _Detail(14, stubs=True, words=True),
    _Detail(8),
    _Detail(3),
)


def mermaid(drawing: Drawing) -> str:
    """A flowchart of a drawing, broad above narrow and first above later (in a large one, left of it).

    Where it would be longer than Mermaid takes, tooltips go first, then links, words on edges and stubs; labels are
    shortened; last of all the least important terms are left out. Where there are too many edges, the weakest go.
    """
    for detail in _DETAILS:
        text = _flowchart(drawing, drawing.terms, detail)
        if len(text) <= MOST_CHARACTERS:
            return text
    kept = len(drawing.terms)
    while len(text) > MOST_CHARACTERS:
        kept = kept * 9 // 10
        text = _flowchart(drawing, drawing.terms[:kept], _DETAILS[-1])
    return text


def _flowchart(drawing: Drawing, terms: Sequence[DrawnTerm], detail: _Detail) -> str:
    names = {term.id: f"n{number}" for number, term in enumerate(terms)}
    edges = _most_telling([edge for edge in drawing.edges if {edge.source, edge.target} <= names.keys()], drawing)
    large = is_large(edges)
    stubs = [term for term in terms if term.hidden and detail.stubs and not large]
    lines = ["flowchart RL" if large else "flowchart BT"]
    lines += [_node(names[term.id], term, drawing, detail.label) for term in terms]
    lines += [f'x_{names[term.id]}(["+{term.hidden}"])' for term in stubs]
    if large and drawing.hidden_terms:
        lines.append(f'x_more(["+{drawing.hidden_terms} …"])')
    lines += [_edge(names, edge, drawing.types[edge.type], words=detail.words) for edge in edges]
    lines += [f"x_{names[term.id]} -.- {names[term.id]}" for term in stubs]
    lines += _line_styles(edges, len(stubs))
    lines += _classes(names, terms, stubs, drawing)
    if detail.links:
        lines += [_link(names[term.id], term, detail.tooltips) for term in terms if _HASH not in term.address]
    return "\n".join(lines) + "\n"


def _most_telling(edges: Sequence[DrawnEdge], drawing: Drawing) -> list[DrawnEdge]:
    """As many edges as Mermaid takes: those that hold the drawing together, then the strongest; in the order given."""
    firm = backbone(edges, drawing.types)
    kept = sorted(range(len(edges)), key=lambda number: (number not in firm, number))[:MOST_EDGES]
    return [edges[number] for number in sorted(kept)]


def _node(name: str, term: DrawnTerm, drawing: Drawing, most: float) -> str:
    begin, end = _SHAPES[shape_of(drawing.kinds[term.kind].rank)]
    label = "<br/>".join(_escaped(shortened(printable(one), most)) for one in term.labels)
    return f'{name}{begin}"{label or name}"{end}'


def _edge(names: dict[str, str], edge: DrawnEdge, type: DrawnType, *, words: bool) -> str:
    arrow, plain = _ARROWS[line_of(type.id).style]
    source, target, label = names[edge.source], names[edge.target], type.label
    if type.id in DOWNWARD:
        source, target, label = target, source, type.inverse_label
    said = f'|"{_escaped(printable(label)) or type.id}"|' if words else ""
    return f"{source} {plain if type.symmetric else arrow}{said} {target}"


def _line_styles(edges: Sequence[DrawnEdge], stubs: int) -> Iterable[str]:
    by_type: dict[str, list[str]] = {}
    for number, edge in enumerate(edges):
        by_type.setdefault(edge.type, []).append(str(number))
    for type, numbers in by_type.items():
        line = line_of(type)
        yield f"linkStyle {','.join(numbers)} stroke:{line.ink.day},stroke-width:{line.weight}px{_DASHES[line.style]}"
    if stubs:
        numbers = [str(len(edges) + number) for number in range(stubs)]
        yield f"linkStyle {','.join(numbers)} stroke:{QUIET.day},stroke-width:1px{_DASHES['dotted']}"


def _classes(names: dict[str, str], terms: Sequence[DrawnTerm], stubs: Sequence[DrawnTerm], drawing: Drawing) -> Iterable[str]:
    members: dict[str, list[str]] = {}
    surfaces: dict[str, Surface] = {}
    for term in terms:
        rank = drawing.kinds[term.kind].rank
        surface = CENTER if term.is_center else tint_of(rank)
        name = "center" if term.is_center else f"tint{rank % len(TINTS)}"
        surfaces[name] = surface
        members.setdefault(name, []).append(names[term.id])
    for name, surface in surfaces.items():
        yield f"classDef {name} fill:{surface.fill.day},stroke:{surface.border.day},color:{surface.text.day}"
        yield f"class {','.join(members[name])} {name}"
    if stubs:
        yield f"classDef more fill:none,stroke:{QUIET.day},color:{QUIET.day},stroke-dasharray:1.5 4"
        yield f"class {','.join(f'x_{names[term.id]}' for term in stubs)} more"


def _link(name: str, term: DrawnTerm, tooltips: bool) -> str:
    tooltip = _plain(shortened(printable(term.tooltip), 60)) if tooltips else ""
    return f'click {name} href "{_plain(term.address)}"' + (f' "{tooltip}"' if tooltip else "")


def _escaped(text: str) -> str:
    """A label that Mermaid shows as it stands: what could mean something to it or to Markdown as an entity."""
    return _MEANINGFUL.sub(lambda found: f"#{ord(found[0])};", text)


def _plain(text: str) -> str:
    """A text where Mermaid knows no entities; even there it would obey directives, which begin and end with `%%`."""
    return text.translate(_LOOKALIKES).replace("%%", "％％")
