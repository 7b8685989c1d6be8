"""`kg.toml`: what the glossary says of itself, and the relation types, kinds and attributes it adds."""

import re
from collections.abc import Callable

from kg.documents.document import Document
from kg.documents.toml_values import read_toml
from kg.documents.unparsable import Unparsable
from kg.documents.value import Entry, Mapped, Scalar
from kg.model.glossary import About, AttributeKey, Kind, Vocabulary
from kg.model.place import Place
from kg.model.relation_type import BUILT_IN, RelationType
from kg.terms.languages import language_tag
from kg.terms.margin import Margin
from kg.terms.term_files import has_a_meaning
from kg.terms.texts import in_languages, many_texts, one_text

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_RELATION_KEYS = ("labels", "inverse", "inverse_labels", "transitive", "symmetric", "acyclic")


def read_declarations(document: Document | None, margin: Margin) -> tuple[About, Vocabulary]:
    """What a glossary declares; what it says wrongly is remarked and left out."""
    if document is None:
        return About(), Vocabulary()
    try:
        values = read_toml(document.text, Place(path=document.path))
    except Unparsable as error:
        margin.remark("declaration-unparsable", error.place, reason=error.reason)
        return About(), Vocabulary()
    reader = _Reader(margin)
    for entry in values:
        if (read := reader.by_key.get(entry.key)) is not None:
            read(entry)
        else:
            margin.remark("key-unknown", entry.place, key=entry.key, nearest="")
    types = {one.id: one for one in (*BUILT_IN[:-1], *reader.types.values(), BUILT_IN[-1])}
    return About(**reader.about), Vocabulary(relation_types=types, kinds=reader.kinds, attributes=reader.attributes)


class _Reader:
    def __init__(self, margin: Margin) -> None:
        self.about: dict[str, object] = {}
        self.kinds: dict[str, Kind] = {}
        self.attributes: dict[str, AttributeKey] = {}
        self.types: dict[str, RelationType] = {}
        self.by_key: dict[str, Callable[[Entry], None]] = {
            "id": self._about_text,
            "license": self._about_text,
            "title": self._about_texts,
            "description": self._about_texts,
            "languages": self._languages,
            "kinds": lambda entry: self._each(entry, self._kind),
            "attributes": lambda entry: self._each(entry, self._attribute),
            "relations": lambda entry: self._each(entry, self._relation),
        }
        self._margin = margin

    def _about_text(self, entry: Entry) -> None:
        if (text := one_text(entry.key, entry.value, self._margin)) is not None:
            self.about[entry.key] = text

    def _about_texts(self, entry: Entry) -> None:
        if texts := in_languages(entry.key, entry.value, self._margin):
            self.about[entry.key] = texts

    def _languages(self, entry: Entry) -> None:
        tags = []
        for text in many_texts(entry.key, entry.value, self._margin):
            if (tag := language_tag(text.text)) is None:
                self._margin.wrong(entry.key, text, "a language such as en or zh")
            else:
                tags.append(tag)
        if tags:
            self.about["languages"] = tuple(dict.fromkeys(tags))

    def _each(self, table: Entry, read: Callable[[Entry], None]) -> None:
        if isinstance(table.value, Mapped):
            for entry in table.value:
                read(entry)
        else:
            self._wrong(table, f"{table.key} is a table")

    def _kind(self, entry: Entry) -> None:
        self.kinds[entry.key] = Kind(id=entry.key, labels=in_languages(f"kinds.{entry.key}", entry.value, self._margin))

    def _attribute(self, entry: Entry) -> None:
        value, unit, against = entry.value, None, False
        if isinstance(value, Mapped):
            written = value.get("unit")
            unit = one_text("unit", written, self._margin) if written is not None else None
            against = self._flag(value, "against")
            value = Mapped(tuple(one for one in value if one.key not in ("unit", "against")), value.place)
        labels = in_languages(f"attributes.{entry.key}", value, self._margin)
        self.attributes[entry.key] = AttributeKey(id=entry.key, labels=labels, unit=unit, against=against)

    def _relation(self, entry: Entry) -> None:
        values = entry.value
        if not isinstance(values, Mapped):
            return self._wrong(entry, "a relation type is a table")
        symmetric, acyclic = self._flag(values, "symmetric"), self._flag(values, "acyclic")
        written = values.get("inverse")
        inverse = one_text("inverse", written, self._margin) if written is not None else None
        inverse = entry.key if symmetric else inverse or f"inverse_of_{entry.key}"
        reason = self._why_not(entry.key, inverse, symmetric=symmetric, acyclic=acyclic)
        if reason is not None:
            return self._wrong(entry, reason)
        for unknown in (one for one in values if one.key not in _RELATION_KEYS):
            self._margin.remark("key-unknown", unknown.place, key=f"relations.{entry.key}.{unknown.key}", nearest="")
        labels = self._labels(entry.key, values, "labels") or {"en": entry.key.replace("_", " ")}
        inverse_labels = self._labels(entry.key, values, "inverse_labels") or {"en": inverse.replace("_", " ")}
        self.types[entry.key] = RelationType(
            id=entry.key,
            inverse=inverse,
            labels=labels,
            inverse_labels=labels if symmetric else inverse_labels,
            transitive=self._flag(values, "transitive"),
            symmetric=symmetric,
            acyclic=acyclic,
        )
        return None

    def _why_not(self, name: str, inverse: str, *, symmetric: bool, acyclic: bool) -> str | None:
        """Why there can be no such relation type; None when there can."""
        taken = {end for one in (*BUILT_IN, *self.types.values()) for end in (one.id, one.inverse)}
        if not _NAME.fullmatch(name) or not _NAME.fullmatch(inverse):
            return "the name of a relation type is small letters, digits and _"
        if name in taken or inverse in taken:
            return "the relation type or its inverse exists already"
        if has_a_meaning(name):
            return "as a key of terms this name means something else"
        if inverse == name and not symmetric:
            return "only a symmetric relation type is its own inverse"
        return "a symmetric relation type cannot be acyclic" if symmetric and acyclic else None

    def _labels(self, name: str, values: Mapped, key: str) -> dict[str, str]:
        value = values.get(key)
        return in_languages(f"relations.{name}.{key}", value, self._margin) if value is not None else {}

    def _flag(self, values: Mapped, key: str) -> bool:
        value = values.get(key)
        if value is None:
            return False
        typed = value.typed() if isinstance(value, Scalar) else None
        if not isinstance(typed, bool):
            self._margin.wrong(key, value, "true or false")
        return typed is True

    def _wrong(self, entry: Entry, reason: str) -> None:
        self._margin.remark("declaration-wrong", entry.place, name=entry.key, reason=reason)
