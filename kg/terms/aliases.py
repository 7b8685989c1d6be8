"""Other names of a term, and what kind of name each is."""

import re
from collections.abc import Iterator
from typing import get_args

from kg.documents.value import Mapped, Scalar, Value
from kg.language.chinese import language_of
from kg.model.label import Alias, AliasType, Language
from kg.model.place import Place
from kg.terms.languages import language_tag, named_language
from kg.terms.margin import Margin
from kg.terms.texts import many, many_texts, one_text

_ALIAS_TYPES: dict[str, AliasType] = {one: one for one in get_args(AliasType)}
_HIDDEN: dict[str, AliasType] = {"phrases": "phrase", "misspellings": "misspelling"}
_CODE = re.compile(
    r"[A-Za-z_]\w*(?:(?:\.|::)[A-Za-z_]\w*)+(?:\(.*\))?|[A-Za-z_][\w.]*\(.*\)|[\d_]*[A-Za-z]\w*_\w+|_\w+", re.ASCII
)
_ACRONYM = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z0-9][A-Z0-9&/+.\-]{1,9}s?", re.ASCII)


def read_aliases(values: Mapped, margin: Margin) -> tuple[Alias, ...]:
    """The other names in front matter, in the order written, phrases and misspellings last, each once."""
    read: dict[Alias, Place] = {}
    if (aliases := values.get("aliases")) is not None:
        for alias, place in _aliases(aliases, margin):
            read.setdefault(alias, place)
    for key, type in _HIDDEN.items():
        if (hidden := values.get(key)) is not None:
            for text in many_texts(key, hidden, margin):
                read.setdefault(Alias(text=text.text.strip(), lang=language_of(text.text), type=type), text.place)
    margin.places.update((f"aliases.{number}", place) for number, place in enumerate(read.values()))
    return tuple(read)


def alias_of(text: str, lang: Language | None = None, type: AliasType | None = None) -> Alias:
    """A name with its language (by script) and its type (by form) where they are not given."""
    return Alias(text=text, lang=lang or language_of(text), type=type or _type_of(text))


def _aliases(value: Value, margin: Margin) -> Iterator[tuple[Alias, Place]]:
    for item in many(value):
        if isinstance(item, Scalar):
            yield alias_of(item.text.strip()), item.place
        elif item.get("text") is not None:
            yield from _described(item, margin)
        else:
            yield from _by_language(item, margin)


def _described(mapping: Mapped, margin: Margin) -> Iterator[tuple[Alias, Place]]:
    """`{text, lang, type}`."""
    given: dict[str, str] = {}
    for entry in mapping:
        if entry.key not in ("text", "lang", "type"):
            margin.remark("key-unknown", entry.place, key=f"aliases.{entry.key}", nearest="")
        elif (text := one_text(f"aliases.{entry.key}", entry.value, margin)) is not None:
            given[entry.key] = text
    if "text" not in given:
        return
    lang = language_tag(given["lang"]) if "lang" in given else None
    type = _ALIAS_TYPES.get(given.get("type", ""))
    for key, expected, meaning in (("lang", "a language such as en or zh", lang), ("type", " or ".join(_ALIAS_TYPES), type)):
        written = mapping.get(key)
        if key in given and meaning is None and written is not None:
            margin.wrong(f"aliases.{key}", written, expected)
    yield alias_of(given["text"], lang, type), mapping.place


def _by_language(mapping: Mapped, margin: Margin) -> Iterator[tuple[Alias, Place]]:
    """`{en: […], zh: […]}`."""
    for entry in mapping:
        lang = named_language(entry.key)
        if lang is None:
            margin.remark(
                "value-wrong", entry.place, key="aliases", written=entry.key, expected="text, lang, type or a language"
            )
            continue
        for text in many_texts("aliases", entry.value, margin):
            yield alias_of(text.text.strip(), lang), text.place


def _type_of(text: str) -> AliasType:
    if _CODE.fullmatch(text):
        return "code"
    return "acronym" if _ACRONYM.fullmatch(text) else "synonym"
