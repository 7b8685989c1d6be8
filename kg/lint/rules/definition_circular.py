"""A term is explained by itself."""

import re
from collections.abc import Iterator

from kg.language.sentences import first_sentence
from kg.lint.material import Material, place_of
from kg.lint.mentions import Mention, prose
from kg.lint.rule import Rule
from kg.model.finding import Finding
from kg.model.term import TermId

_COPULA = re.compile(r"\b(?:is|are|was|were|means?|refers? to|denotes?)\b|是|意为|表示")
_NAMING = re.compile(
    r"(?:\b(?:called|known as|named|termed|abbreviated(?: as)?|written)|称(?:为|作|之为)?|叫(?:做|作)?|简称|记(?:作|为)|即)\W*$"
)


def find(material: Material) -> Iterator[Finding]:
    """One for each definition whose first sentence comes back to the term after its subject."""
    for term in material.terms:
        for language, definition in term.definitions.items():
            sentence = first_sentence(definition)
            text = prose(sentence)
            circular = _after_the_subject(text, material.names.mentions(sentence), term.id)
            if circular is not None:
                facts = {"id": term.id, "language": language, "name": text[circular.start : circular.end]}
                yield Finding(code=RULE.code, place=place_of(term, f"definitions.{language}"), facts=facts)


def _after_the_subject(text: str, mentions: tuple[Mention, ...], id: TermId) -> Mention | None:
    """The first own name that explains: it stands behind "X is", or behind the first own name where there is no "is"."""
    own = [mention for mention in mentions if id in mention.terms]
    copula = _COPULA.search(text)
    behind = copula.start() if copula else own[0].end if own else 0
    return next((one for one in own if one.start >= behind and not _NAMING.search(text[: one.start])), None)


RULE = Rule(
    code="definition-circular",
    severity="info",
    under_strict="warning",
    message="the {language} definition of {id} explains it by itself: {name}",
    explanation="""\
"X is a …" may name the term once, as the subject. When its name, or another name of it, comes back in the same sentence, the
reader needs to know the term in order to understand what it is. A name within the name of another term does not count.""",
    find=find,
)
