"""English words as they are spelled."""

import re

_NO_PLURAL = ("ss", "us", "is", "as", "os")
_ES = ("sses", "shes", "ches", "xes", "zes")
_BRITISH = re.compile(r"(?<=[a-z]{2})is(?=(?:e|es|ed|er|ers|ing|ation|ations)\b)")


def singular(word: str) -> str:
    """An English word without its plural ending, by the rules of spelling; other words as they are."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ices") and len(word) > 5:
        return word[:-4] + "ix"
    return word[:-2] if word.endswith(_ES) else word[:-1]


def american(text: str) -> str:
    """A text with `-ise` and its forms spelled `-ize`."""
    return _BRITISH.sub("iz", text)
