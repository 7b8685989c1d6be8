"""Pictures as SVG: drawn here from Graphviz's layout, light or dark as the reader's screen is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from kg.answers.drawing import Drawing, DrawnTerm, DrawnType
from kg.render.layout import Box, Layout, Point, Tie, laid_out
from kg.render.style import CENTER, FONTS, PAPER, QUIET, TINTS, WORDS, Ink, Shape, line_of, shape_of
from kg.render.text import broken, printable, width

_SIZE = 13.0
_LEADING = 16.0
_MARGIN = 24.0
_LABEL_EM = 11.0
_LINES = 3
_LAYOUT_SHAPES: dict[Shape, str] = {
    "rounded": "box",
    "box": "box",
    "pill": "box",
    "hexagon": "hexagon",
    "double": "box",
    "parallelogram": "box",
    "trapezoid": "box",
}
_SLANT = 9.0
_PADDING: dict[Shape, float] = {
    "rounded": 11,
    "box": 11,
    "pill": 15,
    "hexagon": 18,
    "double": 15,
    "parallelogram": 18,
    "trapezoid": 18,
}
_DASHES = {"solid": "", "dashed": "6 4", "dotted": "1.5 3.5"}
DOWNWARD = frozenset({"precedes"})


@dataclass(frozen=True)
class _Card:
    term: DrawnTerm
    shape: Shape
    surface: str
    lines: tuple[str, ...]
    quiet: int
    width: float
    height: float


def svg(drawing: Drawing) -> str:
    """A picture of a drawing, with a legend; every term is a link with a tooltip."""
    cards = [_card(term, drawing) for term in drawing.terms]
    place = {term.id: number for number, term in enumerate(drawing.terms)}
    ties = [
        Tie(place[edge.target], place[edge.source], True)
        if edge.type in DOWNWARD
        else Tie(place[edge.source], place[edge.target], drawing.types[edge.type].hierarchical)
        for edge in drawing.edges
    ]
    layout = laid_out([Box(card.width, card.height, _LAYOUT_SHAPES[card.shape]) for card in cards], ties)
    legend = _legend(drawing, layout.height + 18)
    wide = max(layout.width, legend.width) + 2 * _MARGIN
    high = layout.height + legend.height + 2 * _MARGIN
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:.0f}" height="{high:.0f}" viewBox="{-_MARGIN:g} {-_MARGIN:g} '
        f'{wide:.0f} {high:.0f}" role="img">',
        f"<style>{_stylesheet(drawing)}</style>",
        f"<defs>{''.join(_marker(type) for type in drawing.types.values() if not type.symmetric)}</defs>",
        f'<rect class="paper" x="{-_MARGIN:g}" y="{-_MARGIN:g}" width="{wide:.0f}" height="{high:.0f}"/>',
        *_edges(drawing, layout),
        *(_term(card, center) for card, center in zip(cards, layout.centers, strict=True)),
        legend.body,
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _card(term: DrawnTerm, drawing: Drawing) -> _Card:
    rank = drawing.kinds[term.kind].rank
    shape = shape_of(rank)
    labels = [broken(printable(label) or term.id, _LABEL_EM, _LINES) for label in term.labels]
    lines = tuple(line for label in labels for line in label)
    wide = max(map(width, lines)) * _SIZE * 1.04 + 2 * _PADDING[shape]
    high = len(lines) * _LEADING + 14
    surface = "center" if term.is_center else f"tint{rank % len(TINTS)}"
    return _Card(term, shape, surface, lines, len(labels[0]), max(wide, 44), high)


def _term(card: _Card, center: Point) -> str:
    x, y = center
    top = y - (len(card.lines) - 1) * _LEADING / 2 + _SIZE * 0.35
    spans = "".join(
        f'<text class="{"word" if number < card.quiet else "word second"}" x="{x:g}" y="{top + number * _LEADING:.1f}">{escape(line)}</text>'
        for number, line in enumerate(card.lines)
    )
    tooltip = f"<title>{escape(printable(card.term.tooltip or card.term.id))}</title>"
    return (
        f'<a href={quoteattr(card.term.address)} class="node {card.surface}" data-id={quoteattr(printable(card.term.id))}>'
        f"{tooltip}{_outline(card.shape, x, y, card.width, card.height)}{spans}</a>" + _stub(card, x, y)
    )


def _outline(shape: Shape, x: float, y: float, wide: float, high: float) -> str:
    left, top, right, bottom = x - wide / 2, y - high / 2, x + wide / 2, y + high / 2
    if shape in ("rounded", "box", "pill", "double"):
        radius = {"rounded": 8.0, "box": 1.5, "pill": high / 2, "double": 1.5}[shape]
        body = _rectangle(left, top, wide, high, radius)
        return body + (_rectangle(left + 3, top + 3, wide - 6, high - 6, 0) if shape == "double" else "")
    if shape == "hexagon":
        points = [
            (left, y),
            (left + _SLANT, top),
            (right - _SLANT, top),
            (right, y),
            (right - _SLANT, bottom),
            (left + _SLANT, bottom),
        ]
    elif shape == "parallelogram":
        points = [(left + _SLANT, top), (right, top), (right - _SLANT, bottom), (left, bottom)]
    else:
        points = [(left + _SLANT, top), (right - _SLANT, top), (right, bottom), (left, bottom)]
    return f'<polygon class="box" points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in points)}"/>'


def _rectangle(x: float, y: float, wide: float, high: float, radius: float) -> str:
    return f'<rect class="box" x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" rx="{radius:g}"/>'


def _stub(card: _Card, x: float, y: float) -> str:
    if not card.term.hidden:
        return ""
    text = f"+{card.term.hidden}"
    wide = width(text) * 10 + 9
    return (
        f'<g class="more" data-id={quoteattr("x_" + printable(card.term.id))}>'
        f"{_rectangle(x + card.width / 2 - wide / 2, y - card.height / 2 - 8, wide, 15, 7.5)}"
        f'<text x="{x + card.width / 2:.1f}" y="{y - card.height / 2 + 3:.1f}">{text}</text></g>'
    )


def _edges(drawing: Drawing, layout: Layout) -> Iterable[str]:
    labels = {term.id: term.labels[0] for term in drawing.terms}
    for number, edge in enumerate(drawing.edges):
        type = drawing.types[edge.type]
        points: Sequence[Point] = layout.curves[number]
        points = points[::-1] if edge.type in DOWNWARD else points
        marker = "" if type.symmetric else f' marker-end="url(#{_name(type)})"'
        words = escape(printable(f"{labels[edge.source]} {type.label} {labels[edge.target]}"))
        yield f'<path class="edge {_name(type)}" d="{_curve(points)}"{marker}><title>{words}</title></path>'


def _curve(points: Sequence[Point]) -> str:
    (x, y), *others = points
    return f"M{x:g} {y:g}C" + " ".join(f"{a:g} {b:g}" for a, b in others)


def _marker(type: DrawnType) -> str:
    return (
        f'<marker id="{_name(type)}" class="{_name(type)}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" '
        f'markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1L10 5L0 9z"/></marker>'
    )


def _name(type: DrawnType) -> str:
    return f"type{type.rank}"


@dataclass(frozen=True)
class _Legend:
    body: str
    width: float
    height: float


def _legend(drawing: Drawing, top: float) -> _Legend:
    x, parts = 0.0, []
    for type in drawing.types.values():
        marker = "" if type.symmetric else f' marker-end="url(#{_name(type)})"'
        label = printable(type.label)
        parts.append(
            f'<path class="edge {_name(type)}" d="M{x:g} {top:g}h26"{marker}/><text x="{x + 32:g}" y="{top + 4:g}">{escape(label)}</text>'
        )
        x += 32 + width(label) * 11.5 + 18
    return _Legend(f'<g class="legend">{"".join(parts)}</g>', x, 30 if parts else 0)


def _stylesheet(drawing: Drawing) -> str:
    return _rules(drawing, "day") + "@media (prefers-color-scheme: dark){" + _rules(drawing, "night") + "}" + _FIXED


def _rules(drawing: Drawing, time: str) -> str:
    def of(ink: Ink) -> str:
        return str(getattr(ink, time))

    surfaces = {"center": CENTER} | {f"tint{number}": tint for number, tint in enumerate(TINTS)}
    rules = [f".paper{{fill:{of(PAPER)}}}.legend text{{fill:{of(WORDS)}}}"]
    rules += [
        f".{name} .box{{fill:{of(one.fill)};stroke:{of(one.border)}}}.{name} text{{fill:{of(one.text)}}}"
        for name, one in surfaces.items()
    ]
    rules.append(f".more .box{{fill:{of(PAPER)};stroke:{of(QUIET)}}}.more text{{fill:{of(QUIET)}}}")
    rules += [
        f".{_name(type)}{{stroke:{of(line_of(type.id).ink)}}}marker.{_name(type)} path{{fill:{of(line_of(type.id).ink)};stroke:none}}"
        for type in drawing.types.values()
    ]
    if time == "day":
        rules += [
            f".edge.{_name(type)}{{stroke-width:{line_of(type.id).weight};stroke-dasharray:{_DASHES[line_of(type.id).style] or 'none'}}}"
            for type in drawing.types.values()
        ]
    return "".join(rules)


_FAMILIES = ",".join(f"'{font}'" if " " in font else font for font in FONTS)
_FIXED = (
    f"text{{font-family:{_FAMILIES};font-size:11.5px}}.word{{font-size:{_SIZE:g}px;text-anchor:middle}}.second{{opacity:.72}}"
    ".more text{font-size:10px;text-anchor:middle}.edge{fill:none}.box{stroke-width:1.2}a{text-decoration:none}"
    ".node:hover .box{stroke-width:2.4}"
)
