"""How names become ids and when two names are the same."""

import re
import unicodedata

from kg.language.chinese import HAN, simplified

_NOT_IN_SLUG = re.compile(r"[^\w+#]+|_+")
_GAP = re.compile(r"[\s_\-\u2010-\u2015\u2212]+")
_GAP_BESIDE_HAN = re.compile(rf"(?<=[{HAN}]) | (?=[{HAN}])")


def slug(name: str) -> str:
    """A name as an id: NFKC, case folded, runs of anything but letters, digits, `+` and `#` become `-`.

    Empty when the name holds no such character.
    """
    return _NOT_IN_SLUG.sub("-", unicodedata.normalize("NFKC", name).casefold()).strip("-")


def fold(name: str) -> str:
    """A name as names are compared: NFKC, case folded, simplified; runs of spaces, hyphens and underscores
    are one space, none beside a Chinese character."""
    text = simplified(unicodedata.normalize("NFKC", name).casefold())
    return _GAP_BESIDE_HAN.sub("", _GAP.sub(" ", text).strip())
