"""How much a glossary leans on each term."""

from collections.abc import Collection, Iterable, Mapping

from kg.model.relation import Relation
from kg.model.relation_type import RelationType, RelationTypeId
from kg.model.term import TermId

_DAMPING = 0.85
_ROUNDS = 20
_DIGITS = 6


def importance_of(
    ids: Collection[TermId], relations: Iterable[Relation], types: Mapping[RelationTypeId, RelationType]
) -> dict[TermId, float]:
    """For each term a number in 0–1, 1 for the most important, rounded to six digits.

    PageRank (Brin and Page 1998) with damping 0.85 after twenty rounds: a term passes its weight on to the objects of its
    relations, in equal parts, since subjects lean on objects; symmetric relations pass it both ways. The weight of terms
    that point nowhere is spread over all. What divides by the largest.
    """
    targets: dict[TermId, list[TermId]] = {id: [] for id in ids}
    for one in relations:
        targets[one.subject].append(one.object)
        if types[one.type].symmetric:
            targets[one.object].append(one.subject)
    weights = dict.fromkeys(targets, 1.0)
    for _ in range(_ROUNDS):
        weights = _passed_on(weights, targets)
    most = max(weights.values(), default=1.0)
    return {id: round(weight / most, _DIGITS) for id, weight in weights.items()}


def _passed_on(weights: Mapping[TermId, float], targets: Mapping[TermId, list[TermId]]) -> dict[TermId, float]:
    adrift = sum(weights[id] for id, some in targets.items() if not some)
    passed = dict.fromkeys(targets, 1 - _DAMPING + _DAMPING * adrift / max(len(targets), 1))
    for id, some in targets.items():
        if some:
            share = _DAMPING * weights[id] / len(some)
            for target in some:
                passed[target] += share
    return passed
