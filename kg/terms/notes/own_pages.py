"""A page of its own: one that lists its concept's other names, or that double brackets elsewhere lead to."""

import re
from collections.abc import Iterable, Iterator

from kg.documents.blocks import Line, Prose, Title
from kg.documents.document import Document
from kg.documents.wikilinks import page_of, wikilinks
from kg.language.chinese import language_of
from kg.language.names import fold, slug
from kg.terms.aliases import read_aliases
from kg.terms.margin import Margin
from kg.terms.notes.claims import Claim, Concept, Edge
from kg.terms.notes.entries import split_entry
from kg.terms.notes.naming import Names
from kg.terms.notes.page import NotePage, all_lines

_TAGS = re.compile(r"\s*(?:#[^\s#]+\s*)+")
_TAG = re.compile(r"#([^\s#]+)")


def linked_names(documents: Iterable[Document]) -> frozenset[str]:
    """What double brackets anywhere lead to, folded."""
    return frozenset(fold(page_of(link.target)) for document in documents for link in wikilinks(document.body))


def has_own_page(document: Document, linked: frozenset[str]) -> bool:
    """Whether a page is about one concept that its file name names."""
    names_others = document.values is not None and document.values.get("aliases") is not None
    return bool(slug(document.stem)) and (names_others or fold(document.stem) in linked)


def read_own_page(page: NotePage, margin: Margin) -> Iterator[Claim]:
    """The concept of a page about one, and its links."""
    document = page.document
    name = document.stem.strip()
    values = document.values
    aliases = read_aliases(values, margin) if values else ()
    tags: list[str] = []
    definition: Line | None = None
    for passage in page.passages:
        block = passage.block
        if isinstance(block, Title) and definition is None and block.level > 1:
            break
        if isinstance(block, Prose) and definition is None:
            for number, line in enumerate(block.lines):
                if _TAGS.fullmatch(line.text):
                    tags += _TAG.findall(line.text)
                elif definition is None:
                    rest = "\n".join(one.text for one in block.lines[number:])
                    definition = _own_definition(Line(rest, line.place), name)
    concept = Concept(
        Names({language_of(name): name}, aliases),
        document.body_place if definition is None else definition.place,
        "page",
        definition,
        explanation=_after(document, definition),
        tags=tuple(dict.fromkeys(tags)),
        own_page=slug(name),
    )
    yield concept
    for _, line in all_lines(page):
        for link in wikilinks(line.text):
            yield Edge(concept, "related", link.target, line.place.moved(columns=link.offset), "link")


def _own_definition(line: Line, name: str) -> Line:
    """The first paragraph; of `**name**：text`, the text."""
    entry = split_entry(line.text.split("\n")[0], dashes=False)
    if entry is not None and fold(entry[0].strip("*")) == fold(name):
        start = line.text.find(entry[1])
        return Line(line.text[start:], line.place.moved(columns=start))
    return line


def _after(document: Document, definition: Line | None) -> str:
    """The text below the definition, as written."""
    if definition is None:
        return ""
    last = definition.place.line - document.body_place.line + definition.text.count("\n")
    return "\n".join(document.body.split("\n")[last + 1 :]).strip()
