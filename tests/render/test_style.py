"""Each relation type and each kind can be told from the others."""

from kg.model.relation_type import BUILT_IN
from kg.render.style import PAPER, TINTS, line_of, shape_of, tint_of


def test_each_relation_type_has_a_line_of_its_own() -> None:
    assert len({line_of(type.id) for type in BUILT_IN}) == len(BUILT_IN)


def test_a_declared_type_always_has_the_same_line_and_none_of_ours() -> None:
    assert line_of("tested-by") == line_of("tested-by")
    assert line_of("tested-by") not in {line_of(type.id) for type in BUILT_IN}


def test_shape_and_tint_tell_28_kinds_apart() -> None:
    assert len({(shape_of(rank), tint_of(rank).fill) for rank in range(28)}) == 28


def test_lines_and_words_can_be_seen_by_day_and_by_night() -> None:
    for line in map(line_of, (type.id for type in BUILT_IN)):
        assert _contrast(line.ink.day, PAPER.day) >= 3
        assert _contrast(line.ink.night, PAPER.night) >= 3
    for tint in TINTS:
        assert _contrast(tint.text.day, tint.fill.day) >= 7
        assert _contrast(tint.text.night, tint.fill.night) >= 7


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
