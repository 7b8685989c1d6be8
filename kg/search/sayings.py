"""Terms found by words rather than by whole names: parts of names, names side by side, descriptions."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kg.language.chinese import HAN, is_chinese
from kg.model.glossary import Glossary
from kg.model.label import Texts
from kg.model.term import Term, TermId
from kg.search import rank
from kg.search.collector import Collector
from kg.search.describing import OF_A_NEIGHBOUR, described_documents, named_documents
from kg.search.keys import names_of
from kg.search.neighbours import Neighbours
from kg.search.normalise import Spelling, spelling
from kg.search.words import WordIndex, best, parts_said, tokens

_MOST, _MOST_MEANT = 50, 20
_HAN_ALONE = re.compile(f"[{HAN}]+")
_SENTENCE = re.compile(r"[^。！？.!?]+(?:[。！？]|[.!?](?= |$)|.)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as tokens. parts: how much each says. known: the share of all that is said in words that the glossary has."""

    parts: Mapping[str, float]
    known: float


class Sayings:
    """What the names and the definitions of a glossary say. Immutable."""

    def __init__(self, glossary: Glossary) -> None:
        self._ids = tuple(glossary.terms)
        self._numbers = {id: number for number, id in enumerate(self._ids)}
        self._terms = glossary.terms
        self._named = WordIndex(named_documents(glossary))
        self._described = WordIndex(described_documents(glossary))
        self._neighbours = Neighbours(glossary)

    def asked(self, query: Spelling) -> Asked:
        """What a query asks for."""
        parts = parts_said(query.words, self._described)
        known = sum(says for token, says in parts.items() if token in self._described)
        return Asked(parts, known / sum(parts.values()) if parts else 0.0)

    def offer_names(self, query: Spelling, asked: Asked, to: Collector) -> None:
        """Offer the terms whose names say enough of the query."""
        parts = asked.parts
        describing = rank.is_description(query.words)
        least = rank.LEAST_HEARD_IN_DESCRIPTION if describing else rank.LEAST_HEARD_BY_NAMES
        for number, heard in best(self._named.hear(parts), least, _MOST):
            id = self._ids[number]
            if not (self._names_any(id, parts) and self._whole_words(id, query) and self.tells(id, asked)):
                continue
            share, name = self._nearest_name(id, parts, to)
            if share:
                to.offer_term(id, name, rank.partial(heard, share), "partial")

    def offer_meanings(self, query: Spelling, asked: Asked, to: Collector) -> None:
        """Offer the terms whose definitions say enough of the query, if it is a description at all."""
        parts = asked.parts
        if asked.known < rank.LEAST_KNOWN or not rank.is_description(query.words):
            return
        shares = self._neighbours.lend(self._described.hear(parts))
        if shares.max(initial=0.0) < rank.least_heard_by_meaning(query.words):
            return
        for number, heard in best(shares, rank.LEAST_HEARD_BESIDE_MEANING, _MOST_MEANT):
            id = self._ids[number]
            told = {lang: text for lang, text in _told(self._terms[id]).items() if to.accepts(lang)}
            sentence = _sentence(told, "zh" if is_chinese(query.letters) else "en", parts)
            if sentence:
                to.offer_term(id, sentence, rank.meaning(heard), "meaning")

    def tells(self, id: TermId, asked: Asked) -> bool:
        """Whether what is said of a term tells most of a query: one that names a term beside other things (linux kernel) is not
        about it unless the others belong to it."""
        return self._described.told(asked.parts, self._numbers[id]) >= rank.LEAST_TOLD

    def _names_any(self, id: TermId, parts: Mapping[str, float]) -> bool:
        """Whether a term's own names say anything of a query."""
        return self._named.told(parts, self._numbers[id], OF_A_NEIGHBOUR) > 0

    def _whole_words(self, id: TermId, query: Spelling) -> bool:
        """Whether a short Chinese query begins or ends a name, rather than being cut out of its middle (体检 in 物体检测)."""
        if len(query.letters) > 3 or not _HAN_ALONE.fullmatch(query.letters):
            return True
        words = (word for name in self._terms[id].proper_names() for word in spelling(name).words)
        return any(word.startswith(query.letters) or word.endswith(query.letters) for word in words)

    def _nearest_name(self, id: TermId, parts: Collection[str], to: Collector) -> tuple[float, str]:
        """The name of a term, in the language asked for, of which the query says most, after the share that it says."""
        names = [name.text for name in names_of(self._terms[id]) if to.accepts(name.lang) and not name.phrase]
        return max(((_asked(name, parts), name) for name in names), key=lambda one: one[0], default=(0.0, ""))


def _asked(name: str, parts: Collection[str]) -> float:
    """The share of a name that a query says."""
    own = tokens(spelling(name).words)
    return sum(token in parts for token in own) / max(1, len(own))


def _told(term: Term) -> Texts:
    """What a term is, by language: its definition, then what it is in plain words."""
    plain = {note.lang: note.text for note in term.notes if note.type == "plain"}
    return {lang: f"{term.definitions.get(lang, '')}\n{plain.get(lang, '')}".strip() for lang in {**term.definitions, **plain}}


def _sentence(told: Texts, language: str, parts: Collection[str]) -> str:
    """The sentence of what is told, in a language or another, that says most of a query."""
    text = told.get(language) or next(iter(told.values()), "")
    sentences = [one.strip() for one in _SENTENCE.findall(text)]
    return max(sentences, key=lambda one: sum(token in parts for token in tokens(spelling(one).words)), default=text)
