"""A definition uses a term that cannot be understood before the one it defines."""

from collections.abc import Iterator

from kg.graph.closure import descendants
from kg.graph.requirements import REQUIRES
from kg.lint.material import Material, place_of
from kg.lint.rule import Rule
from kg.model.finding import Finding


def find(material: Material) -> Iterator[Finding]:
    """One for each definition and term used in it that requires the defined one. Names of several terms do not count."""
    for term in material.terms:
        later = descendants(material.graph, term.id, REQUIRES)
        for language, mentions in material.mentions[term.id].items():
            used = {next(iter(mention.terms)) for mention in mentions if len(mention.terms) == 1}
            for other in sorted(used & later):
                facts = {"id": term.id, "language": language, "other": other}
                yield Finding(code=RULE.code, place=place_of(term, f"definitions.{language}"), facts=facts)


RULE = Rule(
    code="definition-ahead",
    severity="info",
    under_strict="warning",
    message="the {language} definition of {id} uses {other}, which requires {id}",
    explanation="""\
By `requires` the other term is learned after this one, directly or through others, so whoever reads this definition does not
know it yet. Say it in words that come earlier, or mend the edge that is wrong.""",
    find=find,
)
