"""`[[name]]` and `[[name|shown]]` in running text."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kg.language.names import slug

_LINK = re.compile(r"(?P<embed>!?)\[\[(?P<target>[^\[\]|\n]+?)(?:\\?\|(?P<shown>[^\[\]\n]*))?\]\]")
_SECTION = re.compile(r"#(?=[^\s/#]).*", re.DOTALL)
_TICKS = re.compile(r"`+")


@dataclass(frozen=True, slots=True)
class WikiLink:
    """target: what it leads to, as written. shown: the words that stand for it. offset: of its first bracket."""

    target: str
    shown: str
    offset: int


def wikilinks(text: str) -> Iterator[WikiLink]:
    """The links of a text, in order. Embedded files (`![[…]]`), fenced blocks and code hold none."""
    if "[[" not in text or text.lstrip().startswith(("```", "~~~")):
        return
    code = _code_spans(text) if "`" in text else []
    for match in _LINK.finditer(text):
        target = match["target"].strip()
        if target and not match["embed"] and not _within(match.start(), code):
            yield WikiLink(target, (match["shown"] or target).strip(), match.start())


def without_wikilinks(text: str) -> str:
    """The text with the shown words of each link in its place, as people read it; an id that stands for itself, as words."""
    if "[[" not in text:
        return text
    code = _code_spans(text)

    def shown(match: re.Match[str]) -> str:
        stays = match["embed"] or not match["target"].strip() or _within(match.start(), code)
        return match[0] if stays else (match["shown"] or _spoken(match["target"])).strip()

    return _LINK.sub(shown, text)


def _spoken(target: str) -> str:
    return target.replace("-", " ") if target == slug(target) else target


def without_section(target: str) -> str:
    """What a link leads to, without the section behind `#`; a `#` that ends a word, as in `C#`, belongs to the name."""
    return _SECTION.sub("", target)


def page_of(target: str) -> str:
    """The page that a link such as `folder/page.md#section` leads to."""
    return without_section(target).rpartition("/")[2].removesuffix(".md")


def _code_spans(text: str) -> list[tuple[int, int]]:
    """From where to where code reaches: a run of backticks up to the next run of the same length."""
    runs = [(match.start(), match.end()) for match in _TICKS.finditer(text)]
    of_length = defaultdict(list)
    for start, end in runs:
        of_length[end - start].append(start)
    spans: list[tuple[int, int]] = []
    for start, end in runs:
        if spans and start < spans[-1][1]:
            continue
        alike = of_length[end - start]
        closing = bisect_right(alike, start)
        if closing < len(alike):
            spans.append((start, alike[closing] + end - start))
    return spans


def _within(offset: int, spans: list[tuple[int, int]]) -> bool:
    before = bisect_right(spans, (offset, len(spans) and spans[-1][1] + 1)) - 1
    return before >= 0 and spans[before][0] <= offset < spans[before][1]
