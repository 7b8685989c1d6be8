"""A drawing with everything in its place, before it is a picture in any format."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.answers.drawing import Drawing, DrawnEdge, DrawnKind, DrawnTerm, DrawnType
from kg.render.backbone import backbone, ends, is_large
from kg.render.layout import Layout, Point, Size, Tie, laid_out
from kg.render.outline import PADDING
from kg.render.style import Shape, shape_of
from kg.render.text import broken, printable, width

LABEL_SIZE = 13.0
LEADING = 16.0
LEGEND_SIZE = 11.5
STUB_SIZE = 10.0
"""In points."""

SAMPLE = Size(width=26, height=13)
"""How large the line or box of an entry of the legend is."""

_LABEL_EM = 11.0
_LABEL_LINES = 3
_MARGIN = 24.0
_WIDEST_RATIO = 1.6
_OF_CENTER = 0.6
_BEND = 0.12
_LEGEND_LINE = 22.0
_BESIDE_LABEL = 32.0


@dataclass(frozen=True)
class Card:
    """A term on the picture.

    lines: its name as it is broken; those from `second` on are in the second language. baselines: where each line stands.
    """

    term: DrawnTerm
    kind: DrawnKind
    shape: Shape
    lines: tuple[str, ...]
    second: int
    size: Size
    center: Point

    @property
    def baselines(self) -> Iterator[float]:
        top = self.center[1] - (len(self.lines) - 1) * LEADING / 2 + LABEL_SIZE * 0.36
        return (top + number * LEADING for number in range(len(self.lines)))


@dataclass(frozen=True)
class Stub:
    """How many terms around a card are not shown: a small box over its upper right corner. words: the middle of its text's
    baseline."""

    term: DrawnTerm
    text: str
    center: Point
    size: Size
    words: Point


@dataclass(frozen=True)
class Stroke:
    """An edge on the picture: cubic Bézier curves from its source to its target.

    strength: how opaque it is, 0–1; the many edges behind a large map are faint.
    """

    edge: DrawnEdge
    type: DrawnType
    points: tuple[Point, ...]
    strength: float


@dataclass(frozen=True)
class Sample:
    """An entry of the legend. at: the middle of its left edge, where a line of the width of `SAMPLE` begins; middle: of a box
    of that size; words: where its label begins."""

    of: DrawnType | DrawnKind
    label: str
    at: Point

    @property
    def middle(self) -> Point:
        return (self.at[0] + SAMPLE.width / 2, self.at[1])

    @property
    def words(self) -> Point:
        return (self.at[0] + SAMPLE.width + 7, self.at[1] + 4)


@dataclass(frozen=True)
class Scene:
    """The whole picture, in points from its top left corner."""

    width: float
    height: float
    cards: tuple[Card, ...]
    stubs: tuple[Stub, ...]
    strokes: tuple[Stroke, ...]
    legend: tuple[Sample, ...]


def scene(drawing: Drawing) -> Scene:
    """Everything in its place: broad above narrow (or left of it, where that fills a slide better), the legend below."""
    firm = backbone(drawing.edges, drawing.types)
    labels = [_label(term) for term in drawing.terms]
    sizes = [_size(term, label, drawing) for term, label in zip(drawing.terms, labels, strict=True)]
    layout = _best(sizes, _ties(drawing, firm))
    legend, legend_bottom, legend_right = _legend(drawing, layout)
    layout = _centered(layout, legend_right)
    cards = tuple(
        _card(term, label, size, center, drawing)
        for term, label, size, center in zip(drawing.terms, labels, sizes, layout.centers, strict=True)
    )
    return Scene(
        width=layout.width + 2 * _MARGIN,
        height=legend_bottom + 2 * _MARGIN,
        cards=cards,
        stubs=tuple(_stub(card) for card in cards if card.term.hidden),
        strokes=_strokes(drawing, cards, layout),
        legend=legend,
    )


def _label(term: DrawnTerm) -> tuple[tuple[str, ...], ...]:
    return tuple(broken(printable(label) or term.id, _LABEL_EM, _LABEL_LINES) for label in term.labels)


def _size(term: DrawnTerm, label: tuple[tuple[str, ...], ...], drawing: Drawing) -> Size:
    lines = [line for part in label for line in part]
    padding = PADDING[shape_of(drawing.kinds[term.kind].rank)]
    return Size(max(map(width, lines)) * LABEL_SIZE * 1.04 + 2 * padding, len(lines) * LEADING + 13)


def _ties(drawing: Drawing, firm: frozenset[int]) -> dict[int, Tie]:
    place = {term.id: number for number, term in enumerate(drawing.terms)}
    ties = {}
    for number, edge in enumerate(drawing.edges):
        if number in firm or not is_large(drawing.edges):
            lower, upper = ends(edge)
            ties[number] = Tie(place[lower], place[upper], number in firm)
    return ties


def _best(sizes: Sequence[Size], ties: dict[int, Tie]) -> Layout:
    upright = laid_out(sizes, ties, sideways=False)
    if upright.width <= upright.height * _WIDEST_RATIO * 1.6:
        return upright
    across = laid_out(sizes, ties, sideways=True)
    return min(upright, across, key=_distortion)


def _centered(layout: Layout, width: float) -> Layout:
    """The layout in the middle of what is at least as wide."""
    aside = max(0.0, (width - layout.width) / 2)
    return Layout(
        width=max(layout.width, width),
        height=layout.height,
        centers=[(x + aside, y) for x, y in layout.centers],
        curves={key: [(x + aside, y) for x, y in points] for key, points in layout.curves.items()},
    )


def _distortion(layout: Layout) -> float:
    ratio = layout.width / layout.height
    return max(ratio / _WIDEST_RATIO, _WIDEST_RATIO / ratio)


def _card(term: DrawnTerm, label: tuple[tuple[str, ...], ...], size: Size, center: Point, drawing: Drawing) -> Card:
    kind = drawing.kinds[term.kind]
    lines = tuple(line for part in label for line in part)
    return Card(term, kind, shape_of(kind.rank), lines, len(label[0]), size, _moved(center))


def _stub(card: Card) -> Stub:
    text = f"+{card.term.hidden}"
    x, y = card.center[0] + card.size.width / 2, card.center[1] - card.size.height / 2
    return Stub(card.term, text, (x, y), Size(width(text) * STUB_SIZE + 9, 14), (x, y + 3.5))


def _moved(point: Point) -> Point:
    return (point[0] + _MARGIN, point[1] + _MARGIN)


def _strokes(drawing: Drawing, cards: Sequence[Card], layout: Layout) -> tuple[Stroke, ...]:
    by_id = {card.term.id: card for card in cards}
    faint = round(max(0.12, min(0.35, 60 / (1 + len(drawing.edges) - len(layout.curves)))), 2)
    strokes = []
    for number, edge in enumerate(drawing.edges):
        type = drawing.types[edge.type]
        if number in layout.curves:
            points = tuple(map(_moved, layout.curves[number]))
            strokes.append(Stroke(edge, type, points if ends(edge)[0] == edge.source else points[::-1], 1.0))
        else:
            source, target = by_id[edge.source], by_id[edge.target]
            strength = _OF_CENTER if source.term.is_center or target.term.is_center else faint
            strokes.append(Stroke(edge, type, _straight(source, target), strength))
    return tuple(sorted(strokes, key=lambda stroke: (stroke.strength, -stroke.type.rank)))


def _straight(source: Card, target: Card) -> tuple[Point, ...]:
    (x, y), (a, b) = _border(source, target.center), _border(target, source.center)
    bend = (b - y) * _BEND, (x - a) * _BEND
    near = (x + (a - x) / 3 + bend[0], y + (b - y) / 3 + bend[1])
    far = (x + (a - x) * 2 / 3 + bend[0], y + (b - y) * 2 / 3 + bend[1])
    return (x, y), near, far, (a, b)


def _border(card: Card, towards: Point) -> Point:
    x, y = card.center
    dx, dy = towards[0] - x, towards[1] - y
    steps = [half / abs(d) for half, d in ((card.size.width / 2, dx), (card.size.height / 2, dy)) if d]
    step = min((1.0, *steps))
    return (x + dx * step, y + dy * step)


def _legend(drawing: Drawing, layout: Layout) -> tuple[tuple[Sample, ...], float, float]:
    """The entries, and where they end at the bottom and to the right, without margins."""
    room = max(layout.width, 620.0)
    samples: list[Sample] = []
    y, right = layout.height + 8.0, 0.0
    for group in (drawing.types.values(), drawing.kinds.values()):
        x = room
        for one in group:
            label = printable(one.label) or printable(one.id)
            long = _BESIDE_LABEL + width(label) * LEGEND_SIZE * 1.04
            if x + long > room:
                x, y = 0.0, y + _LEGEND_LINE
            samples.append(Sample(one, label, _moved((x, y))))
            right = max(right, x + long)
            x += long + 16
    return tuple(samples), y, right
