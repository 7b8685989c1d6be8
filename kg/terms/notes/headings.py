"""A heading names a concept where the text below it says what it is, or where it gives the name in two languages."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Line, Prose, Table, Title
from kg.language.chinese import HAN, count_han
from kg.terms.notes.claims import Claim, Concept, Nothing
from kg.terms.notes.entries import split_entry
from kg.terms.notes.naming import NoName, plain, written_names
from kg.terms.notes.page import NotePage, Passage
from kg.terms.notes.plausible import why_no_name

_ABOUT = re.compile(
    r"""
    (?:什么是|何谓|理解)?\s*(?P<name>.+?)\s*
    (?:的(?:定义|概念|含义|简介|介绍|原理|基本概念|作用|优势|优点|缺点|特点|应用|用途|意义|推导|计算|简单理解|一点理解)|是什么[?？]?|简介|介绍)
    |(?:什么是|何谓|[Ww]hat\ is(?:\ an?)?)\s*(?P<asked>.+?)[?？]?
    """,
    re.VERBOSE,
)
_AGAINST = re.compile(r"(?:如何)?(?:避免陷入|避免|防止|缓解|解决)\s*(?P<name>.+)")
_NUMBERED = re.compile(
    r"^\s*(?:[\d.]+[.、)\s]\s*|第[一二三四五六七八九十\d]+[章节部分]+\s*|[一二三四五六七八九十]+、\s*|[(（]\d+[)）]\s*)"
)
_NO_DEFINITION = re.compile(
    r"^(?:例如|比如|假设|如果|首先|其中|下面|以下|如下|TODO|注[：:]|参考|这|那|它们?|可以|为了|我们|分为|包括|对于一?组?)|->|→|[：:]\s*$|^[\W\d]*$|^\\|^\$|https?://|^!?\[[^\]]*\]\([^)]*\)$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(rf"(?<=[{HAN}])[和与及跟或](?=[{HAN}A-Za-z])")
_FEWEST = 5


def read_headings(page: NotePage) -> Iterator[Claim]:
    """Terms from headings."""
    titles = [passage.block for passage in page.passages if isinstance(passage.block, Title)]
    highest = min((title.level for title in titles), default=0)
    own = titles[0] if titles and titles[0].level == highest and [one.level for one in titles].count(highest) == 1 else None
    for number, passage in enumerate(page.passages):
        if isinstance(passage.block, Title) and passage.block is own and highest == 1:
            yield Nothing(own.line.place, "heading", own.line.text, "the page's own title")
        elif isinstance(passage.block, Title):
            following = page.passages[number + 1] if number + 1 < len(page.passages) else None
            yield from _heading(passage.block, following)


def asked_about(heading: str) -> str:
    """What a heading is about: of `2. 导数的定义` and `什么是导数？` the 导数."""
    written = _NUMBERED.sub("", plain(heading)).strip()
    if against := _AGAINST.fullmatch(written):
        return against["name"]
    about = _ABOUT.fullmatch(written)
    return (about["name"] or about["asked"]) if about else written


def may_define(text: str) -> bool:
    """Whether a line reads like a definition rather than an introduction, an example, a formula or a remark."""
    said = plain(text)
    letters = count_han(said) or sum(map(str.isalpha, said)) // 3
    return letters >= _FEWEST and not _NO_DEFINITION.search(said)


def _heading(title: Title, following: Passage | None) -> Iterator[Claim]:
    name = asked_about(title.line.text)
    before, colon, after = _colon(name)
    read = written_names(before if colon else name)
    place = title.line.place
    if not isinstance(read, NoName) and len(read) == 1 and len(read[0].labels) == 1 and _SEVERAL.search(read[0].first):
        read = NoName(read[0].first, "speaks of several things at once")
    if isinstance(read, NoName):
        yield Nothing(place, "heading", title.line.text, read.reason)
        return
    definition = Line(after, place) if colon and may_define(after) else _definition(following)
    is_glossed = any(len(names.labels) > 1 for names in read)
    if definition is None and not is_glossed and (following is None or isinstance(following.block, Title | Table)):
        yield Nothing(place, "heading", title.line.text, "nothing below it is about it alone")
        return
    for names in read:
        yield Concept(names, place, "heading", definition)


def _colon(text: str) -> tuple[str, str, str]:
    match = re.match(r"(.{1,40}?)\s*[：:]\s*(.+)", text)
    return (match[1], ":", match[2]) if match and why_no_name(plain(match[1])) is None else (text, "", "")


def _definition(following: Passage | None) -> Line | None:
    if following is None or not isinstance(following.block, Prose):
        return None
    first = following.block.lines[0]
    if split_entry(first.text, dashes=False) is not None:
        return None
    return first if may_define(first.text) else None
