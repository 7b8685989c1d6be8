"""How terms and relations are put into words."""

from collections.abc import Iterable

from kg.answers.clause import clause
from kg.documents.wikilinks import without_wikilinks
from kg.language.sentences import first_sentence
from kg.language.wording import worded
from kg.model.label import Language, Texts
from kg.model.relation import Relation
from kg.model.term import AttributeValue, TermId, in_language
from kg.snapshot.snapshot import Snapshot


class Phrasing:
    """Words for what a snapshot holds, in one language; texts that are missing in it are given in another."""

    def __init__(self, snapshot: Snapshot, lang: Language) -> None:
        self._snapshot = snapshot
        self.lang = lang

    def say(self, english: str, chinese: str) -> str:
        """One of two wordings of the same."""
        return worded(self.lang, english, chinese)

    def label(self, id: TermId) -> str:
        """The preferred name of a term."""
        return self._snapshot.glossary.terms[id].label(self.lang)

    def names(self, id: TermId) -> str:
        """The preferred name, with that in another language where it is another."""
        term = self._snapshot.glossary.terms[id]
        own = term.label(self.lang)
        others = [text for text in dict.fromkeys(term.labels.values()) if text.casefold() != own.casefold()]
        if not others:
            return own
        return self.say(f"{own} ({others[0]})", f"{own}（{others[0]}）")

    def labels(self, ids: Iterable[TermId]) -> str:
        """Several names, as a list in a sentence."""
        return self.say(", ", "、").join(map(self.label, ids))

    def definition(self, id: TermId) -> str:
        """The definition of a term; empty where there is none."""
        return self._text(self._snapshot.glossary.terms[id].definitions)

    def short(self, id: TermId) -> str:
        """The first sentence of the definition."""
        return first_sentence(self.definition(id))

    def explanation(self, id: TermId) -> str:
        """What follows the definition."""
        return self._text(self._snapshot.glossary.terms[id].explanations)

    def notes(self, id: TermId, *types: str) -> tuple[str, ...]:
        """The remarks of some types on a term, in this language only."""
        own = self.lang.split("-")[0]
        return tuple(
            without_wikilinks(note.text)
            for note in self._snapshot.glossary.terms[id].notes
            if note.type in types and note.lang in (self.lang, own)
        )

    def relation(self, edge: Relation) -> str:
        """An edge as a clause, with its reason where that is in this language: *ReLU solves vanishing gradient (…)*."""
        type = self._snapshot.glossary.vocabulary.relation_types[edge.type]
        words = in_language(type.labels, self.lang) or edge.type
        reason = self.reason(edge)
        told = clause(self.label(edge.subject), words, self.label(edge.object))
        if not reason:
            return told
        return self.say(f"{told} ({reason})", f"{told}（{reason}）")

    def relation_of(self, id: TermId, edge: Relation) -> str:
        """An edge as it reads from one of its ends: *is used by LoRA (…)*."""
        incoming = edge.object == id and not self._snapshot.glossary.vocabulary.relation_types[edge.type].symmetric
        other = edge.subject if edge.object == id else edge.object
        told, reason = clause("", self.heading(edge.type, incoming=incoming), self.label(other)), self.reason(edge)
        if not reason:
            return told
        return self.say(f"{told}: {reason}", f"{told}：{reason}")

    def heading(self, type: str, *, incoming: bool) -> str:
        """What a relation is called on a term's card."""
        relation = self._snapshot.glossary.vocabulary.relation_types[type]
        return in_language(relation.inverse_labels if incoming else relation.labels, self.lang) or type

    def reason(self, edge: Relation) -> str:
        """Why an edge holds; empty where that is not said in this language."""
        return edge.reason.get(self.lang) or edge.reason.get(self.lang.split("-")[0], "")

    def attribute(self, key: str) -> str:
        """The name of an attribute."""
        declared = self._snapshot.glossary.vocabulary.attributes.get(key)
        return (in_language(declared.labels, self.lang) if declared else None) or key

    def attribute_value(self, key: str, value: AttributeValue) -> str:
        """The value of an attribute with its unit."""
        declared = self._snapshot.glossary.vocabulary.attributes.get(key)
        return f"{self.value(value)} {declared.unit}" if declared and declared.unit else self.value(value)

    def value(self, value: AttributeValue) -> str:
        """The value of an attribute."""
        if isinstance(value, bool):
            return self.say("yes", "是") if value else self.say("no", "否")
        if isinstance(value, dict):
            return self._text(value)
        return self.say(", ", "、").join(map(str, value)) if isinstance(value, tuple) else str(value)

    def _text(self, texts: Texts) -> str:
        return " ".join(without_wikilinks(in_language(texts, self.lang) or "").split(" ")).strip()
