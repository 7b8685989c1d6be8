"""How two terms hang together."""

from collections.abc import Iterator, Sequence

from kg.answers.clause import OBJECT, clause
from kg.answers.refs import term_of
from kg.answers.stub import Stub, stub
from kg.graph.connection import connection as find_connection
from kg.model.frozen import Frozen
from kg.model.label import Language, Texts
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId, in_language
from kg.snapshot.snapshot import Snapshot

_ENGLISH, _CHINESE = "en", "zh"


class ConnectionStep(Frozen):
    """One edge of the chain, as stored, whichever way it is walked. reason: why it holds."""

    source: TermId
    type: RelationTypeId
    target: TermId
    reason: str | None


class Connection(Frozen):
    """The shortest chain of stated edges between two terms; empty when there is none.

    source, target: its ends. between: the terms that it passes, in its order. sentence: the chain in words.
    """

    source: Stub
    target: Stub
    between: tuple[Stub, ...]
    steps: tuple[ConnectionStep, ...]
    sentence: Texts


def connection(snapshot: Snapshot, source: str, target: str, lang: Language) -> Connection:
    """The chain from one term to another, of equally short ones that of the strongest types.

    Raises UnknownTerm or AmbiguousTerm, naming `from` or `to`.
    """
    start, end = term_of(snapshot, source, "from"), term_of(snapshot, target, "to")
    chain = find_connection(snapshot.graph, start, end)
    return Connection(
        source=stub(snapshot, start),
        target=stub(snapshot, end),
        between=tuple(stub(snapshot, id) for id in _stops(start, chain)[1:-1]),
        steps=tuple(
            ConnectionStep(source=edge.subject, type=edge.type, target=edge.object, reason=in_language(edge.reason, lang))
            for edge in chain
        ),
        sentence={
            _ENGLISH: _in_english(snapshot, start, end, chain),
            _CHINESE: _in_chinese(snapshot, start, end, chain),
        },
    )


def _stops(start: TermId, chain: Sequence[Relation]) -> list[TermId]:
    stops = [start]
    for edge in chain:
        stops.append(edge.object if edge.subject == stops[-1] else edge.subject)
    return stops


def _in_english(snapshot: Snapshot, start: TermId, end: TermId, chain: Sequence[Relation]) -> str:
    a, b = (snapshot.glossary.terms[id].label(_ENGLISH) for id in (start, end))
    if start == end:
        return f"Both are {a}."
    if not chain:
        return f"Nothing in this glossary connects {a} with {b}."
    return "".join(_english_clauses(snapshot, chain)) + "."


def _english_clauses(snapshot: Snapshot, chain: Sequence[Relation]) -> Iterator[str]:
    """The clauses, each edge as stored; one that goes on where the last one ended is joined by `which`."""
    last_word = None
    for edge in chain:
        words = in_language(snapshot.graph.relation_types[edge.type].labels, _ENGLISH) or edge.type
        subject, object = (snapshot.glossary.terms[id].label(_ENGLISH) for id in (edge.subject, edge.object))
        if last_word == edge.subject:
            yield ", " + clause("which", words, object)
        else:
            yield (", and " if last_word else "") + clause(subject, words, object)
        last_word = "" if OBJECT in words else edge.object


def _in_chinese(snapshot: Snapshot, start: TermId, end: TermId, chain: Sequence[Relation]) -> str:
    a, b = (snapshot.glossary.terms[id].label(_CHINESE) for id in (start, end))
    if start == end:
        return f"两者都是{a}。"
    if not chain:
        return f"本术语表中没有关系把{a}与{b}连起来。"
    clauses = (
        clause(
            snapshot.glossary.terms[edge.subject].label(_CHINESE),
            in_language(snapshot.graph.relation_types[edge.type].labels, _CHINESE) or edge.type,
            snapshot.glossary.terms[edge.object].label(_CHINESE),
        )
        for edge in chain
    )
    return "，".join(clauses) + "。"
