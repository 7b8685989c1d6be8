"""Links between double brackets."""

import pytest

from kg.documents.wikilinks import page_of, wikilinks, without_section, without_wikilinks


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("见 [[均值]] 和 [[variance|方差]]。", [("均值", "均值", 2), ("variance", "方差", 11)]),
        ("| [[a\\|b]] |", [("a", "b", 2)]),
        ("![[picture.png]] [[a#b]]", [("a#b", "a#b", 17)]),
        ("`[[code]]` ``x ` [[y]]`` [[z]]", [("z", "z", 25)]),
        ("`open [[a]]", [("a", "a", 6)]),
        ("```\n[[a]]\n```", []),
        ("[[]] [[ ]] [[a\nb]] [[[c]]]", [("c", "c", 20)]),
    ],
)
def test_links_are_found_where_they_are_links(text: str, links: list[tuple[str, str, int]]) -> None:
    assert [(one.target, one.shown, one.offset) for one in wikilinks(text)] == links


@pytest.mark.parametrize(
    ("target", "name", "page"),
    [
        ("variance", "variance", "variance"),
        ("variance#In words", "variance", "variance"),
        ("math/variance.md#^block", "math/variance.md", "variance"),
        ("TCP/IP", "TCP/IP", "IP"),
        ("C#", "C#", "C#"),
        ("C#/.NET", "C#/.NET", ".NET"),
        ("C# in depth", "C# in depth", "C# in depth"),
        ("C##History", "C#", "C#"),
    ],
)
def test_a_section_is_no_part_of_a_name_but_a_sharp_is(target: str, name: str, page: str) -> None:
    assert (without_section(target), page_of(target)) == (name, page)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The [[mean]] of [[square|squared]] values.", "The mean of squared values."),
        ("A [[loss-function]] and [[损失函数]].", "A loss function and 损失函数."),
        ("See [[nn.Conv2d]] and `[[code]]`.", "See nn.Conv2d and `[[code]]`."),
    ],
)
def test_people_read_words_where_links_stand(text: str, read: str) -> None:
    assert without_wikilinks(text) == read
