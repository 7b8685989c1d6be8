"""Where a sentence ends."""

import re

from kg.language.chinese import HAN, count_han

_NOT_ABBREVIATED = r"(?<!\be\.g)(?<!\bi\.e)(?<!\betc)(?<!\bvs)(?<!\bcf)(?<!\bal)"
_CHINESE_END = re.compile(rf"[。！？]|(?<=[^\W\d_]{{2}}){_NOT_ABBREVIATED}[.!?](?= |$)")
_ENGLISH_END = re.compile(rf"[。！？]|{_NOT_ABBREVIATED}[.!?](?= +[A-Z{HAN}]|$)")


def first_sentence(text: str) -> str:
    """A text up to its first full stop; abbreviations and decimal points do not end a sentence."""
    line = " ".join(text.split())
    end = _CHINESE_END if count_han(line) else _ENGLISH_END
    found = end.search(line)
    return line[: found.end()].strip() if found else line
