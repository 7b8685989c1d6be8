"""The rule of what can be the name of a term. Everything a note might name passes here, and is told why when it may not."""

import re

from kg.language.chinese import count_han
from kg.terms.notes.wording import BEGINS_A_PHRASE, ENDS_A_PHRASE, ENGLISH_PHRASE, GROUPING, NOT_IN_NAMES, WITHIN_A_PHRASE

_WORD = re.compile(r"[A-Za-z0-9]+")
_PAIRS = (("(", ")"), ("（", "）"))
_MOST_HAN = 14
_MOST_WORDS = 7
_MOST_LETTERS = 60


def why_no_name(text: str) -> str | None:
    """Why a text, without marks and explanations in brackets, is no name of a concept; None when it may be one."""
    name = text.strip()
    if not any(map(str.isalpha, name)):
        return "no letter in it"
    if len(name) > _MOST_LETTERS or count_han(name) > _MOST_HAN or len(_WORD.findall(name)) > _MOST_WORDS:
        return "too long for a name"
    if GROUPING.fullmatch(name):
        return "a word that groups or labels"
    if NOT_IN_NAMES.search(name):
        return "marks of a sentence, a formula or code"
    if any(name.count(opening) != name.count(closing) for opening, closing in _PAIRS):
        return "half of a pair of brackets"
    return _why_no_english_name(name) if count_han(name) == 0 else _why_no_chinese_name(name)


def _why_no_english_name(name: str) -> str | None:
    if ENGLISH_PHRASE.search(name):
        return "a phrase, not a name"
    return "a single letter" if len(name) < 2 else None


def _why_no_chinese_name(name: str) -> str | None:
    if len(name) == 1:
        return "a particle or a pronoun" if WITHIN_A_PHRASE.search(name) else None
    if BEGINS_A_PHRASE.match(name):
        return "asks, tells or begins with a verb"
    if WITHIN_A_PHRASE.search(name) or ENDS_A_PHRASE.search(name):
        return "a phrase, not a name"
    return None
