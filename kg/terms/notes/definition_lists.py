"""Definition lists: a line, and below it `: what it means`."""

from collections.abc import Iterator

from kg.documents.blocks import Described
from kg.terms.notes.claims import Claim, Concept, Nothing
from kg.terms.notes.naming import NoName, written_names
from kg.terms.notes.page import NotePage


def read_definition_lists(page: NotePage) -> Iterator[Claim]:
    """Terms from definition lists."""
    for passage in page.passages:
        block = passage.block
        if isinstance(block, Described):
            read = written_names(block.term.text)
            if isinstance(read, NoName):
                yield Nothing(block.term.place, "definition list", block.term.text, read.reason)
                continue
            first, *others = block.descriptions
            more = "\n\n".join(line.text for line in others)
            for names in read:
                yield Concept(names, block.term.place, "definition list", first, explanation=more)
