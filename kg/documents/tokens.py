"""Markdown cut into blocks by markdown-it; nothing else knows its tokens. What stands within a line is left as written."""

import re
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin

from kg.documents.blocks import Block, Described, Fence, Item, Line, Prose, Table, Title
from kg.documents.loose_tables import split_tables
from kg.model.place import Place

_LONG_GAP = re.compile(r"[ \t]{9,}")
"""Wider than anything but padding, which is written as one space."""


def blocks(text: str, start: Place) -> tuple[Block, ...]:
    """The blocks of a text that begins at a place, in order. Indented text is text, not code: notes indent at will."""
    return tuple(_Reader(text, start).blocks(_markdown().parse(text)))


@cache
def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("commonmark").enable("table").use(deflist_plugin)
    markdown.disable(["code", "reference"])
    markdown.core.ruler.disable(["inline", "text_join"])
    return markdown


class _Reader:
    def __init__(self, text: str, start: Place) -> None:
        self._source = text.split("\n")
        self._start = start

    def blocks(self, tokens: list[Token]) -> Iterator[Block]:
        lists: list[str] = []
        fresh = False
        quotes = at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.type in ("bullet_list_open", "ordered_list_open"):
                lists.append(token.type)
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                lists.pop()
            elif token.type == "list_item_open":
                fresh = True
            elif token.type == "blockquote_open":
                quotes += 1
            elif token.type == "blockquote_close":
                quotes -= 1
            elif token.type == "heading_open":
                line = self._lines(tokens[at + 1])[0]
                yield Title(int(token.tag[1:]), line)
                at += 1
            elif token.type == "fence" and token.map:
                yield self._fence(token)
            elif token.type == "table_open":
                end = _end(tokens, at, "table_close")
                yield self._table(tokens[at:end])
                at = end
            elif token.type == "dl_open":
                end = _end(tokens, at, "dl_close")
                yield from self._described(tokens[at:end])
                at = end
            elif token.type == "inline":
                for part in split_tables(self._lines(token)):
                    if isinstance(part, Table):
                        yield part
                    else:
                        numbered = bool(lists) and lists[-1] == "ordered_list_open"
                        yield Item(len(lists), part, numbered) if fresh and lists else Prose(part, quoted=quotes > 0)
                    fresh = False
            at += 1

    def _lines(self, token: Token) -> tuple[Line, ...]:
        first = token.map[0] if token.map else 0
        contents = token.content.split("\n")
        return tuple(self._line(content.strip(), first + number) for number, content in enumerate(contents))

    def _line(self, content: str, number: int, since: int = 0) -> Line:
        source = self._source[number] if number < len(self._source) else ""
        column = max(source.find(content, since), 0)
        return Line(_LONG_GAP.sub(" ", content), self._start.moved(number, column))

    def _fence(self, token: Token) -> Fence:
        language = token.info.strip().split(" ")[0].strip("{}.").lower() if token.info.strip() else ""
        return Fence(language, token.content, self._start.moved((token.map or [0])[0] + 1))

    def _table(self, tokens: list[Token]) -> Table:
        rows: list[list[Line]] = []
        since = number = 0
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
                since, number = 0, (token.map or [0])[0]
            elif token.type == "inline":
                line = self._line(token.content.strip(), number, since)
                since = line.place.column - self._start.column + len(line.text)
                rows[-1].append(line)
        return Table(tuple(rows[0]), tuple(map(tuple, rows[1:])))

    def _described(self, tokens: list[Token]) -> Iterator[Described]:
        terms: list[Line] = []
        descriptions: list[Line] = []
        within = ""
        for token in tokens:
            if token.type == "dt_open" and descriptions:
                yield from (Described(term, tuple(descriptions)) for term in terms)
                terms, descriptions = [], []
            if token.type in ("dt_open", "dd_open"):
                within = token.type
            elif token.type == "inline":
                (terms if within == "dt_open" else descriptions).extend(
                    self._lines(token) if within == "dt_open" else (_joined(self._lines(token)),)
                )
        yield from (Described(term, tuple(descriptions)) for term in terms)


def _joined(lines: tuple[Line, ...]) -> Line:
    return Line("\n".join(line.text for line in lines), lines[0].place)


def _end(tokens: list[Token], at: int, type: str) -> int:
    """Where a block that opens here closes. Neither tables nor definition lists that matter stand within their like."""
    level = tokens[at].level
    return next(n for n in range(at + 1, len(tokens)) if tokens[n].type == type and tokens[n].level == level)
