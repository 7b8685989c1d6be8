"""What a cell of a table holds: nothing, a value, or a list of concepts."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Line
from kg.documents.value import typed
from kg.language.chinese import count_han
from kg.model.term import AttributeValue
from kg.terms.notes.claims import Claim, Concept, Edge
from kg.terms.notes.columns import Column
from kg.terms.notes.naming import Names, NoName, plain, written_names
from kg.terms.notes.wording import SEVERAL

_EMPTY = re.compile(r"[-–—/\s.…]*|无|none|n/?a|todo:?", re.IGNORECASE)
_YES = frozenset({"是", "yes", "true", "✓", "√"})
_NO = frozenset({"否", "no", "false", "✗", "×"})
_SUCH_AS = re.compile(r"^(?P<what>[^（()）]+?)\s*[（(]\s*(?:如|例如|比如|e\.g\.)\s*[:：]?\s*(?P<examples>[^（()）]+)[)）]$")
_SUCH_AS_FIRST = re.compile(r"^(?:例?如|比如)")
_AND_THE_LIKE = re.compile(r"(?<![平均对初高中])等(?![级式价待距差号]).*$")
_LONGEST_LIST = 1000


def is_filled(cell: Line) -> bool:
    """Whether a cell says anything: blanks, dashes and `TODO` do not."""
    return not _EMPTY.fullmatch(plain(cell.text))


def cell_value(texts: list[str]) -> AttributeValue:
    """The value of an attribute that cells below each other give: yes or no, a number, a text in its language."""
    text = "；".join(texts)
    bare = plain(text)
    if bare.casefold() in _YES | _NO:
        return bare.casefold() in _YES
    value = typed(bare)
    if not isinstance(value, str):
        return value
    return {"zh": text} if count_han(text) else text


def listed_concepts(concept: Concept, column: Column, lines: list[Line]) -> Iterator[Claim]:
    """Concepts that a cell lists: kinds where it ends in 等 or its header says so, tasks in a column of uses."""
    for line in lines:
        text = plain(line.text).strip("。. ")
        if len(text) > _LONGEST_LIST:
            continue
        if column.role == "uses":
            yield from _uses(concept, text, line)
            continue
        items = _items(text)
        if column.role == "examples" or (len(items) > 2 and column.role == "plain") or (len(items) > 1 and text.endswith("等")):
            for names in items:
                kind = Concept(names, line.place, "table")
                yield kind
                yield Edge(kind, "is_a", concept, line.place, "table")


def _items(text: str) -> list[Names]:
    """The names that a text lists; none when any of its parts is no name."""
    items = []
    for part in _split_outside_brackets(text.removesuffix("等").strip()):
        read = written_names(part)
        if isinstance(read, NoName) or len(read) != 1:
            return []
        items.append(read[0])
    return items


def _uses(concept: Concept, text: str, line: Line) -> Iterator[Claim]:
    text = _AND_THE_LIKE.sub("", text)
    parts = [text] if _SUCH_AS.match(text) else _split_outside_brackets(text)
    for part in (_SUCH_AS_FIRST.sub("", part) for part in parts):
        such_as = _SUCH_AS.match(part)
        read = written_names((such_as["what"] if such_as else part).removesuffix("等"))
        if isinstance(read, NoName) or len(read) != 1 or len(read[0].first) < 2 or SEVERAL.search(read[0].first):
            continue
        use = Concept(read[0], line.place, "table")
        yield use
        yield Edge(concept, "used_for", use, line.place, "table")
        for example in _items(such_as["examples"]) if such_as else []:
            named = Concept(example, line.place, "table")
            yield named
            yield Edge(named, "related", use, line.place, "table")


def _split_outside_brackets(text: str) -> list[str]:
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "(（") - (letter in ")）")
        if depth <= 0 and letter in ",，、;；":
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]
