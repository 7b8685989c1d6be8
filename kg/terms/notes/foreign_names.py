"""`DeepSeek-R1`, `LSTM`, `Contrastive Loss` in Chinese text: a Latin name there is a proper name or an untranslated term."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Line
from kg.language.chinese import HAN, is_chinese
from kg.terms.notes.claims import Claim, Concept
from kg.terms.notes.naming import NoName, plain, written_names
from kg.terms.notes.page import NotePage, all_lines

_NAME = re.compile(r"(?<![\w./@\-=(])(?>[A-Z]\w*(?:-\w+)*(?:\s[A-Z]\w*(?:-\w+)*)*)(?![./@=(\-])", re.ASCII)
_STANDS_OUT = re.compile(r"(?=.*[A-Z].*[A-Z0-9])[A-Za-z0-9\-]{3,}|[A-Z][A-Za-z\-]+(?:\s[A-Z][\w\-]+)+", re.ASCII)
_LONGEST = 60
_IS_A_WORD = re.compile(r"[A-Z][a-z]{3,}", re.ASCII)
_AFTER_HAN = re.compile(rf"[{HAN}]\s?$")
_CALCULATES = re.compile(r"[=\\{}<>∑|]|https?:|`")
_OPINES = re.compile(rf"[我你您他她][{HAN}]|觉得|认为")


def read_foreign_names(page: NotePage) -> Iterator[Claim]:
    """Terms from Latin names in Chinese lines that stand out: by capitals, digits, several words, or within a sentence."""
    for passage, line in all_lines(page):
        text = plain(line.text)
        if passage.argues or not is_chinese(text) or _CALCULATES.search(line.text) or _OPINES.search(text):
            continue
        for match in _NAME.finditer(text):
            name = match[0]
            if len(name) > _LONGEST:
                continue
            if _STANDS_OUT.fullmatch(name) or (
                _IS_A_WORD.fullmatch(name) and _AFTER_HAN.search(text, max(match.start() - 2, 0), match.start())
            ):
                yield from _concept(name, line)


def _concept(name: str, line: Line) -> Iterator[Concept]:
    read = written_names(name)
    if not isinstance(read, NoName) and len(read) == 1:
        yield Concept(read[0], line.place.moved(columns=max(line.text.find(name), 0)), "foreign name")
