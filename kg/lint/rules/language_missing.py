"""A term lacks a language that most of the others have."""

from collections import Counter
from collections.abc import Iterable, Iterator

from kg.lint.material import Material, place_of_name
from kg.lint.rule import Rule
from kg.model.finding import Finding
from kg.model.label import Language, Texts


def find(material: Material) -> Iterator[Finding]:
    """One for each term and language. A term without any definition lacks none in particular."""
    named = _languages_of_most(term.labels for term in material.terms)
    defined = _languages_of_most(term.definitions for term in material.terms)
    for term in material.terms:
        for language in dict.fromkeys((*named, *defined)):
            lacks_name = language in named and language not in term.labels
            lacks_definition = language in defined and term.definitions and language not in term.definitions
            what = " and no ".join(word for word, lacks in (("name", lacks_name), ("definition", lacks_definition)) if lacks)
            if what:
                facts = {"id": term.id, "what": what, "language": language}
                yield Finding(code=RULE.code, place=place_of_name(term), facts=facts)


def _languages_of_most(texts: Iterable[Texts]) -> list[Language]:
    all_texts = list(texts)
    counts = Counter(language for one in all_texts for language in one)
    return sorted(language for language, count in counts.items() if 2 * count >= len(all_texts))


RULE = Rule(
    code="language-missing",
    severity="warning",
    message="{id} has no {what} in {language}",
    explanation="""\
At least half of the terms have a name, or a definition, in this language; whoever reads in it misses this one. A name that is
the same in both languages, such as `C++`, is given in both.""",
    find=find,
)
