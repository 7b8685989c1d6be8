"""`迁移学习（Transfer Learning）` in running text: who gives a name in two languages speaks of a concept."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Line
from kg.language.chinese import HAN, count_han
from kg.terms.notes.claims import Claim, Concept, Nothing
from kg.terms.notes.naming import SAYS_NO_NAME, NoName, written_names
from kg.terms.notes.page import NotePage, all_lines

_HAN_FIRST = re.compile(rf"(?P<name>[{HAN}][{HAN}\-·]{{0,19}})(?:\*\*)?\s?[（(](?P<other>[A-Za-z][^（()）\n]{{1,70}})[)）]")
_LATIN_FIRST = re.compile(
    r"(?<![\w.\-])(?P<name>(?>(?:[A-Z][\w.\-]*\s){0,6}[A-Z][\w.\-]+))"
    rf"(?:\*\*)?\s?[（(](?P<other>[{HAN}][^（()）\n]{{1,30}})[)）]"
)
_HAN_TWICE = re.compile(rf"(?<![{HAN}])(?P<name>[{HAN}]{{4,30}})[（(](?P<other>[{HAN}]{{4,8}})[)）]")
_BEFORE_A_NAME = re.compile(
    r".*(?:的|是|了|将|把|着|或|即|若|(?<![饱总求缓柔])和|(?<!参)与|(?<![存潜现内])在|(?<![应作通专调利采常运])用(?![户途例])|(?<![行认作])为|(?<![平均对初高中])等"
    r"|通过|使用|常用|利用|采用|运用|应用|叫做|称为|称作|看作|视为|当作|引入|进行|包括|包含|计算|基于|一种|这种|各种|每种|以及|对于|针对|具有|拥有|例如|比如|就是|作为|成为|属于|来自|指出|提出|实现|完成|训练(?=多|深|大|小|好)|训练出|学习到|推出|跟|及|于(?!是)|由|从|让|使得|其|之|每个|一个|某个|通常|所谓|尤其|主要|回归问题常|分类问题)"
)


_MOST_BESIDE_HAN = 8


def read_glosses(page: NotePage) -> Iterator[Claim]:
    """Terms from names given in two languages, in running text and in tables."""
    for _, line in all_lines(page):
        for pattern in (_HAN_FIRST, _LATIN_FIRST, _HAN_TWICE):
            for match in pattern.finditer(line.text):
                if (claim := _gloss(match, line)) is not None:
                    yield claim


def _gloss(match: re.Match[str], line: Line) -> Claim | None:
    before = _BEFORE_A_NAME.match(match["name"])
    name = match["name"][before.end() :] if before else match["name"]
    place = line.place.moved(columns=match.start() + (before.end() if before else 0))
    written = f"{name}（{match['other']}）"
    if len(name) > _MOST_BESIDE_HAN and count_han(match["other"]):
        return None
    alone = before is None and (match.start() == 0 or line.text[match.start() - 1] in "，。：；、 *")
    read = written_names(written if len(name) > 1 or (name and alone) else match["other"])
    if isinstance(read, NoName):
        read = written_names(match["other"]) if count_han(match["other"]) == 0 else read
    if isinstance(read, NoName):
        return Nothing(place, "gloss", written, read.reason)
    if len(read) == 1 and count_han(match["other"]) == 0 and read[0].first in match["other"]:
        return Concept(read[0], place, "gloss") if not SAYS_NO_NAME.match(match["other"]) else None
    if len(read) != 1 or len(read[0].texts()) < 2:
        return None
    return Concept(read[0], place, "gloss")
