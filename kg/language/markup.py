"""Markdown as it reads without its marks."""

import re

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1|(?<![\w*])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\3(?![\w*])|`([^`]+)`")


def without_marks(markdown: str) -> str:
    """A paragraph with the words of its links, emphasis and code, but without their marks."""
    return _EMPHASIS.sub(lambda found: found[2] or found[4] or found[5], _LINK.sub(r"\1", markdown))
