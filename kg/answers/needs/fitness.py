"""How well a term suits a situation, by what is said for and against it.

Each clause of a term's texts that takes up words of the question counts for it by the share it takes up, and against it
where the clause says no: by a word of denial, in an attribute declared to speak against it (a drawback), or as a yes or no
to an attribute that is one.
"""

import re
from collections.abc import Iterator

from kg.answers.needs.relevance import Relevance
from kg.model.term import Term
from kg.snapshot.snapshot import Snapshot

_CLAUSE_END = re.compile(r"[。；;！!？?\n]|[.,](?=\s)|，")
_DENIAL = re.compile(
    r"不(?!同|需|必|用|再|仅|只|但|断|变|管|论|少|影响)|没|无法|难以|较差|敏感|依赖|受限|避免|失效|"
    r"\b(no|not)\b(?! (need|only|just))|n't\b|"
    r"\bpoor(ly)?\b|\bbad(ly)?\b|\bfails?\b|\bsensitive\b|\bworse\b|\bunsuit|\bwithout\b|"
    r"\bcannot\b|\bdifficult\b|\bneeds? (large|big|many|much)\b",
    re.IGNORECASE,
)


def fitness(snapshot: Snapshot, term: Term, relevance: Relevance) -> float:
    """Shares of the question's wording that clauses for the term take up, less those of clauses against it."""
    return sum(relevance.share([clause]) * (1 if speaks_for else -1) for clause, speaks_for in _clauses(snapshot, term))


def _clauses(snapshot: Snapshot, term: Term) -> Iterator[tuple[str, bool]]:
    declared = snapshot.glossary.vocabulary.attributes
    for key, value in term.attributes.items():
        against = key in declared and declared[key].against
        if isinstance(value, bool):
            for label in declared[key].labels.values() if key in declared else (key.replace("_", " "),):
                yield label, value != bool(_DENIAL.search(label))
        elif isinstance(value, (dict, str)):
            for text in value.values() if isinstance(value, dict) else (value,):
                yield from ((clause, fits and not against) for clause, fits in _split(text))
    for edge in snapshot.graph.outgoing(term.id):
        for reason in edge.reason.values():
            yield from _split(reason)
    for text in term.explanations.values():
        yield from _split(text)


def _split(text: str) -> Iterator[tuple[str, bool]]:
    for clause in _CLAUSE_END.split(text):
        if clause.strip():
            yield clause, not _DENIAL.search(clause)
