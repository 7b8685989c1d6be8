"""Lists of names: an item or a line that is nothing but a name, and `如 A、B 和 C 等` within a line."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Item, Line
from kg.language.chinese import HAN, is_chinese
from kg.terms.notes.claims import Claim, Concept, Nothing
from kg.terms.notes.headings import asked_about
from kg.terms.notes.naming import NoName, plain, written_names
from kg.terms.notes.page import NotePage, Passage, all_lines, running_lines, without_marker

_SUCH_AS = re.compile(
    r"""
    (?:例如|比如|诸如|如(?![何果下此])|包括|包含|分为|(?:常见|常用|主要)的[^，。；、]{0,10}?[是有为])\s*[,，:：]?\s*
    (?P<names>[^，。；：（）()!?！？\n]{2,60}?)(?=等|[，。；：（）()!?！？]|$)
    """,
    re.VERBOSE,
)
_MOST_WORDS = 3
_COMMON = re.compile(rf"[{HAN}]{{1,3}}")
_SEVERAL = re.compile(rf"(?<=[{HAN}])[和与及跟或](?=[{HAN}])")
_IS_NO_NAME = re.compile(r"[：:；;。!！]\s*$|\S[：:]\s*\S.{3}|\s[-–—]\s")
_HAS_A_LINK = re.compile(r"\]\(|\]\[|https?://")
_MADE_OF = re.compile(r"由(?P<names>[^，。；：（）()\n]{5,50}?)(?:对抗|共同|交替|堆叠|连接)*(?:组成|构成)")
_BETWEEN = re.compile(
    r"""
    \s*、\s*|\s*,\s*|\s+(?:和|与|及|或)\s+|(?<=[A-Za-z0-9器层化网集])(?:和|与|及|或)|(?:和|与|及|或)(?=[A-Za-z])|/(?=[A-Z])
    """,
    re.VERBOSE,
)


def read_enumerations(page: NotePage) -> Iterator[Claim]:
    """Terms from lists of names."""
    in_chinese = is_chinese(page.document.body)
    for passage, line in running_lines(page):
        yield from _bare(line, passage, in_chinese)
    for _, line in all_lines(page):
        text = plain(line.text)
        for pattern in (_SUCH_AS, _MADE_OF):
            for match in pattern.finditer(text):
                yield from _listed(match, line)


def _bare(line: Line, passage: Passage, in_chinese: bool) -> Iterator[Claim]:
    """A line that is a name and nothing else; where points are argued it is a point.

    In an English page, whose short lines are rarely names, only a list item of few words.
    """
    if _HAS_A_LINK.search(line.text) or _IS_NO_NAME.search(line.text):
        return
    text = asked_about(without_marker(line.text))
    read = written_names(text)
    if isinstance(read, tuple) and any(len(names.first) < 2 for names in read):
        return
    is_item = isinstance(passage.block, Item) and len(passage.block.lines) == 1
    if not in_chinese and (not isinstance(passage.block, Item) or len(text.split()) > _MOST_WORDS):
        return
    if isinstance(read, NoName) or passage.argues or any(_SEVERAL.search(names.first) for names in read):
        if is_item:
            reason = read.reason if isinstance(read, NoName) else "a point that is made, not a name"
            yield Nothing(line.place, "enumeration", line.text, reason)
        return
    for names in read:
        yield Concept(names, line.place, "enumeration")


def _listed(match: re.Match[str], line: Line) -> Iterator[Claim]:
    parts = [part.strip() for part in _BETWEEN.split(match["names"]) if part.strip()]
    if len(parts) < 2:
        return
    for part in parts:
        read = written_names(part)
        place = line.place.moved(columns=max(line.text.find(part), 0))
        if isinstance(read, NoName):
            yield Nothing(place, "enumeration", part, read.reason)
        elif len(read) == 1 and not _COMMON.fullmatch(part):
            yield Concept(read[0], place, "enumeration")
