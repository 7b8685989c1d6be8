"""A plot of a few lines on logarithmic axes, as SVG."""

from collections.abc import Mapping, Sequence
from html import escape
from math import ceil, floor, log10

_WIDTH, _HEIGHT = 640, 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 170, 40, 50
_COLOURS = ("#1b6ac9", "#c2410c", "#15803d", "#7c3aed")


def line_plot(title: str, across: str, up: str, lines: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """The lines by their names, each a row of points greater than 0; powers of ten are marked on both axes."""
    points = [point for line in lines.values() for point in line]
    x_axis, y_axis = (_decades([point[axis] for point in points]) for axis in (0, 1))

    def place(point: tuple[float, float]) -> tuple[float, float]:
        x = _LEFT + (log10(point[0]) - x_axis[0]) / (x_axis[-1] - x_axis[0]) * (_WIDTH - _LEFT - _RIGHT)
        y = _HEIGHT - _BOTTOM - (log10(point[1]) - y_axis[0]) / (y_axis[-1] - y_axis[0]) * (_HEIGHT - _TOP - _BOTTOM)
        return round(x, 1), round(y, 1)

    parts = [_text(_LEFT, 22, title, size=15), _text(_LEFT, _HEIGHT - 10, across), _text(8, _TOP - 8, up)]
    for power in x_axis:
        x, _ = place((10.0**power, 10.0 ** y_axis[0]))
        parts += [_line(x, _TOP, x, _HEIGHT - _BOTTOM), _text(x - 14, _HEIGHT - _BOTTOM + 18, f"{10.0**power:,.9g}")]
    for power in y_axis:
        _, y = place((10.0 ** x_axis[0], 10.0**power))
        parts += [_line(_LEFT, y, _WIDTH - _RIGHT, y), _text(20, y + 4, f"{10.0**power:g}")]
    for colour, (name, line) in zip(_COLOURS, lines.items(), strict=False):
        placed = [place(point) for point in line]
        path = " ".join(f"{x},{y}" for x, y in placed)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>' for x, y in placed]
        parts.append(_text(placed[-1][0] + 8, placed[-1][1] + 4, name, colour=colour))
    body = "\n".join(parts)
    size = f'width="{_WIDTH}" height="{_HEIGHT}" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif">'
    return f'{opening}\n<rect width="100%" height="100%" fill="#fff"/>\n{body}\n</svg>\n'


def _decades(values: Sequence[float]) -> list[int]:
    low, high = floor(log10(min(values))), ceil(log10(max(values)))
    return list(range(low, max(high, low + 1) + 1))


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="#ddd"/>'


def _text(x: float, y: float, text: str, *, size: int = 12, colour: str = "#333") -> str:
    return f'<text x="{x}" y="{y}" font-size="{size}" fill="{colour}">{escape(text)}</text>'
