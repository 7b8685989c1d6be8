"""A term is explained by itself."""

import re
from collections.abc import Iterator

from kg.language.names import fold
from kg.language.sentences import first_sentence
from kg.lint.material import Material, place_of
from kg.lint.mentions import forms, prose
from kg.lint.rule import Rule
from kg.model.finding import Finding
from kg.model.term import Term

_COPULA = re.compile(r"\b(?:is|are|was|were|means|refers? to|denotes?)\b|是|意为|表示")
_NAMING = re.compile(
    r"(?:\b(?:called|known as|named|termed|renamed|abbreviated(?: as)?|written)"
    r"|称(?:为|作|之为)?|叫(?:做|作)?|名为|简称|记(?:作|为)|即)\W*(?:\b(?:the|an?)\W*)?$"
)
_NEAR = 30


def find(material: Material) -> Iterator[Finding]:
    """One for each definition whose first sentence, up to a semicolon, comes back to the term after its subject.

    The term is meant by its labels and acronyms; other aliases are often the plain words that a definition needs.
    """
    for term in material.terms:
        own_names = _own_names(term)
        for language, definition in term.definitions.items():
            sentence = prose(first_sentence(definition)).partition(";")[0]
            mentions = material.definitions[term.id][language].mentions
            spans = [(one.start, one.end) for one in mentions if term.id in one.terms and not one.illustrates]
            name = _after_the_subject(sentence, [span for span in spans if sentence[slice(*span)] in own_names])
            if name:
                facts = {"id": term.id, "language": language, "name": name}
                yield Finding(code=RULE.code, place=place_of(term, f"definitions.{language}"), facts=facts)


def _own_names(term: Term) -> frozenset[str]:
    acronyms = (alias.text for alias in term.aliases if alias.type == "acronym")
    return frozenset(form for name in (*term.labels.values(), *acronyms) for form in forms(fold(name)))


def _after_the_subject(text: str, own: list[tuple[int, int]]) -> str | None:
    """The first own name that explains.

    The first is the subject, with those that stand before "is" beside it, unless that "is" comes before all of them.
    """
    if not own:
        return None
    before = _COPULA.search(text, 0, own[0][0])
    after = _COPULA.search(text, own[0][1])
    behind = 0 if before else after.start() if after else own[0][1]
    explaining = (
        text[start:end] for start, end in own if start >= behind and not _NAMING.search(text[max(0, start - _NEAR) : start])
    )
    return next(explaining, None)


RULE = Rule(
    code="definition-circular",
    severity="info",
    under_strict="warning",
    message="the {language} definition of {id} explains it by itself: {name}",
    explanation="""\
"X is a …" names the term once, as the subject. When its name comes back in the same sentence, the reader needs to know the
term in order to understand what it is. A name within the name of another term does not count.""",
    find=find,
)
