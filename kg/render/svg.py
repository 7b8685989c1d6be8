"""Pictures as SVG: every term a link with a tooltip, light or dark as the reader's screen is."""

from xml.sax.saxutils import escape, quoteattr

from kg.answers.drawing import Drawing, DrawnKind, DrawnType
from kg.render.layout import Point, Size
from kg.render.outline import outlines
from kg.render.scene import LABEL_SIZE, LEGEND_SIZE, SAMPLE, STUB_SIZE, Card, Sample, Stroke, Stub, scene
from kg.render.style import CENTER, FONTS, PAPER, QUIET, TINTS, WORDS, Ink, Shape, line_of, shape_of
from kg.render.text import printable

_SECOND = ' class="second"'
_DASHES = {"solid": "none", "dashed": "6 4", "dotted": "1.5 3.5"}


def svg(drawing: Drawing) -> str:
    """A picture of a drawing, with a legend."""
    picture = scene(drawing)
    size = f'width="{picture.width:.0f}" height="{picture.height:.0f}"'
    parts = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {picture.width:.0f} {picture.height:.0f}">',
        f"<style>{_stylesheet(drawing)}</style>",
        f"<defs>{''.join(_marker(type) for type in drawing.types.values() if not type.symmetric)}</defs>",
        f'<rect class="paper" {size}/>',
        *(_stroke(stroke) for stroke in picture.strokes),
        *(_card(card) for card in picture.cards),
        *map(_stub, picture.stubs),
        f'<g class="legend">{"".join(map(_sample, picture.legend))}</g>',
        "</svg>\n",
    )
    return "\n".join(parts)


def _card(card: Card) -> str:
    words = "".join(
        f'<text{_SECOND if number >= card.second else ""} x="{card.center[0]:.1f}" y="{baseline:.1f}">{escape(line)}</text>'
        for number, (line, baseline) in enumerate(zip(card.lines, card.baselines, strict=True))
    )
    return (
        f"<a href={quoteattr(card.term.address)} class={quoteattr('node ' + _surface(card))} data-id={quoteattr(card.term.id)}>"
        f"<title>{escape(printable(card.term.tooltip) or card.term.id)}</title>"
        f"{_box(card.shape, card.center, card.size)}{words}</a>"
    )


def _surface(card: Card) -> str:
    return "center" if card.term.is_center else f"tint{card.kind.rank % len(TINTS)}"


def _box(shape: Shape, center: Point, size: Size) -> str:
    return "".join(f'<polygon points="{_points(line)}"/>' for line in outlines(shape, center, size))


def _points(points: tuple[Point, ...]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _stub(stub: Stub) -> str:
    x, y = stub.words
    return (
        f"<g class='more' data-id={quoteattr('x_' + stub.term.id)}>"
        f'{_box("pill", stub.center, stub.size)}<text x="{x:.1f}" y="{y:.1f}">{stub.text}</text></g>'
    )


def _stroke(stroke: Stroke) -> str:
    (x, y), *others = stroke.points
    course = f"M{x:.1f} {y:.1f}C" + " ".join(f"{a:.1f} {b:.1f}" for a, b in others)
    faint = f' opacity="{stroke.strength}"' if stroke.strength < 1 else ""
    return f'<path class="edge {_name(stroke.type)}" d="{course}"{faint}{_arrow(stroke.type)}/>'


def _arrow(type: DrawnType) -> str:
    return "" if type.symmetric else f' marker-end="url(#{_name(type)})"'


def _marker(type: DrawnType) -> str:
    return (
        f'<marker id="{_name(type)}" class="{_name(type)}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" '
        'markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1L10 5L0 9z"/></marker>'
    )


def _name(type: DrawnType) -> str:
    return f"type{type.rank}"


def _sample(sample: Sample) -> str:
    x, y = sample.words
    words = f'<text x="{x:.1f}" y="{y:.1f}">{escape(sample.label)}</text>'
    if isinstance(sample.of, DrawnKind):
        box = _box(shape_of(sample.of.rank), sample.middle, SAMPLE)
        return f'<g class="tint{sample.of.rank % len(TINTS)}">{box}</g>{words}'
    x, y = sample.at
    return f'<path class="edge {_name(sample.of)}" d="M{x:.1f} {y:.1f}h{SAMPLE.width}"{_arrow(sample.of)}/>{words}'


def _stylesheet(drawing: Drawing) -> str:
    return (
        f"{_FIXED}{_lines(drawing)}{_colours(drawing, 'day')}@media(prefers-color-scheme:dark){{{_colours(drawing, 'night')}}}"
    )


def _lines(drawing: Drawing) -> str:
    lines = {_name(type): line_of(type.id) for type in drawing.types.values()}
    return "".join(
        f".edge.{name}{{stroke-width:{line.weight};stroke-dasharray:{_DASHES[line.style]}}}" for name, line in lines.items()
    )


def _colours(drawing: Drawing, time: str) -> str:
    def of(ink: Ink) -> str:
        return str(getattr(ink, time))

    surfaces = {"center": CENTER} | {f"tint{number}": tint for number, tint in enumerate(TINTS)}
    rules = [f".paper{{fill:{of(PAPER)}}}.legend text{{fill:{of(WORDS)}}}.more{{fill:{of(PAPER)};stroke:{of(QUIET)}}}"]
    rules.append(f".more text{{fill:{of(QUIET)}}}")
    for name, one in surfaces.items():
        rules.append(f".{name}{{fill:{of(one.fill)};stroke:{of(one.border)}}}.{name} text{{fill:{of(one.text)}}}")
    for type in drawing.types.values():
        ink = of(line_of(type.id).ink)
        rules.append(f".{_name(type)}{{stroke:{ink}}}marker.{_name(type)}{{fill:{ink};stroke:none}}")
    return "".join(rules)


_FAMILIES = ",".join(f"'{font}'" if " " in font else font for font in FONTS)
_FIXED = (
    f"text{{font:{LABEL_SIZE}px {_FAMILIES};text-anchor:middle;stroke:none}}.second{{opacity:.7}}"
    f".legend text{{font-size:{LEGEND_SIZE}px;text-anchor:start}}.more text{{font-size:{STUB_SIZE}px}}"
    ".edge{fill:none}polygon{stroke-width:1.2}.node:hover polygon{stroke-width:2.6}"
)
