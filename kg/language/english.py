"""English words as they are spelled."""

import re

_NO_PLURAL = ("ss", "us", "is", "as", "os")
_ES = re.compile(r"(?:ss|sh|(?<!\bca)(?<!\bni)ch|x|zz|ias)es$")
_LATIN = {"trices": "trix", "pendices": "pendix", "ndices": "ndex", "rtices": "rtex"}
_BRITISH = re.compile(r"(?<=[a-z]{2})is(?=(?:e|es|ed|er|ers|ing|ation|ations)\b)")


def singular(word: str) -> str:
    """An English word without its plural ending, by the rules of spelling; other words as they are."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    for plural, one in _LATIN.items():
        if word.endswith(plural):
            return word.removesuffix(plural) + one
    return word[:-2] if _ES.search(word) else word[:-1]


def american(text: str) -> str:
    """A text with `-ise` and its forms spelled `-ize`."""
    return _BRITISH.sub("iz", text)
