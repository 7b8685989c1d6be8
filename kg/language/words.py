"""Texts taken apart into what can be compared: English words by their stems, Chinese by pairs of characters."""

import re
import unicodedata

from kg.language.chinese import HAN, count_han, simplified

_PIECE = re.compile(rf"[^\W\d_{HAN}][\w+#]*(?:[.\-][^\W_{HAN}]+)*|\d+(?:\.\d+)?|[{HAN}]+")
_ENDINGS = re.compile(r"(?<=[a-z]{3})(?:izations?|isations?|ations?|ingly|ions?|ings?|ments?|ized?|ises?|izes?|ed|es|e|ly|s)$")
_DOUBLED = re.compile(r"([bdfglmnprt])\1$")


def pieces(text: str) -> list[str]:
    """The words of a text in its order, folded and simplified: Latin words, numbers, and runs of Chinese characters."""
    return _PIECE.findall(simplified(unicodedata.normalize("NFKC", text).casefold()))


def stem(word: str) -> str:
    """An English word without its ending, so that `train`, `trains` and `training` are one. Chinese stays as it is."""
    if not word.isascii():
        return word
    return _DOUBLED.sub(r"\1", _ENDINGS.sub("", word))


def units(text: str) -> list[str]:
    """What a text can be compared by, in its order: stems of Latin words, and each two neighbouring Chinese characters."""
    found: list[str] = []
    for piece in pieces(text):
        if count_han(piece[0]):
            found.extend(piece[at : at + 2] for at in range(len(piece) - 1))
        else:
            found.extend(stem(part) for part in re.split(r"[.\-]", piece) if part)
    return found
