"""A running text as names are looked for in it, with the way back to the original's code points."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from kg.language.chinese import HAN, simplified

_LEFT_ALONE = re.compile(
    r"""
    (?P<fence>```|~~~)[\s\S]*?(?:(?P=fence)|\Z)      # a fenced block
    | (?P<ticks>(?<!`)`{1,3}(?!`))[^`]*(?P=ticks)     # a code span
    | </?[A-Za-z][^<>\n]{0,500}>                      # an HTML tag or an autolink
    | (?<=\])\([^()\n]{0,500}\)                       # where a Markdown link leads
    | \b(?:https?|ftp|file|mailto):[^\s<>"'，。；、）】」』]+
    | \bwww\.[^\s<>"'，。；、）】」』]+
    | [\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+
    """,
    re.VERBOSE,
)
_BLANK = "\ufffc"
_GAP = re.compile(r"(?<=[^\W_])(?:[ \t\u00a0\u3000]+|[-_\u2010-\u2015\u2212\uff0d]|[ \t]*\r?\n[ \t]*)(?=[^\W_])")
_IS_HAN = re.compile(f"[{HAN}]")
_HEADING = re.compile(r"^ {0,3}#{1,6}(?=[ \t\n]|$)|^ {0,3}\S.*(?=\n {0,3}(?:=+|-+)[ \t]*$)", re.MULTILINE)
_SENTENCE_END = re.compile(r"[。！？!?；;\n|]|\.(?=\s|$)")


class _Folding(dict[int, str]):
    """Each character as names have it: NFKC, case folded, simplified. Filled as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = simplified(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", chr(code)).casefold()))
        self[code] = folded
        return folded


_FOLDING = _Folding()


@dataclass(frozen=True)
class RunningText:
    """A text in which case, width, script and gaps are as in folded names, and code and addresses are blank.

    original: as it was given. letters: as names are looked for in it. starts, ends: for each of the letters where what it
    stands for begins and ends in the original.
    """

    original: str
    letters: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """Where sentences begin, in letters. A line and a table cell end one too."""
        return (0, *(found.end() for found in _SENTENCE_END.finditer(self.letters)))

    def sentence_at(self, at: int) -> int:
        """The number of the sentence that a letter stands in."""
        return bisect_right(self.sentences, at) - 1

    def sentence_end(self, number: int) -> int:
        """Where a sentence ends, in letters."""
        return self.sentences[number + 1] if number + 1 < len(self.sentences) else len(self.letters)


def running_text(text: str) -> RunningText:
    """A text made ready for names to be found in it, in time proportional to its length."""
    blanked = _blanked(text)
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for gap in _GAP.finditer(blanked):
        _append(blanked[at : gap.start()], at, letters, starts, ends)
        at = gap.end()
        beside_han = bool(_IS_HAN.match(blanked[gap.start() - 1]) or _IS_HAN.match(blanked[at]))
        if not beside_han or "\n" in gap.group():
            letters.append("\n" if beside_han else " ")
            starts.append(gap.start())
            ends.append(at)
    _append(blanked[at:], at, letters, starts, ends)
    return RunningText(text, "".join(letters), tuple(starts), tuple(ends))


def in_running_text(name: str) -> str:
    """A name as it stands in the letters of a running text; empty for one that cannot be found there."""
    return running_text(name.strip()).letters.replace(_BLANK, "")


def section_starts(text: str) -> tuple[int, ...]:
    """Where the sections of a Markdown text begin, by its headings, in code points."""
    return tuple(found.start() for found in _HEADING.finditer(_blanked(text)))


def _blanked(text: str) -> str:
    return _LEFT_ALONE.sub(lambda found: _BLANK * len(found.group()), text)


def _append(piece: str, start: int, letters: list[str], starts: list[int], ends: list[int]) -> None:
    folded = piece.translate(_FOLDING)
    if len(folded) == len(piece):
        letters.append(folded)
        starts.extend(range(start, start + len(piece)))
        ends.extend(range(start + 1, start + 1 + len(piece)))
        return
    for at, character in enumerate(piece, start):
        own = _FOLDING[ord(character)]
        letters.append(own)
        starts.extend([at] * len(own))
        ends.extend([at + 1] * len(own))
