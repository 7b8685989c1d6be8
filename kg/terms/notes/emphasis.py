"""`**余弦相似性**` and `“共享空间”` in Chinese text: a compound that is set apart is a name."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Table
from kg.language.chinese import HAN
from kg.terms.notes.claims import Claim, Concept, Nothing
from kg.terms.notes.naming import NoName, written_names
from kg.terms.notes.page import NotePage, all_lines
from kg.terms.notes.wording import SEVERAL

_SET_APART = re.compile(rf"\*\*(?P<bold>[{HAN}A-Za-z\- ]{{2,20}}?)\*\*|[“「『](?P<quoted>[{HAN}]{{4,10}})[”」』]")
_COMPOUND = re.compile(rf"[{HAN}]{{4,10}}|[A-Z][A-Za-z\-]+(?:\s[A-Za-z\-]+)+|[A-Z]{{2,}}")


def read_emphasis(page: NotePage) -> Iterator[Claim]:
    """Terms from compounds in bold or in quotation marks within a line."""
    for passage, line in all_lines(page):
        if passage.argues or isinstance(passage.block, Table):
            continue
        for match in _SET_APART.finditer(line.text):
            text = (match["bold"] or match["quoted"]).strip()
            place = line.place.moved(columns=match.start())
            if not _COMPOUND.fullmatch(text) or SEVERAL.search(text):
                continue
            read = written_names(text)
            if isinstance(read, NoName):
                yield Nothing(place, "emphasis", text, read.reason)
            else:
                yield Concept(read[0], place, "emphasis")
