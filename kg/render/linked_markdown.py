"""A Markdown text in which names of terms are links."""

import re

from kg.answers.addresses import Addresses
from kg.answers.links import LinkedMention, LinkedText

_LINKED_ALREADY = re.compile(
    r"""
    \A(?P<fence>---|\+\+\+)[ \t]*\r?\n[\s\S]*?^(?P=fence)[ \t]*$  # front matter
    | \[\[[^\[\]\n]*\]\]                                           # a wiki link
    | !?\[[^\[\]]*\](?:\([^()\n]*\)|\[[^\[\]\n]*\])                # a link or an image
    | ^[ ]{0,3}\[[^\[\]\n]+\]:.*$                                  # where a link reference leads
    | \$\$[\s\S]*?\$\$ | \$[^$\n]+\$                               # a formula
    """,
    re.VERBOSE | re.MULTILINE,
)


def linked_markdown(text: str, linked: LinkedText, addresses: Addresses) -> str:
    """The text with every mention as a link to its term, but for those in front matter, links and formulas. Nothing else is
    changed."""
    taken = [found.span() for found in _LINKED_ALREADY.finditer(text)]
    pieces: list[str] = []
    at = 0
    for one in linked.mentions:
        while taken and taken[0][1] <= one.start:
            taken.pop(0)
        if not (taken and taken[0][0] < one.end) and _fits(one):
            pieces += (text[at : one.start], f"[{one.text}]({addresses.term(one.term_id)})")
            at = one.end
    return "".join((*pieces, text[at:]))


def _fits(mention: LinkedMention) -> bool:
    """Whether the name can stand in square brackets."""
    return not set("[]\\\n").intersection(mention.text)
