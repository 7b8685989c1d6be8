"""The one formula that ranks names, and what is good enough to be told.

    score = ceiling(match) − loss

| match | ceiling | loss |
|---|---|---|
| exact | 1 | 0 as written but for case, width, script and gaps; 0.01 for plural, accents, punctuation |
| pinyin | 0.95 | up to 0.1: the share of characters that differ, where characters were typed |
| acronym | 0.93 | 0 |
| initials | 0.92 | 0 |
| fuzzy | 0.95 | 0.9 of the share of letters to be changed, 0.03 where only the order of words differs |
| prefix | 0.95 | 0.15 of the share that is still to be typed |
| partial | 0.85 | 0.85 of the share of what the query says that the names do not, 0.15 of the share of the name not asked for |
| meaning | 0.6 | the share of what the query says that the definition does not |

Equal scores: the more important term in the graph first, then the lesser id.

How much a word *says* is its rarity in the glossary, so that a word the glossary has never seen says most.
"""

from rapidfuzz.distance import OSA

from kg.search.found import Match

CEILING: dict[Match, float] = {
    "exact": 1.0,
    "pinyin": 0.95,
    "acronym": 0.93,
    "initials": 0.92,
    "fuzzy": 0.95,
    "prefix": 0.95,
    "partial": 0.85,
    "meaning": 0.6,
}

OTHERWISE_WRITTEN = 0.01
OTHER_ORDER = 0.03
LEAST_HEARD_BY_NAMES = 0.55
LEAST_HEARD_BY_MEANING = 0.55


def edits_allowed(length: int, *, chinese: bool) -> int:
    """How many edits a query of that many letters may be from a name. One wrong character in a Chinese word of two leaves
    too little to go by; a Latin word of three letters has a neighbour in every language."""
    if chinese:
        return 0 if length < 3 else 1 if length < 6 else 2
    return 0 if length < 4 else 1 if length < 6 else 2 if length < 14 else 3


def fuzzy(query: str, name: str) -> float:
    """The score of a name that differs by a few edits (insertion, deletion, substitution, transposition of neighbours)."""
    share = OSA.distance(query, name) / max(len(query), len(name))
    return CEILING["fuzzy"] - 0.9 * share


def reordered() -> float:
    """The score of a name whose words stand in another order."""
    return CEILING["fuzzy"] - OTHER_ORDER


def homophone(query: str, name: str) -> float:
    """The score of a name that sounds like what was typed in Chinese characters."""
    same = sum(one == other for one, other in zip(query, name, strict=False))
    return CEILING["pinyin"] - 0.1 * (1 - same / max(len(query), len(name)))


def prefix(query: str, name: str) -> float:
    """The score of a name that begins as typed."""
    return CEILING["prefix"] - 0.15 * (1 - len(query) / len(name))


def partial(heard: float, asked: float) -> float:
    """The score of a name that shares words with the query. heard: share of the query that the term's names say;
    asked: share of the name that the query says."""
    return CEILING["partial"] * (0.85 * heard + 0.15 * asked)


def meaning(heard: float) -> float:
    """The score of a definition. heard: share of the query that it says."""
    return CEILING["meaning"] * heard
