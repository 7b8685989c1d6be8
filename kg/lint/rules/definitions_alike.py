"""Two terms are defined in nearly the same words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from kg.language.chinese import HAN
from kg.lint.material import Material, place_of
from kg.lint.rule import Rule
from kg.model.finding import Finding
from kg.model.label import Language
from kg.model.term import TermId

_PERCENT_ALIKE = 85
_WORDS = re.compile(rf"[^\W_{HAN}]+|[{HAN}]+")


def find(material: Material) -> Iterator[Finding]:
    """One for each term, with the first of those before it that are defined alike."""
    terms = material.glossary.terms
    for language in sorted({language for term in material.terms for language in term.definitions}):
        words = {term.id: _words(material, term.id, language) for term in material.terms if language in term.definitions}
        for later, earlier in alike_among(words):
            other = place_of(terms[earlier], f"definitions.{language}")
            facts = {"id": later, "other": earlier, "language": language, "place": other.line_only()}
            yield Finding(code=RULE.code, place=place_of(terms[later], f"definitions.{language}"), facts=facts)


def alike_among(words: Mapping[TermId, frozenset[str]]) -> Iterator[tuple[TermId, TermId]]:
    """Terms, each with the first that shares at least 85 % of the words of both.

    Such a pair shares one of the rarest words of each (prefix filter of Chaudhuri, Ganti & Kaushik, 2006), so only terms
    that share a rare word are compared.
    """
    frequency = Counter(word for some in words.values() for word in some)
    by_word: dict[str, list[TermId]] = defaultdict(list)
    same: dict[frozenset[str], TermId] = {}
    for id, own in words.items():
        if (first := same.setdefault(own, id)) != id:
            yield id, first
            continue
        most_without = len(own) * (100 - _PERCENT_ALIKE) // 100
        rarest = sorted(own, key=lambda word: (frequency[word], word))[: most_without + 1]
        candidates = {other for word in rarest for other in by_word[word]}
        if first := next((other for other in sorted(candidates) if _are_alike(own, words[other])), ""):
            yield id, first
        for word in rarest:
            by_word[word].append(id)


def _words(material: Material, id: TermId, language: Language) -> frozenset[str]:
    """The words of a definition without the term's own names; of Chinese, all pairs of neighbouring characters."""
    definition = material.definitions[id][language]
    own = [mention for mention in definition.mentions if id in mention.terms]
    starts, ends = [0, *(one.end for one in own)], [*(one.start for one in own), len(definition.text)]
    pieces = (definition.text[start:end] for start, end in zip(starts, ends, strict=True))
    return frozenset(part for piece in pieces for run in _WORDS.findall(piece) for part in _parts(run))


def _parts(run: str) -> list[str]:
    if run.isascii() or not re.match(f"[{HAN}]", run):
        return [run]
    return [run[at : at + 2] for at in range(max(1, len(run) - 1))]


def _are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return 100 * len(one & other) >= _PERCENT_ALIKE * len(one | other)


RULE = Rule(
    code="definitions-alike",
    severity="info",
    under_strict="warning",
    message="the {language} definition of {id} is nearly that of {other} ({place})",
    explanation="""\
But for their names, the two definitions share 85 % of their words or more: a reader cannot tell the concepts apart. Say what
distinguishes them, or make one term of both.""",
    find=find,
)
