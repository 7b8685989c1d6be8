"""`**名**：释义`, `名：释义`, `**Term** - text`: a name, a mark, what it means; as a list item or a line of its own."""

import re
from collections.abc import Iterator

from kg.documents.blocks import Item, Line
from kg.language.chinese import HAN
from kg.terms.notes.claims import Claim, Concept, Nothing
from kg.terms.notes.naming import NoName, plain, written_names
from kg.terms.notes.page import NotePage, Passage, running_lines, without_marker

_BOLD_ENTRY = re.compile(
    r"""
    ^\s*(?:\*\*|__)(?P<name>[^*\n]{1,80}?)\s*
    (?:[：:]\s*(?:\*\*|__)|(?:\*\*|__)\s*(?:[（(](?P<gloss>[^（()）]*)[)）])?\s*(?:[：:]|[-–—]{1,2}\s))
    \s*(?P<said>.+)$
    """,
    re.VERBOSE,
)
_ENTRY = re.compile(rf"^\s*(?P<name>[^：:\n]{{1,60}}?)\s*(?:：|:(?=\s|[{HAN}]))\s*(?P<said>.+)$")
_DASHED = re.compile(r"^\s*(?P<name>[^：:\n]{1,40}?)\s+(?:[-–—]{1,2})\s+(?P<said>.+)$")
_EQUATED = re.compile(
    rf"^\s*(?:一[次个])?\s*(?P<name>[A-Za-z][A-Za-z \-]{{2,30}}|[{HAN}]{{2,12}})\s*=\s*(?P<said>[{HAN}][^=*/]{{5,}})"
)
_NO_MEANING = re.compile(r"^(?:这|那|此|其|https?:|见|参[见考]|\$|\\|[-\d.,%\s]+$|[\W_]+$)")
_ONLY_A_LINK = re.compile(r"\s*!?\[.*\]\([^()]*(?:\([^()]*\)[^()]*)*\)\W*|\s*<?https?://\S+")
_NUMBERED = re.compile(r"^\s*\d{1,2}[.)、](?!\d)")
_ARROW = re.compile(r"->|→")
_FEWEST = 4


def read_entries(page: NotePage) -> Iterator[Claim]:
    """Terms from entries. What is listed below a defined term makes points about it and names nothing."""
    defined_at: list[int] = []
    for passage, line in running_lines(page):
        depth = passage.block.depth if isinstance(passage.block, Item) else 0
        defined_at = [above for above in defined_at if above < depth]
        claims = tuple(_line(line, passage, under_a_term=bool(defined_at)))
        yield from claims
        if depth and any(isinstance(claim, Concept) for claim in claims):
            defined_at.append(depth)


def _line(line: Line, passage: Passage, under_a_term: bool) -> Iterator[Claim]:
    if _ONLY_A_LINK.fullmatch(line.text):
        return
    entry = split_entry(line.text, dashes=isinstance(passage.block, Item))
    if entry is None:
        return
    name, said, is_bold = entry
    place = line.place
    names = written_names(name)
    is_glossed = not isinstance(names, NoName) and any(len(one.labels) > 1 for one in names)
    is_numbered = _NUMBERED.match(line.text) or (isinstance(passage.block, Item) and passage.block.numbered)
    if is_numbered and not (is_bold or is_glossed):
        yield Nothing(place, "entry", name, "a numbered step or point")
        return
    if passage.argues and not is_bold:
        yield Nothing(place, "entry", name, "one of the points made under a heading or line about such")
    elif under_a_term and not is_bold:
        yield Nothing(place, "entry", name, "a point about the term it stands under")
    elif (reason := why_no_meaning(said)) is not None:
        yield Nothing(place, "entry", name, reason)
    elif isinstance(names, NoName):
        yield Nothing(place, "entry", name, names.reason)
    else:
        definition = Line(said, place.moved(columns=max(line.text.find(said), 0)))
        for one in names:
            yield Concept(one, place, "entry", definition)


def split_entry(text: str, dashes: bool) -> tuple[str, str, bool] | None:
    """The name, what is said of it, and whether the name is bold; None when a line is no entry."""
    line = without_marker(text)
    if bold := _BOLD_ENTRY.match(line):
        gloss = f"（{bold['gloss']}）" if bold["gloss"] else ""
        return bold["name"].strip() + gloss, bold["said"].strip(), True
    for pattern in (_ENTRY, _DASHED) if dashes else (_ENTRY,):
        if match := pattern.match(line):
            name = match["name"].strip()
            return name, match["said"].strip(), name.startswith("**") and name.endswith("**")
    if (match := _EQUATED.match(line)) is not None:
        return match["name"].strip(), match["said"].strip(), False
    return None


def why_no_meaning(said: str) -> str | None:
    """Why what follows a name does not say what it means."""
    bare = plain(said)
    if sum(map(str.isalpha, bare)) < _FEWEST:
        return "too little is said of it"
    if _NO_MEANING.match(bare):
        return "what is said points elsewhere"
    if _ARROW.search(bare):
        return "a process, not a meaning"
    if bare.endswith(("：", ":")):
        return "it introduces what follows"
    return None
