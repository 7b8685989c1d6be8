"""What search answers with."""

from dataclasses import dataclass
from typing import Literal

from kg.model.term import TermId

Match = Literal["exact", "prefix", "fuzzy", "pinyin", "initials", "acronym", "partial", "meaning"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One term that answers a query. matched: the name, or the part of the definition, that did; match: how; score: 0–1."""

    term: TermId
    matched: str
    match: Match
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """Hits, best first; none where nothing is good enough. ambiguous: several terms answer equally well."""

    hits: tuple[Hit, ...] = ()
    ambiguous: bool = False
