"""`X 是一种…`, `X 指…`, `X is a …`: a line that begins by saying what something is."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Line
from kg.terms.notes.claims import Claim, Concept, Nothing
from kg.terms.notes.naming import NoName, plain, written_names
from kg.terms.notes.page import NotePage, running_lines, without_marker

_SAYS = re.compile(
    r"^(?P<name>[^，。；：,;:？?！!\n]{1,40}?)\s*(?:可以理解为|是指|指的是|指|是一[种个类套项门款]|是将|是把|是用|是由|是基于|是通过|是在|是当前|就是|本质上是|被称为|用于|用来|表示|通常是)\s*(?P<said>\S.{5,})$"
)
_IS = re.compile(r"^(?P<name>[^，。；：,;:？?！!\n]{1,30}?)\s*是\s*(?P<said>[^，。]{2,}的[^，。的]{2,}.*)$")
_SAYS_IN_ENGLISH = re.compile(
    r"^(?:(?:an?|the)\s+)?(?P<name>[A-Za-z][\w .+#/&()（）\-]{1,50}?)\s+(?:is|are)\s+(?:an?|the|any|one)\s+\S.{8,}$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"和|与|及|、|跟|或|\band\b|\bor\b")


def read_sentences(page: NotePage) -> Iterator[Claim]:
    """Terms from sentences that define."""
    for passage, line in running_lines(page):
        text = plain(without_marker(line.text))
        match = _SAYS.match(text) or _IS.match(text) or _SAYS_IN_ENGLISH.match(text)
        if match is not None:
            yield _sentence(match["name"].strip(), line, passage.argues)


def _sentence(name: str, line: Line, argues: bool) -> Claim:
    read = written_names(name)
    if isinstance(read, NoName):
        return Nothing(line.place, "sentence", name, read.reason)
    if len(read) > 1 or (_SEVERAL.search(name) and len(read[0].labels) < 2):
        return Nothing(line.place, "sentence", name, "speaks of several things at once")
    if argues:
        return Nothing(line.place, "sentence", name, "one of the points made under a heading or line about such")
    text = without_marker(line.text)
    definition = Line(text, line.place.moved(columns=len(line.text) - len(text)))
    return Concept(read[0], line.place, "sentence", definition)
