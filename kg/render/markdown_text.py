"""Text put into Markdown so that it says what it says."""

import re

from kg.render.text import printable

_SPECIAL = re.compile(r"[\\`*\[\]<|$]|(?<!\w)_|_(?!\w)|~(?=~)|&(?=#?\w+;)")
_GAP = re.compile(r"\s+")
_BARE_PIPE = re.compile(r"(?<!\\)\|")


def escaped(text: str) -> str:
    """A plain text on one line, in which nothing is taken for markup; characters that cannot be seen are left out."""
    return _SPECIAL.sub(lambda found: "\\" + found[0], printable(text))


def in_cell(markdown: str) -> str:
    """Markdown on one line, as it can stand in a cell of a table."""
    return _GAP.sub(" ", _BARE_PIPE.sub(r"\\|", markdown)).strip()
