"""`组成部分：` or `X 分为：` above a list: its items are parts or kinds of X, or else of what the heading names."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Item, Line
from kg.terms.notes.claims import Claim, Concept, Edge
from kg.terms.notes.entries import split_entry
from kg.terms.notes.headings import asked_about
from kg.terms.notes.naming import Names, NoName, written_names
from kg.terms.notes.page import NotePage, Passage

_PARTS = re.compile(
    r"(?P<name>.*?)\s*的?(?:主要)?(?:组成部分|组成|组件|构成|部件|(?:由以下\S{0,6})?(?:组成|构成)|components?|parts?)(?:如下|包括|有)?\s*[:：]",
    re.IGNORECASE,
)
_KINDS = re.compile(
    r"(?P<name>.*?)\s*的?(?:主要|常见)?"
    r"(?:(?:可以?|大致)?分为\S{0,5}|有以下\S{0,5}|类型|种类|分类|types?(?: of)?|kinds?(?: of)?)(?:如下|包括|有)?\s*[:：]",
    re.IGNORECASE,
)


def read_layout(page: NotePage) -> Iterator[Claim]:
    """Parts and kinds from lists that are introduced as such."""
    for passage in page.passages:
        if isinstance(passage.block, Item) and passage.block.depth == 1:
            for type, introduction in (("part_of", _PARTS), ("is_a", _KINDS)):
                match = introduction.fullmatch(passage.introduced_by)
                whole = _whole(match["name"], passage) if match else None
                if whole is not None:
                    yield from _item(passage.block.lines[0], type, whole)
                    break


def _whole(name: str, passage: Passage) -> Names | None:
    """What the introduction names, else what the heading does."""
    for written in (name, asked_about(passage.headings[-1].line.text) if passage.headings else ""):
        read = written_names(written)
        if not isinstance(read, NoName) and len(read) == 1:
            return read[0]
    return None


def _item(line: Line, type: str, whole: Names) -> Iterator[Claim]:
    entry = split_entry(line.text, dashes=True)
    read = written_names(entry[0] if entry else line.text)
    if isinstance(read, NoName):
        return
    around = Concept(whole, line.place, "layout")
    yield around
    for names in read:
        item = Concept(names, line.place, "layout")
        yield item
        yield Edge(item, type, around, line.place, "layout")
