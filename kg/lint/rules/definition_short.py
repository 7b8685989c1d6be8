"""A definition is too short to define anything."""

import re
from collections.abc import Iterator

from kg.language.chinese import HAN, count_han
from kg.lint.material import Material, place_of
from kg.lint.rule import Rule
from kg.model.errors import shortened
from kg.model.finding import Finding

_FEWEST_WORDS = 6
_HAN_IN_A_WORD = 2
_WORD = re.compile(rf"[^\W{HAN}]+")


def find(material: Material) -> Iterator[Finding]:
    """One for each definition of fewer than six words; two Chinese characters are a word."""
    for term in material.terms:
        for language, text in term.definitions.items():
            if len(_WORD.findall(text)) + count_han(text) / _HAN_IN_A_WORD < _FEWEST_WORDS:
                facts = {"id": term.id, "language": language, "text": shortened(text)}
                yield Finding(code=RULE.code, place=place_of(term, f"definitions.{language}"), facts=facts)


RULE = Rule(
    code="definition-short",
    severity="info",
    under_strict="warning",
    message="the {language} definition of {id} is too short to tell it from others: {text}",
    explanation="""\
A definition says what larger thing a concept belongs to and what sets it apart from the others there. With fewer than six
words, or twelve Chinese characters, one of the two is missing: "PyTorch is a framework" does not tell it from others.""",
    find=find,
)
