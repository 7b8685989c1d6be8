"""What a term's own text says to the point of a question."""

import re
from collections.abc import Iterator, Sequence

from kg.answers.needs.relevance import Relevance
from kg.answers.phrasing import Phrasing
from kg.model.term import TermId

_SENTENCE_END = re.compile(r"(?<=[。！？；])|(?<=[a-z)\]`$][.!?])\s+(?=[A-Z`$])|\n+")
_ASKED_FOR: Sequence[tuple[re.Pattern[str], tuple[str, ...]]] = (
    (
        re.compile(
            r"通俗|大白话|外行|小白|\bplain (words|terms|english)\b|\bsimple (words|terms)\b|\blay(man|person)|\beli5\b",
            re.IGNORECASE,
        ),
        ("plain",),
    ),
    (re.compile(r"公式|计算|怎么算|\bformulas?\b|\bequations?\b|\bcomput|\bcalculat", re.IGNORECASE), ("formula",)),
    (re.compile(r"例子|举例|举个|具体|示例|\bexamples?\b|\bfor instance\b|\bconcrete", re.IGNORECASE), ("example",)),
    (
        re.compile(
            r"误区|误解|缺点|不足|局限|注意|坑|坏处|\bpitfalls?\b|\bmistakes?\b|\bdrawbacks?\b|\bdisadvantages?\b|"
            r"\blimit|\bdownsides?\b|\bproblems?\b",
            re.IGNORECASE,
        ),
        ("pitfall",),
    ),
    (
        re.compile(
            r"怎么用|如何用|用法|使用|代码|何时用|什么时候用|\bhow to use\b|\busage\b|\bcode\b|\bwhen to use\b|\bin practice\b",
            re.IGNORECASE,
        ),
        ("usage", "example"),
    ),
    (
        re.compile(
            r"历史|由来|谁提出|谁发明|起源|哪一?年|什么时候提出|\bhistory\b|\bwho (invented|proposed|"
            r"introduced)\b|\borigin|\bwhen was\b",
            re.IGNORECASE,
        ),
        ("history",),
    ),
)
_LEAST_SHARE = 0.15


def passages(phrasing: Phrasing, id: TermId, question: str, relevance: Relevance, most: int) -> tuple[str, ...]:
    """Up to so many sentences or remarks of a term that answer a question: remarks of the sort it asks for, then the
    sentences that take up most of its words, in the order of the text."""
    wanted = [note for types in _note_types(question) for note in phrasing.notes(id, *types)]
    texts = (phrasing.explanation(id), *phrasing.notes(id, "pitfall", "usage", "history"))
    sentences = [one.strip() for text in texts for one in _SENTENCE_END.split(text) if len(one.strip()) > 1]
    shares = {place: relevance.share([one]) for place, one in enumerate(sentences)}
    best = sorted((place for place in shares if shares[place] >= _LEAST_SHARE), key=lambda place: (-shares[place], place))
    chosen = [
        *wanted,
        *(sentences[place] for place in sorted(best[:most]) if not any(sentences[place] in one for one in wanted)),
    ]
    return tuple(dict.fromkeys(chosen))[:most]


def asks_for_remarks(question: str) -> bool:
    """Whether a question asks for a formula, an example, a pitfall, a use or the history of something."""
    return any(_note_types(question))


def _note_types(question: str) -> Iterator[tuple[str, ...]]:
    yield from (types for pattern, types in _ASKED_FOR if pattern.search(question))
