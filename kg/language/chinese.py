"""Chinese characters: which they are, and traditional to simplified."""

import re
from functools import cache

from opencc import OpenCC

HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HAN = re.compile(f"[{HAN}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_OF_CHINESE_LETTERS = 0.3


def count_han(text: str) -> int:
    """How many Chinese characters a text holds."""
    return len(_HAN.findall(text))


def is_chinese(text: str) -> bool:
    """Whether at least 30 % of the letters are Chinese characters."""
    letters = sum(map(str.isalpha, text))
    return letters > 0 and count_han(text) >= _OF_CHINESE_LETTERS * letters


def language_of(text: str) -> str:
    """`zh` where a text is Chinese, else `en`."""
    return "zh" if is_chinese(text) else "en"


def simplified(text: str) -> str:
    """Traditional characters replaced by simplified ones, character by character (OpenCC `t2s`).

    Half a surrogate pair, which is no character, becomes U+FFFD.
    """
    return _converted(text, "t2s")


def mainland_wording(text: str) -> str:
    """Taiwan's words and characters replaced by the mainland's (OpenCC `tw2sp`); surrogates as in `simplified`."""
    return _converted(text, "tw2sp")


def taiwan_wording(text: str) -> str:
    """The mainland's words and characters replaced by Taiwan's (OpenCC `s2twp`); surrogates as in `simplified`."""
    return _converted(text, "s2twp")


def _converted(text: str, configuration: str) -> str:
    if text.isascii():
        return text
    converted: str = _converter(configuration).convert(_SURROGATE.sub("\ufffd", text))
    return converted


@cache
def _converter(configuration: str) -> OpenCC:
    return OpenCC(configuration)
