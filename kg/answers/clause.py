"""A relation between two terms as people say it."""

import re

from kg.language.chinese import HAN

OBJECT = "…"
"""The object's place in the label of a relation type; at the end of a label that holds none."""

_GAP_IN_CHINESE = re.compile(rf"(?<=[{HAN}]) (?=[{HAN}])")


def clause(subject: str, words: str, object: str) -> str:
    """*Subject is a kind of object*: the words of a relation type's label between two names, without a full stop.

    Without a subject, what is said of it.
    """
    before, _, after = words.partition(OBJECT)
    return _GAP_IN_CHINESE.sub("", " ".join(filter(None, map(str.strip, (subject, before, object, after)))))
