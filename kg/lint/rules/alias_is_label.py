"""An alias is the preferred name of another term."""

from collections import defaultdict
from collections.abc import Iterator

from kg.language.names import fold
from kg.lint.material import Material, place_of
from kg.lint.rule import Rule
from kg.lint.rules.labels_alike import are_told_apart
from kg.model.finding import Finding
from kg.model.term import Term


def find(material: Material) -> Iterator[Finding]:
    """One for each such alias, unless both terms have a `sense` of their own."""
    by_label: dict[str, dict[str, Term]] = defaultdict(dict)
    for term in material.terms:
        for label in term.labels.values():
            by_label[fold(label)][term.id] = term
    for term in material.terms:
        for number, alias in enumerate(term.aliases):
            for other in by_label.get(fold(alias.text), {}).values():
                if other is not term and not are_told_apart(term, other):
                    facts = {"id": term.id, "alias": alias.text, "other": other.id}
                    yield Finding(code=RULE.code, place=place_of(term, f"aliases.{number}"), facts=facts)


RULE = Rule(
    code="alias-is-label",
    severity="info",
    under_strict="warning",
    message="{alias} is an alias of {id} and the preferred name of {other}",
    explanation="""\
Whoever asks for this name is asked back which term is meant, though one of the two is called so first of all. Take the alias
out, make one term of both, or give each a `sense`.""",
    find=find,
)
