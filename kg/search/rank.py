"""The one formula that ranks names, and what is good enough to be told.

    score = ceiling(match) − loss

| match | ceiling | loss |
|---|---|---|
| exact | 1 | 0 as written but for case, width, script and gaps; 0.01 for plural, accents, punctuation; 0.03 for a phrase |
| pinyin | 0.95 | up to 0.05: the share of characters that differ, where characters were typed |
| acronym | 0.93 | 0 |
| initials | 0.92 | 0 |
| fuzzy | 0.95 | 0.45 of the share of letters to be changed, 0.01 where the order of words differs |
| prefix | 0.95 | 0.07 of the share still to be typed, 0.06 by how little known the term is |
| partial | 0.8 | 0.85 of the share of what the query says that the names do not, 0.15 of the share of the name not asked for |
| meaning | 0.6 | the share of what the query says that the definition does not |

An alias loses 0.01 more than a preferred name, unless it is exact. Names that say all of the query, as when it says one thing
in two languages, gain 0.1.

Equal scores: the more important term in the graph first, then the lesser id.

How much a word *says* is its rarity in the glossary, so that a word the glossary has never seen says most.
"""

from collections.abc import Sequence

from kg.language.chinese import count_han
from kg.search.found import Match
from kg.search.keys import Way

CEILING: dict[Match, float] = {
    "exact": 1.0,
    "pinyin": 0.95,
    "acronym": 0.93,
    "initials": 0.92,
    "fuzzy": 0.95,
    "prefix": 0.95,
    "partial": 0.8,
    "meaning": 0.6,
}

OF_ALIAS = 0.01
COMPLETE = 0.1
LEAST_HEARD_BY_NAMES = 0.57
LEAST_HEARD_BY_MEANING = 0.2
MORE_OF_A_SHORT_ONE = 0.1
LEAST_HEARD_BESIDE_MEANING = 0.1
LEAST_KNOWN = 0.55
LEAST_TOLD = 0.75
LEAST_CONTAINED = 0.35
LEAST_CONTAINED_IN_DESCRIPTION = 0.6
LEAST_HEARD_IN_DESCRIPTION = 0.75


def is_description(words: Sequence[str]) -> bool:
    """Whether a query is long enough to describe something rather than to name it: four Latin words or six Chinese
    characters."""
    return _length(words) >= 1


def least_heard_by_meaning(words: Sequence[str]) -> float:
    """The share of a description that the best term must say: more of a short one, where two words meet by chance."""
    return LEAST_HEARD_BY_MEANING + MORE_OF_A_SHORT_ONE * max(0.0, 2 - _length(words))


def _length(words: Sequence[str]) -> float:
    return sum(map(count_han, words)) / 6 + sum(not count_han(word) for word in words) / 4


def edits_allowed(letters: str) -> int:
    """How many edits a query may be from a name. One wrong character in a Chinese word of two leaves too little to go by; a
    Latin word of three letters has a neighbour in every language. Beside Chinese, three Latin letters count as one.
    Other digits are another number."""
    han, length = count_han(letters), len(letters)
    if letters.isdigit():
        return 0
    if han:
        says = han + (length - han) / 3
        return 0 if says < 3 else 1 if says < 6 else 2
    return 0 if length < 4 else 1 if length < 6 else 2 if length < 14 else 3


def exact(*, as_written: bool, phrase: bool) -> float:
    """The score of a name that is what was typed; as_written: but for case, width, script and gaps. A phrase names nothing, and
    stands behind what bears it as a name."""
    return CEILING["exact"] - (0.0 if as_written else 0.01) - (0.03 if phrase else 0.0)


def pinyin(query: str, name: str) -> float:
    """The score of a name that is read as what was typed, in pinyin or in Chinese characters."""
    if query.isascii():
        return CEILING["pinyin"]
    same = sum(one == other for one, other in zip(query, name, strict=False))
    return CEILING["pinyin"] - 0.05 * (1 - same / max(len(query), len(name)))


def fuzzy(edits: int, length: int) -> float:
    """The score of a name that differs by a few edits (insertion, deletion, substitution, transposition of neighbours)."""
    return CEILING["fuzzy"] - 0.45 * edits / length


def reordered(edits: int, length: int) -> float:
    """The score of a name whose words stand in another order."""
    return fuzzy(edits, length) - 0.01


def prefix(typed: float, fame: float) -> float:
    """The score of a name that begins as typed. typed: the share of it; fame: how well its term is known."""
    return CEILING["prefix"] - 0.07 * (1 - typed) - 0.06 * (1 - fame)


def partial(heard: float, asked: float) -> float:
    """The score of a term whose names say much of the query. asked: the share of the nearest name that the query says."""
    return CEILING["partial"] * (0.85 * heard + 0.15 * asked) + (COMPLETE if heard > 0.99 else 0.0)


def contained(share: float) -> float:
    """The score of a name that makes up that share of the letters of the query."""
    return CEILING["partial"] * (0.6 + 0.4 * share)


def meaning(heard: float) -> float:
    """The score of a term of which what is said says much of the query."""
    return CEILING["meaning"] * heard


_COMPLETION = {Way.LETTERS: 0.6, Way.PINYIN: 0.5, Way.INITIALS: 0.45, Way.ACRONYM: 0.3}


def completion(way: Way, typed: float, fame: float, *, preferred: bool) -> float:
    """The score of a name of which that share was typed: names before pinyin, initials and acronyms, then the best known."""
    return _COMPLETION[way] + 0.2 * typed + 0.15 * fame + (0.05 if preferred else 0.0)
