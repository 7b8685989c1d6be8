"""What a question that asks for several things wants listed: kinds, parts, uses, remedies, causes, examples, users."""

import re
from collections.abc import Collection, Iterator, Sequence

from kg.answers.needs.relevance import IN, OUT
from kg.answers.needs.tie import Tie
from kg.answers.question.subjects import Subject
from kg.model.relation import Relation
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

Family = tuple[tuple[str, str], ...]
"""Relation types with the direction in which they are followed from the subject."""

_KINDS: Family = (("is_a", IN), ("variant_of", IN), ("example_of", IN))
_PARTS: Family = (("part_of", IN), ("uses", OUT), ("requires", OUT))
_REMEDIES: Family = (("solves", IN), ("used_for", IN))
_BESIDE_OTHERS = (_PARTS, _REMEDIES)
_ASKED: Sequence[tuple[re.Pattern[str], Family]] = (
    (
        re.compile(
            r"组成|构成|要素|元素|\belements?\b|部分|组件|部件|成分|模块|成员|子层|步骤?|阶段|环节|流程|包(括|含)|"
            r"\bcomponents?\b|"
            r"\bparts?\b|\bsub-?layers?\b|\bsteps?\b|\bstages?\b|\bphases?\b|\bconsist|\bmade (up )?of\b|"
            r"\bcontain|\binclude|\bcomprise|\bingredients?\b",
            re.IGNORECASE,
        ),
        _PARTS,
    ),
    (
        re.compile(
            r"用途|应用|用来|用于|能做什么|可以做什么|做什么用|有什么用|\bused? for\b|\bapplications?\b|"
            r"\buses of\b|\buse cases?\b",
            re.IGNORECASE,
        ),
        (("used_for", OUT),),
    ),
    (
        re.compile(
            r"解决|缓解|防止|避免|应对|克服|减轻|怎么办|对策|补救|\bsolve|\bprevent|\bavoid|\bmitigat|\bfix\b|"
            r"\breduc|\bcombat|\bdeal with\b|\bremed|\btackl",
            re.IGNORECASE,
        ),
        _REMEDIES,
    ),
    (re.compile(r"导致|引起|造成|诱因|\bcauses?\b|\blead(s|ing)? to\b", re.IGNORECASE), (("causes", IN),)),
    (
        re.compile(r"风险|威胁|攻击|挑战|隐患|\brisks?\b|\bthreats?\b|\battacks?\b|\bchallenges?\b", re.IGNORECASE),
        (("solves", OUT), ("causes", OUT), ("part_of", IN), ("related", OUT), ("related", IN)),
    ),
    (re.compile(r"后果|影响|带来|\bconsequences?\b|\beffects?\b", re.IGNORECASE), (("causes", OUT),)),
    (
        re.compile(r"分支|子领域|领域|\bbranch|\bsubfields?\b|\bfields?\b|\bareas?\b", re.IGNORECASE),
        (("part_of", IN), ("is_a", IN)),
    ),
    (
        re.compile(
            r"替代|代替|替换|别的|其他|其它|类似|\balternativ|\binstead\b|\bsimilar\b|\bother than\b|\breplac", re.IGNORECASE
        ),
        (("contrasts_with", OUT), ("is_a", OUT), ("improves", IN), ("improves", OUT)),
    ),
    (
        re.compile(
            r"((?<![常适实作应有])用(?!途|于|来|户)|使用|采用|基于|利用|借助)(了|到)?|"
            r"\b(us(e|es|ing)|based on|built on|rely on|relies on)\b",
            re.IGNORECASE,
        ),
        (("uses", IN), *_KINDS),
    ),
)
_DEEPEST = 3
_FEW = 3
_BESIDE = 1.3
LISTED = 1.5
"""What is to be listed scores at least this."""

_FIRST, _PER_STEP, _PER_TYPE = 2.6, 0.3, 0.25


def listed(snapshot: Snapshot, subject: TermId, question: str) -> Iterator[Tie]:
    """What is to be listed of a subject: terms of the relations that the question names, else its kinds.

    Also what these lead to in turn by the first of the relations, farther ones scored lower.
    """
    family = next((family for pattern, family in _ASKED if pattern.search(question)), _KINDS)
    members = list(_members(snapshot, subject, family, _FIRST))
    yield from members
    if family == _KINDS and len(members) < _FEW:
        yield from _members(snapshot, subject, (("used_for", IN),), LISTED)


def of_sort(snapshot: Snapshot, sort: Subject, others: Collection[TermId]) -> Iterator[Tie]:
    """What is to be listed where the question names the sort of thing beside another term (*which **models** use X*):
    kinds of the sort and terms of that kind, those that any relation ties to the other term first."""
    near = {one for other in others for one in snapshot.graph.around.get(other, ())}
    kinds = kinds_of(snapshot, sort.term)
    yield from (Tie(id, _FIRST) for id in near if id in kinds or snapshot.graph.kind(id) == sort.sort)
    yield from (Tie(kind, LISTED, edge) for kind, edge in kinds.items() if kind not in near)


def named_family(snapshot: Snapshot, subject: TermId, question: str) -> Iterator[Tie]:
    """As `listed`, for a question that asks for something else but names such relations beside; lower scores."""
    for pattern, family in _ASKED:
        if family in _BESIDE_OTHERS and pattern.search(question):
            yield from _members(snapshot, subject, family[:1], _BESIDE)


def _members(snapshot: Snapshot, subject: TermId, family: Family, first: float) -> Iterator[Tie]:
    for place, (type, direction) in enumerate(family):
        if type in snapshot.graph.relation_types:
            depth = _DEEPEST if snapshot.graph.relation_types[type].transitive and direction == IN else 1
            for far, edge in _reached(snapshot, subject, type, direction, depth):
                other = edge.subject if direction == IN else edge.object
                yield Tie(other, first - _PER_STEP * far - _PER_TYPE * place, edge)


def kinds_of(snapshot: Snapshot, subject: TermId) -> dict[TermId, Relation]:
    """All kinds of a term, nearest first, each with the edge that makes it one."""
    return {edge.subject: edge for _, edge in _reached(snapshot, subject, "is_a", IN, _DEEPEST)}


def _reached(snapshot: Snapshot, start: TermId, type: str, direction: str, depth: int) -> Iterator[tuple[int, Relation]]:
    seen, layer = {start}, [start]
    for far in range(depth):
        beyond: list[TermId] = []
        for id in layer:
            edges = snapshot.graph.incoming(id) if direction == IN else snapshot.graph.edges(id)
            for edge in edges:
                other = edge.subject if direction == IN else edge.object
                if edge.type == type and other not in seen:
                    seen.add(other)
                    beyond.append(other)
                    yield far, edge
        layer = beyond
