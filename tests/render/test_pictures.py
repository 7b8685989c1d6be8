"""SVG is well-formed and harmless; PNG is read by an image decoder."""

import io
from xml.etree.ElementTree import Element, fromstring

import pytest
from PIL import Image

from kg.answers.drawing import Drawing
from kg.answers.drawn_map import BOTH, drawing
from kg.answers.map_part import MapFilter, around, everything
from kg.render.png import png
from kg.render.svg import svg
from kg.render.text import printable
from tests.render.hostile import ADDRESSES, crowded_glossary, hostile_glossary, snapshot

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def hostile() -> Drawing:
    served = snapshot(hostile_glossary())
    return drawing(served, everything(served, MapFilter(max_nodes=None)), BOTH, ADDRESSES)


@pytest.fixture(scope="module")
def crowded() -> Drawing:
    served = snapshot(crowded_glossary(300, 900))
    return drawing(served, around(served, "t0000", 4, MapFilter(max_nodes=200)), "en", ADDRESSES)


def test_each_term_is_drawn_once_with_link_and_tooltip(hostile: Drawing) -> None:
    cards = _cards(fromstring(svg(hostile)))
    assert [card.get("data-id") for card in cards] == [term.id for term in hostile.terms]
    assert [card.get("href") for card in cards] == [term.address for term in hostile.terms]
    assert [card.findtext(f"{SVG}title") for card in cards] == [printable(term.tooltip) or term.id for term in hostile.terms]


def test_each_edge_is_drawn_once(hostile: Drawing) -> None:
    samples = fromstring(svg(hostile)).findall(f".//{SVG}g[@class='legend']/{SVG}path")
    edges = fromstring(svg(hostile)).findall(f"{SVG}path")
    assert len(edges) == len(hostile.edges)
    assert len(samples) == len(hostile.types)


def test_nothing_in_a_picture_is_carried_out(hostile: Drawing) -> None:
    root = fromstring(svg(hostile))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "style", "defs", "marker", "path", "rect", "a", "title", "polygon", "text", "g")
    }
    assert all(element.get("href", "https://").startswith("https://") for element in root.iter())
    assert not any(name.startswith("on") for element in root.iter() for name in element.attrib)


def test_words_lie_within_their_boxes(crowded: Drawing) -> None:
    for card in _cards(fromstring(svg(crowded))):
        outline = [tuple(map(float, point.split(","))) for point in card.find(f"{SVG}polygon").get("points").split()]
        left, right = min(x for x, _ in outline), max(x for x, _ in outline)
        for line in card.findall(f"{SVG}text"):
            assert left < float(line.get("x")) < right


def test_boxes_do_not_overlap(crowded: Drawing) -> None:
    boxes = []
    for card in _cards(fromstring(svg(crowded))):
        points = [tuple(map(float, point.split(","))) for point in card.find(f"{SVG}polygon").get("points").split()]
        boxes.append(
            (min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points))
        )
    for number, one in enumerate(boxes):
        for other in boxes[:number]:
            assert one[0] > other[2] or other[0] > one[2] or one[1] > other[3] or other[1] > one[3]


def test_stubs_tell_what_is_not_shown(crowded: Drawing) -> None:
    stubs = fromstring(svg(crowded)).findall(f"{SVG}g[@class='more']")
    assert {stub.get("data-id"): stub.findtext(f"{SVG}text") for stub in stubs} == {
        f"x_{term.id}": f"+{term.hidden}" for term in crowded.terms if term.hidden
    }


def test_pictures_are_light_or_dark_as_the_screen_is(crowded: Drawing) -> None:
    assert "@media(prefers-color-scheme:dark)" in svg(crowded)


@pytest.mark.parametrize("which", ["hostile", "crowded"])
def test_png_is_an_image_of_the_size_of_the_svg(which: str, request: pytest.FixtureRequest) -> None:
    drawn: Drawing = request.getfixturevalue(which)
    root = fromstring(svg(drawn))
    with Image.open(io.BytesIO(png(drawn))) as image:
        image.load()
        assert image.format == "PNG"
        assert image.width * image.height <= 12_100_000
        assert image.width / image.height == pytest.approx(float(root.get("width", 0)) / float(root.get("height", 1)), rel=0.02)
        assert len(image.convert("RGB").getcolors(maxcolors=1 << 24) or ()) > 8


def test_the_same_drawing_gives_the_same_bytes(crowded: Drawing) -> None:
    assert svg(crowded) == svg(crowded)
    assert png(crowded) == png(crowded)


def _cards(root: Element) -> list[Element]:
    return root.findall(f"{SVG}a")
