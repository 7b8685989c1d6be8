"""A definition uses a term that cannot be understood before the one it defines."""

from collections.abc import Iterator

from kg.graph.closure import ancestors, descendants
from kg.graph.requirements import REQUIRES
from kg.lint.material import Material, place_of
from kg.lint.rule import Rule
from kg.model.finding import Finding
from kg.model.term import Term, TermId


def find(material: Material) -> Iterator[Finding]:
    """One for each definition and term used in it that requires the defined one.

    Not meant are the wholes that the term is `part_of`, since a definition says what larger thing it belongs to;
    illustrations ("such as …"); and names that may mean something else: those of several terms or of one with a `sense`.
    """
    for term in material.terms:
        later = descendants(material.graph, term.id, REQUIRES) - ancestors(material.graph, term.id, "part_of")
        for language in term.definitions if later else ():
            for other in sorted(later & _used(material, term, language)):
                facts = {"id": term.id, "language": language, "other": other}
                yield Finding(code=RULE.code, place=place_of(term, f"definitions.{language}"), facts=facts)


def _used(material: Material, term: Term, language: str) -> set[TermId]:
    definition = material.definitions[term.id][language]
    return {
        other
        for mention in definition.mentions
        if len(mention.terms) == 1 and not mention.illustrates
        for other in mention.terms
        if not material.glossary.terms[other].sense
    }


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
