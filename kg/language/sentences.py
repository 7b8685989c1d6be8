"""Where a sentence ends."""

import re

from kg.language.chinese import count_han

_CHINESE_END = re.compile(r"[。！？]|(?<=[^\W\d_]{2})[.!?](?= |$)")
_ENGLISH_END = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\betc)(?<!\bvs)(?<!\bcf)[.!?](?= +[A-Z\u3400-\u9fff]|$)|[。！？]")


def first_sentence(text: str) -> str:
    """A text up to its first full stop; abbreviations and decimal points do not end a sentence."""
    line = " ".join(text.split())
    end = _CHINESE_END if count_han(line) else _ENGLISH_END
    found = end.search(line)
    return line[: found.end()].strip() if found else line
