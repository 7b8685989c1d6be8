"""Two terms have the same preferred name, and nothing tells them apart."""

from collections import defaultdict
from collections.abc import Iterator

from kg.language.names import fold
from kg.lint.material import Material, place_of
from kg.lint.rule import Rule
from kg.model.finding import Finding
from kg.model.term import Term


def find(material: Material) -> Iterator[Finding]:
    """One for each later term of such a name, unless both have a `sense` of their own."""
    by_name: dict[str, list[Term]] = defaultdict(list)
    for term in material.terms:
        for language, label in term.labels.items():
            alike = [one for one in by_name[fold(label)] if one is not term]
            other = next((one for one in alike if not are_told_apart(one, term)), None)
            if other is not None:
                facts = {"id": term.id, "label": label, "other": other.id}
                yield Finding(code=RULE.code, place=place_of(term, f"labels.{language}"), facts=facts)
            by_name[fold(label)].append(term)


def are_told_apart(one: Term, other: Term) -> bool:
    """Whether each has a `sense` and these differ."""
    return bool(one.sense and other.sense and one.sense != other.sense)


RULE = Rule(
    code="labels-alike",
    severity="info",
    under_strict="warning",
    message="{label} is the preferred name of both {id} and {other}",
    explanation="""\
Whoever asks for this name is asked back which term is meant, and sees the same name twice. Give each a `sense`, two or three
words that tell homographs apart, or prefer a fuller name.""",
    find=find,
)
