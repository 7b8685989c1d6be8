"""Random glossaries that keep the algebra: needs always point to terms made earlier."""

import random

from kg.model.glossary import Glossary
from kg.model.place import Place
from kg.model.relation import Relation
from kg.model.term import Term

OTHER_TYPES = ("is_a", "part_of", "uses", "contrasts_with", "related")


def random_glossary(size: int, seed: int, *, needs: float = 1.5, choices: float = 0.0, others: float = 2.5) -> Glossary:
    """Terms with about `needs` plain needs, `choices` groups of two or three alternatives, and `others` further edges each.

    Ends are drawn like citations, two thirds of them among the earlier terms that are cited already, so that hubs arise.
    """
    draw = random.Random(seed)
    ids = [f"t{number:06d}" for number in range(size)]
    relations: list[Relation] = []
    cited = [0]

    def earlier(number: int) -> str:
        end = draw.choice(cited) if draw.random() < 2 / 3 else draw.randrange(number)
        end = end if end < number else draw.randrange(number)
        cited.append(end)
        return ids[end]

    for number in range(1, size):
        subject = ids[number]
        ends: set[tuple[str, str, int | None]] = {("requires", earlier(number), None) for _ in range(_some(draw, needs))}
        for group in range(_some(draw, choices)):
            ends |= {("requires", earlier(number), group) for _ in range(draw.choice((2, 2, 3)))}
        ends |= {(draw.choice(OTHER_TYPES), earlier(number), None) for _ in range(_some(draw, others))}
        relations.extend(_relation(subject, type, object, group) for type, object, group in sorted(ends, key=repr))
    return _glossary(draw, ids, relations)


def set_cover_glossary(seed: int) -> Glossary:
    """The last term has six groups over eight terms, each of which has two over four: choosing well is hard."""
    draw = random.Random(seed)
    low, middle, goal = [f"a{n}" for n in range(4)], [f"b{n}" for n in range(8)], "c"
    relations = [_relation(one, "requires", need, n) for one in middle for n in range(2) for need in draw.sample(low, 2)]
    relations += [_relation(goal, "requires", need, n) for n in range(6) for need in draw.sample(middle, draw.choice((2, 3)))]
    return _glossary(draw, [*low, *middle, goal], relations)


def _relation(subject: str, type: str, object: str, group: int | None) -> Relation:
    return Relation(subject=subject, type=type, object=object, group=group, place=Place(path=f"{subject}.md"))


def _glossary(draw: random.Random, ids: list[str], relations: list[Relation]) -> Glossary:
    efforts = (None, 5, 10, 20, 30, 60)
    return Glossary(
        terms={id: Term(id=id, labels={"en": id}, effort=draw.choice(efforts)) for id in ids}, relations=tuple(relations)
    )


def _some(draw: random.Random, mean: float) -> int:
    return int(mean) + (draw.random() < mean - int(mean))
