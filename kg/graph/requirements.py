"""What learning each term takes: its plain needs, its alternatives, its effort."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain

from kg.graph.reach import reached
from kg.model.relation import Relation
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId

REQUIRES: RelationTypeId = "requires"
"""The one relation type that learning plans count."""

DEFAULT_EFFORT = 30
"""Minutes that a term without a stated effort counts when alternatives are weighed."""

_BLOCK = 4096


class Requirements:
    """Who needs what, in ids; an alternative is one of several of which one will do.

    plain: what each term needs in any case, sorted. choices: for each term its alternatives, every group sorted;
    a group that holds a plain need is no choice.
    dependants: who needs a term, as plain need or as an alternative, sorted.
    height: the longest chain of needs below each term, alternatives counted; needs are always lower.
    possible_needs: plain needs and alternatives of each term, those with the longest chain below them first, then by id.
    effort: minutes as stated, or None.
    """

    def __init__(self, ids: Sequence[TermId], relations: Iterable[Relation], effort: Mapping[TermId, int | None]) -> None:
        edges = [one for one in relations if one.type == REQUIRES]
        in_doubt = alternatives_among(edges)
        plain: dict[TermId, set[TermId]] = {id: set() for id in ids}
        groups: dict[TermId, dict[int | None, set[TermId]]] = {}
        self.effort = effort
        for one in edges:
            if (one.subject, one.type, one.group) in in_doubt:
                groups.setdefault(one.subject, {}).setdefault(one.group, set()).add(one.object)
            else:
                plain[one.subject].add(one.object)
        self.plain = {id: tuple(sorted(some)) for id, some in plain.items()}
        self._choice = {
            (id, number): tuple(sorted(group))
            for id, some in groups.items()
            for number, group in some.items()
            if not group & plain[id]
        }
        choices: dict[TermId, set[tuple[TermId, ...]]] = {}
        for (id, _), group in self._choice.items():
            choices.setdefault(id, set()).add(group)
        self.choices = {id: tuple(sorted(some)) for id, some in choices.items()}
        possible = {id: {*some, *chain(*self.choices.get(id, ()))} for id, some in self.plain.items()}
        self.dependants = _dependants(possible)
        self.height = _heights(possible, self.dependants)
        self.possible_needs = {
            id: tuple(sorted(some, key=lambda one: (-self.height[one], one))) for id, some in possible.items()
        }
        self._edges: dict[TermId, dict[TermId, list[Relation]]] = {id: {} for id in self.plain}
        for one in sorted(edges, key=lambda one: (bool(self.alternatives_of(one)), not one.reason, one.place.order())):
            self._edges[one.subject].setdefault(one.object, []).append(one)

    def from_below(self, id: TermId) -> tuple[int, TermId]:
        """A sort key under which every need comes before what needs it."""
        return (self.height[id], id)

    def minutes(self, id: TermId) -> int:
        """The stated effort of a term, or the default."""
        stated = self.effort[id]
        return DEFAULT_EFFORT if stated is None else stated

    def alternatives_of(self, relation: Relation) -> tuple[TermId, ...]:
        """The alternatives that a `requires` edge is one of, sorted; empty when the edge leaves no choice."""
        return self._choice.get((relation.subject, relation.group), ())

    def edges(self, id: TermId) -> Mapping[TermId, list[Relation]]:
        """For all that a term may need directly the edges that say so: those that leave no choice before alternatives, those
        with a reason before those without, then by place."""
        return self._edges[id]

    def closed(self, known: Collection[TermId]) -> frozenset[TermId]:
        """What somebody knows who knows these: they and all they need in any case. An alternative implies nothing."""
        return frozenset(reached(self.plain, known))

    def is_met(self, id: TermId, known: Collection[TermId]) -> bool:
        """Whether a term can be learned by somebody who knows these."""
        return all(need in known for need in self.plain[id]) and all(
            any(one in known for one in group) for group in self.choices.get(id, ())
        )

    def all_dependants(self, id: TermId) -> frozenset[TermId]:
        """Every term that may need this one, directly or through others."""
        return frozenset(reached(self.dependants, [id]) - {id})

    @cached_property
    def opens(self) -> Mapping[TermId, int]:
        """For each term how many may need it, directly or through others: the size of `all_dependants`.

        Counted with bit sets, a block of terms at a time, so that memory stays small.
        """
        counts = dict.fromkeys(self.plain, 0)
        from_above = sorted(self.plain, key=self.from_below, reverse=True)
        for start in range(0, len(from_above), _BLOCK):
            own = {id: 1 << bit for bit, id in enumerate(from_above[start : start + _BLOCK])}
            above: dict[TermId, int] = {}
            for id in from_above:
                bits = 0
                for other in self.dependants[id]:
                    bits |= above[other] | own.get(other, 0)
                above[id] = bits
                counts[id] += bits.bit_count()
        return counts


def alternatives_among(relations: Iterable[Relation]) -> frozenset[tuple[TermId, RelationTypeId, int | None]]:
    """The groups (by subject, type and number) that leave a choice: those of two terms or more."""
    ends = {(one.subject, one.type, one.group, one.object) for one in relations if one.group is not None}
    sizes = Counter(end[:3] for end in ends)
    return frozenset(group for group, size in sizes.items() if size > 1)


def _dependants(needs: Mapping[TermId, Collection[TermId]]) -> dict[TermId, tuple[TermId, ...]]:
    dependants: dict[TermId, list[TermId]] = {id: [] for id in needs}
    for id in sorted(needs):
        for need in needs[id]:
            dependants[need].append(id)
    return {id: tuple(some) for id, some in dependants.items()}


def _heights(needs: Mapping[TermId, Collection[TermId]], dependants: Mapping[TermId, Collection[TermId]]) -> dict[TermId, int]:
    heights = dict.fromkeys(needs, 0)
    unmet = {id: len(some) for id, some in needs.items()}
    ready = [id for id, count in unmet.items() if not count]
    for id in ready:
        for other in dependants[id]:
            heights[other] = max(heights[other], heights[id] + 1)
            unmet[other] -= 1
            if not unmet[other]:
                ready.append(other)
    return heights
