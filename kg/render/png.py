"""Pictures as PNG: the same scene as the SVG, painted by the Cairo that Graphviz brings along.

Graphviz is handed no graph, only a background in its drawing language: <https://graphviz.org/docs/outputs/canon/#xdot>."""

from collections.abc import Iterable, Iterator
from functools import cache
from math import atan2, cos, sin, sqrt

from graphviz import Digraph
from pygraphviz import AGraph

from kg.answers.drawing import Drawing, DrawnKind
from kg.language.chinese import count_han
from kg.render.layout import POINTS_PER_INCH, Point, Size
from kg.render.outline import outlines
from kg.render.scene import LABEL_SIZE, LEGEND_SIZE, SAMPLE, STUB_SIZE, Card, Sample, Scene, Stroke, Stub, scene
from kg.render.style import CENTER, FONTS, PAPER, QUIET, WORDS, Line, Shape, Surface, line_of, shape_of, tint_of
from kg.render.text import width

_SHARPNESS = 144
_MOST_PIXELS = 12_000_000
_LONGEST_SIDE = 16_000
_UNASSIGNED = "\u2fe0"


def png(drawing: Drawing) -> bytes:
    """A picture of a drawing by day, with a legend; at most 12 million pixels."""
    picture = scene(drawing)
    sharpness = min(
        _SHARPNESS,
        sqrt(_MOST_PIXELS / (picture.width * picture.height)) * POINTS_PER_INCH,
        _LONGEST_SIDE / max(picture.width, picture.height) * POINTS_PER_INCH,
    )
    return _painted(_Brush(picture.height).scene(picture), picture.width, picture.height, sharpness)


def missing_script(drawing: Drawing) -> str | None:
    """`Hani` where the drawing has Chinese words and this machine no font for them, which leaves boxes in their place."""
    words = (
        *(label for term in drawing.terms for label in term.labels),
        *(type.label for type in drawing.types.values()),
        *(kind.label for kind in drawing.kinds.values()),
    )
    return "Hani" if any(map(count_han, words)) and not _has_chinese_font() else None


@cache
def _has_chinese_font() -> bool:
    """A character that no font has is drawn as a box with its four hexadecimal digits: so is every one that is missing."""
    return _measured("中") != _measured(_UNASSIGNED)


def _measured(character: str) -> str:
    graph = Digraph(node_attr={"shape": "plaintext", "margin": "0", "fontname": ",".join(FONTS), "fontsize": "20"})
    graph.node("n", character * 20)
    return str(AGraph(string=graph.source).draw(format="plain", prog="dot").decode().splitlines()[1].split()[4])


def _painted(operations: Iterable[str], wide: float, high: float, sharpness: float) -> bytes:
    graph = Digraph(
        graph_attr={"bgcolor": PAPER.day, "pad": "0", "dpi": f"{sharpness:.3f}"},
        node_attr={"style": "invis", "label": "", "width": "0", "height": "0", "fixedsize": "true"},
    )
    graph.node("nearest", pos="0,0")
    graph.node("farthest", pos=f"{wide:.1f},{high:.1f}")
    canvas = AGraph(string=graph.source)
    canvas.graph_attr["_background"] = " ".join(operations)  # too long for the parser of DOT
    return bytes(canvas.draw(format="png", prog="nop2"))


class _Brush:
    """Writes xdot operations. There the origin is at the bottom left."""

    def __init__(self, height: float) -> None:
        self._height = height

    def scene(self, picture: Scene) -> Iterator[str]:
        for stroke in picture.strokes:
            yield from self._stroke(stroke)
        for card in picture.cards:
            yield from self._card(card)
        for stub in picture.stubs:
            yield from self._stub(stub)
        for sample in picture.legend:
            yield from self._sample(sample)

    def _stroke(self, stroke: Stroke) -> Iterator[str]:
        line = line_of(stroke.type.id)
        ink = line.ink.day + (f"{round(stroke.strength * 255):02x}" if stroke.strength < 1 else "")
        yield from self._line(line, ink, stroke.points, arrow=not stroke.type.symmetric)

    def _line(self, line: Line, ink: str, points: tuple[Point, ...], *, arrow: bool) -> Iterator[str]:
        yield f"c {_counted(ink)} S {_counted(line.style)} S {_counted(f'setlinewidth({line.weight})')}"
        yield f"B {len(points)} {self._at(points)}"
        if arrow:
            (x, y), (a, b) = points[-2], points[-1]
            angle = atan2(b - y, a - x)
            back = (a - 8 * cos(angle), b - 8 * sin(angle))
            side = (3.2 * sin(angle), -3.2 * cos(angle))
            tip = ((a, b), (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1]))
            yield f"S {_counted('solid')} S {_counted('setlinewidth(0)')} C {_counted(ink)} P 3 {self._at(tip)}"

    def _card(self, card: Card) -> Iterator[str]:
        surface = CENTER if card.term.is_center else tint_of(card.kind.rank)
        yield from self._box(card.shape, card.center, card.size, surface)
        for number, (line, baseline) in enumerate(zip(card.lines, card.baselines, strict=True)):
            ink = surface.text.day + ("b3" if number >= card.second else "")
            yield self._words((card.center[0], baseline), line, LABEL_SIZE, ink, centered=True)

    def _stub(self, stub: Stub) -> Iterator[str]:
        yield from self._box("pill", stub.center, stub.size, Surface(PAPER, QUIET, QUIET))
        yield self._words(stub.words, stub.text, STUB_SIZE, QUIET.day, centered=True)

    def _sample(self, sample: Sample) -> Iterator[str]:
        if isinstance(sample.of, DrawnKind):
            yield from self._box(shape_of(sample.of.rank), sample.middle, SAMPLE, tint_of(sample.of.rank))
        else:
            x, y = sample.at
            line = line_of(sample.of.id)
            points = ((x, y), (x + 9, y), (x + 17, y), (x + SAMPLE.width, y))
            yield from self._line(line, line.ink.day, points, arrow=not sample.of.symmetric)
        yield self._words(sample.words, sample.label, LEGEND_SIZE, WORDS.day, centered=False)

    def _box(self, shape: Shape, center: Point, size: Size, surface: Surface) -> Iterator[str]:
        yield f"c {_counted(surface.border.day)} C {_counted(surface.fill.day)}"
        yield f"S {_counted('solid')} S {_counted('setlinewidth(1.2)')}"
        for outline in outlines(shape, center, size):
            yield f"P {len(outline)} {self._at(outline)}"

    def _words(self, at: Point, text: str, size: float, ink: str, *, centered: bool) -> str:
        if not text:
            return ""
        font = f"F {size} {_counted(','.join(FONTS))} c {_counted(ink)}"
        return f"{font} T {self._at((at,))} {0 if centered else -1} {width(text) * size:.1f} {_counted(text)}"

    def _at(self, points: Iterable[Point]) -> str:
        return " ".join(f"{x:.1f} {self._height - y:.1f}" for x, y in points)


def _counted(text: str) -> str:
    return f"{len(text.encode())} -{text}"
