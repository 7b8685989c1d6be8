"""Acronyms that follow from English names."""

import re

_WORD = re.compile(r"[A-Za-z0-9]+")
_SMALL = frozenset(["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with"])
_SHORTEST = 2


def acronyms(name: str) -> tuple[str, ...]:
    """The first letters of the words of an English name, with and without its small words, in lower case.

    None for a name of one word, or one that is not written in Latin letters alone.
    """
    if not name.isascii():
        return ()
    words = _WORD.findall(name.lower())
    great = [word for word in words if word not in _SMALL]
    return tuple(dict.fromkeys("".join(word[0] for word in some) for some in (great, words) if len(some) >= _SHORTEST))
