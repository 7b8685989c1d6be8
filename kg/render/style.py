"""How maps look: one colour and line for each relation type, one shape and tint for each kind, by day and by night."""

from dataclasses import dataclass
from typing import Literal
from zlib import crc32

from kg.model.relation_type import RelationTypeId

LineStyle = Literal["solid", "dashed", "dotted"]
Shape = Literal["rounded", "box", "pill", "hexagon", "double", "parallelogram", "trapezoid"]

FONTS = (
    *("Inter", "Helvetica Neue", "Helvetica", "Arial", "Liberation Sans"),
    *("PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"),
    *("WenQuanYi Micro Hei", "sans-serif"),
)
"""Fonts by preference: Latin letters first, then Chinese by system."""


@dataclass(frozen=True)
class Ink:
    """One colour by day (on white) and by night (on almost black), as `#rrggbb`."""

    day: str
    night: str


@dataclass(frozen=True)
class Line:
    """How an edge is drawn. weight: in points."""

    ink: Ink
    style: LineStyle = "solid"
    weight: float = 1.4


@dataclass(frozen=True)
class Surface:
    """How a box is drawn."""

    fill: Ink
    border: Ink
    text: Ink


_LINES: dict[RelationTypeId, Line] = {
    "is_a": Line(Ink("#2563eb", "#6ea8fe"), weight=1.7),
    "part_of": Line(Ink("#0f766e", "#2dd4bf"), weight=1.7),
    "requires": Line(Ink("#dc2626", "#f98080")),
    "precedes": Line(Ink("#7c3aed", "#b79cff"), weight=2.2),
    "variant_of": Line(Ink("#2563eb", "#6ea8fe"), "dashed"),
    "example_of": Line(Ink("#0891b2", "#22d3ee"), "dotted", 1.7),
    "implemented_by": Line(Ink("#475569", "#a3b1c6"), "dashed"),
    "uses": Line(Ink("#b45309", "#fbbf24")),
    "used_for": Line(Ink("#b45309", "#fbbf24"), "dashed"),
    "improves": Line(Ink("#15803d", "#4ade80"), weight=1.7),
    "solves": Line(Ink("#15803d", "#4ade80"), "dashed"),
    "causes": Line(Ink("#be185d", "#f778b8"), "dashed", 1.7),
    "contrasts_with": Line(Ink("#a21caf", "#e58cf3"), "dotted", 1.7),
    "related": Line(Ink("#8592a5", "#77849a"), "dotted"),
}
_DECLARED = tuple(
    Line(ink, style, 1.7)
    for style in ("dashed", "solid", "dotted")
    for ink in (
        *(Ink("#4d7c0f", "#a3e635"), Ink("#9f1239", "#fb7185"), Ink("#0369a1", "#38bdf8")),
        *(Ink("#854d0e", "#eab308"), Ink("#6b21a8", "#d08bff"), Ink("#334155", "#cbd5e1"), Ink("#c2410c", "#fb923c")),
    )
)

SHAPES: tuple[Shape, ...] = ("rounded", "box", "pill", "hexagon", "double", "parallelogram", "trapezoid")

PAPER = Ink("#ffffff", "#11151c")
WORDS = Ink("#1f2937", "#e5e9f0")
QUIET = Ink("#6b7688", "#98a3b5")
CENTER = Surface(Ink("#1e3a8a", "#bfd5ff"), Ink("#1e3a8a", "#bfd5ff"), Ink("#ffffff", "#0b1730"))
TINTS = (
    Surface(Ink("#eef4ff", "#1b2740"), Ink("#8fabdc", "#5f7db3"), WORDS),
    Surface(Ink("#fff7ea", "#2f2616"), Ink("#d9b57c", "#98783f"), WORDS),
    Surface(Ink("#edfaf2", "#142a20"), Ink("#8cc5a5", "#4d8a68"), WORDS),
    Surface(Ink("#f7f1ff", "#271d3a"), Ink("#b79fdd", "#7d66a8"), WORDS),
)


def line_of(type: RelationTypeId) -> Line:
    """The colour and line of a relation type; one that a glossary declares takes its own by the sum of its name."""
    return _LINES.get(type) or _DECLARED[crc32(type.encode()) % len(_DECLARED)]


def shape_of(rank: int) -> Shape:
    """The shape of the kind that stands at that place in the vocabulary."""
    return SHAPES[rank % len(SHAPES)]


def tint_of(rank: int) -> Surface:
    """The tint of the kind that stands at that place; with its shape it tells 28 kinds apart."""
    return TINTS[rank % len(TINTS)]
