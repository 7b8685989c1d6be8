"""A term as Markdown, to be read by people and by models."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from kg.answers.term_card import ShownRelation, TermCard
from kg.documents.wikilinks import without_wikilinks
from kg.model.glossary import Vocabulary
from kg.model.label import Language, Texts
from kg.model.term import AttributeValue, NoteType, Reference, in_language

_HEADINGS: Mapping[str, Texts] = {
    "aliases": {"en": "Also called", "zh": "又称"},
    "relations": {"en": "Relations", "zh": "关系"},
    "attributes": {"en": "Attributes", "zh": "属性"},
    "references": {"en": "References", "zh": "参考文献"},
}
_NOTES: Mapping[NoteType, Texts] = {
    "plain": {"en": "In plain words", "zh": "通俗地说"},
    "pitfall": {"en": "Pitfall", "zh": "误区"},
    "example": {"en": "Example", "zh": "例子"},
    "formula": {"en": "Formula", "zh": "公式"},
    "usage": {"en": "Usage", "zh": "用法"},
    "history": {"en": "History", "zh": "历史"},
}
_BETWEEN: Texts = {"en": ", ", "zh": "、"}


def markdown(card: TermCard, vocabulary: Vocabulary, lang: Language) -> str:
    """The whole card in one language, with the names in all; what is missing in the language is told in another."""
    parts = [
        f"# {_title(card, lang)}",
        _names(card, lang),
        without_wikilinks(_told(card.definitions, lang)),
        without_wikilinks(_told(card.explanations, lang)),
        *(
            f"## {_told(_NOTES[note.type], lang)}\n\n{without_wikilinks(note.text)}"
            for note in card.notes
            if _is_shown(note.lang, card, lang)
        ),
        _section("attributes", (_attribute(key, value, vocabulary, lang) for key, value in card.attributes.items()), lang),
        _section("relations", _relations(card.relations, vocabulary, lang), lang),
        _section("references", map(_reference, card.references), lang),
        f"<{card.uri}>",
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _title(card: TermCard, lang: Language) -> str:
    first = in_language(card.labels, lang) or card.id
    others = dict.fromkeys(label for label in card.labels.values() if label != first)
    sense = in_language(card.sense, lang)
    return _line(" · ".join((first, *others)) + (f" ({sense})" if sense else ""))


def _names(card: TermCard, lang: Language) -> str:
    names = [_line(alias) for alias in card.leading_aliases()]
    return f"*{_told(_HEADINGS['aliases'], lang)}: {_told(_BETWEEN, lang).join(names)}*" if names else ""


def _is_shown(note_lang: Language, card: TermCard, lang: Language) -> bool:
    """Whether a note is in the language, or none is."""
    wanted = lang.split("-")[0]
    return note_lang == wanted or all(note.lang != wanted for note in card.notes)


def _attribute(key: str, value: AttributeValue, vocabulary: Vocabulary, lang: Language) -> str:
    declared = vocabulary.attributes.get(key)
    label = in_language(declared.labels, lang) or key if declared else key
    unit = f" {declared.unit}" if declared and declared.unit else ""
    return f"{_line(label)}: {_line(_value(value, lang))}{unit}"


def _value(value: AttributeValue, lang: Language) -> str:
    if isinstance(value, bool):
        return _told({"en": "yes", "zh": "是"} if value else {"en": "no", "zh": "否"}, lang)
    if isinstance(value, dict):
        return _told(value, lang)
    if isinstance(value, tuple):
        return _told(_BETWEEN, lang).join(map(str, value))
    return str(value)


def _relations(relations: Iterable[ShownRelation], vocabulary: Vocabulary, lang: Language) -> Iterable[str]:
    for (relation, direction), edges in groupby(relations, key=lambda one: (one.relation, one.direction)):
        type = vocabulary.relation_types[relation]
        label = in_language(type.labels if direction == "out" else type.inverse_labels, lang) or relation
        yield f"{_line(label)}: {_told(_BETWEEN, lang).join(_end(edge, lang) for edge in edges)}"


def _end(edge: ShownRelation, lang: Language) -> str:
    label = _line(in_language(edge.term.labels, lang) or edge.term.id)
    return f"{label} ({_line(edge.reason)})" if edge.reason else label


def _reference(reference: Reference) -> str:
    title = f"{_line(reference.title)}{f', {reference.year}' if reference.year else ''}"
    safe = reference.url and reference.url.lower().startswith(("http://", "https://"))
    return f"{title} <{_line(reference.url)}>" if reference.url and safe else title


def _section(heading: str, lines: Iterable[str], lang: Language) -> str:
    items = [f"- {line}" for line in lines]
    return f"## {_told(_HEADINGS[heading], lang)}\n\n" + "\n".join(items) if items else ""


def _told(texts: Texts, lang: Language) -> str:
    return in_language(texts, lang) or ""


def _line(text: str) -> str:
    return " ".join(text.split())
