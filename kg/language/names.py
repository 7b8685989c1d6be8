"""How names become ids and when two names are the same."""

import re
import unicodedata

from kg.language.chinese import HAN, simplified
from kg.language.english import american, singular

_NOT_IN_SLUG = re.compile(r"(?:[^\w+#]|_)+")
_GAP = re.compile(r"[\s_\-\u2010-\u2015\u2212]+")
_CALL = re.compile(r"\(\)$")
_GLOSS = re.compile(r"(?P<name>.*\S)\s*[（(](?P<gloss>[^（()）]+)[)）]")
_BESIDE = re.compile(rf"(?P<name>\S*[{HAN}]) (?P<gloss>[A-Za-z][^{HAN}]*)|(?P<latin>[A-Za-z][^{HAN}]*) (?P<han>[{HAN}]\S*)")
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


def loosened(name: str) -> str:
    """A name as it may be written loosely: folded, without the brackets of a call, its last English word in the singular
    and in American spelling, and without gaps, so that `multi-layer perceptrons` is `multilayer perceptron`."""
    *before, last = american(_CALL.sub("", fold(name))).split(" ")
    return "".join((*before, singular(last)))


def glossed(name: str) -> tuple[str, str] | None:
    """The two names in `name (gloss)`, in half- or full-width brackets, or in a Chinese and an English name side by side;
    None where a name is not written so."""
    match = _GLOSS.fullmatch(name.strip()) or _BESIDE.fullmatch(name.strip())
    if match is None:
        return None
    one, other = (part for part in match.groups() if part)
    return one, other
