"""The outlines of shapes, as polygons."""

from collections.abc import Iterator
from math import cos, pi, sin

from kg.render.layout import Point, Size
from kg.render.style import Shape

SLANT = 9.0
PADDING: dict[Shape, float] = {
    "rounded": 11,
    "box": 11,
    "pill": 15,
    "hexagon": 17,
    "double": 15,
    "parallelogram": 18,
    "trapezoid": 18,
}
"""How much room, in points, each shape leaves to the left and right of its words."""

_CORNER = {"rounded": 8.0, "box": 1.5, "double": 1.5}
_STEPS = 5


def outlines(shape: Shape, center: Point, size: Size) -> Iterator[tuple[Point, ...]]:
    """The closed lines that draw a shape of that size, the outermost first."""
    (x, y), half, tall = center, size.width / 2, size.height / 2
    left, right, top, bottom = x - half, x + half, y - tall, y + tall
    match shape:
        case "hexagon":
            yield (
                *((left, y), (left + SLANT, top), (right - SLANT, top)),
                *((right, y), (right - SLANT, bottom), (left + SLANT, bottom)),
            )
        case "parallelogram":
            yield (left + SLANT, top), (right, top), (right - SLANT, bottom), (left, bottom)
        case "trapezoid":
            yield (left + SLANT, top), (right - SLANT, top), (right, bottom), (left, bottom)
        case _:
            yield _rounded(center, half, tall, _CORNER.get(shape, tall))
    if shape == "double":
        yield _rounded(center, half - 3, tall - 3, 1)


def _rounded(center: Point, half: float, tall: float, radius: float) -> tuple[Point, ...]:
    corners = ((1, 1), (-1, 1), (-1, -1), (1, -1))
    return tuple(
        (
            center[0] + side * (half - radius) + radius * cos(angle),
            center[1] + up * (tall - radius) + radius * sin(angle),
        )
        for quarter, (side, up) in enumerate(corners)
        for angle in ((quarter + step / _STEPS) * pi / 2 for step in range(_STEPS + 1))
    )
