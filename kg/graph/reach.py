"""How far edges lead."""

from collections.abc import Collection, Container, Iterable, Mapping

from kg.model.term import TermId


def reached(
    neighbours: Mapping[TermId, Collection[TermId]], starts: Iterable[TermId], besides: Container[TermId] = ()
) -> set[TermId]:
    """The starts and all that edges lead to from them in any number of steps, without entering what is in `besides`."""
    waiting = list(starts)
    found = set(waiting)
    while waiting:
        for other in neighbours.get(waiting.pop(), ()):
            if other not in found and other not in besides:
                found.add(other)
                waiting.append(other)
    return found
