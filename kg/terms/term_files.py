"""A page whose front matter makes it a term."""

from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import get_args

from pydantic import JsonValue

from kg.documents.document import Document
from kg.documents.outline import Heading
from kg.documents.value import Entry, Mapped, Value, as_json
from kg.language.chinese import language_of
from kg.language.names import slug
from kg.model.glossary import Vocabulary
from kg.model.label import Texts
from kg.model.place import Place
from kg.model.term import Status, Term
from kg.terms.aliases import read_aliases
from kg.terms.attributes import read_attributes
from kg.terms.body import read_body
from kg.terms.claims import EdgeClaim, TermClaim
from kg.terms.languages import named_language
from kg.terms.margin import Margin
from kg.terms.references import read_references, whole_number
from kg.terms.refs import read_edges, read_refs
from kg.terms.texts import in_languages, many_texts, one_text

_STATUSES: dict[str, Status] = {one: one for one in get_args(Status)}
_KEYS = (
    "id", "labels", "sense", "kind", "aliases", "phrases", "misspellings", "attributes", "effort", "references", "tags",
    "status", "replaced_by",
)  # fmt: skip


def is_term_file(document: Document, vocabulary: Vocabulary) -> bool:
    """Whether the front matter has `labels`, a language key, `kind` or a relation type as key."""
    return document.values is not None and any(_makes_a_term(entry.key, vocabulary) for entry in document.values)


def has_a_meaning(key: str) -> bool:
    """Whether a key of front matter says something in every glossary, whatever relation types it declares."""
    return key in (*_KEYS, "title") or named_language(key) is not None


def read_term_file(document: Document, values: Mapped, vocabulary: Vocabulary, margin: Margin) -> TermClaim:
    """Everything that a term file says; what it says wrongly is remarked and left out."""
    own = Place(path=document.path)
    labels = _labels(document, values, margin)
    body = read_body(document, margin)
    kind = _text("kind", values, margin)
    if kind is not None and vocabulary.kinds and kind not in vocabulary.kinds:
        margin.remark("kind-undeclared", margin.places["kind"], kind=kind)
    term = Term(
        id=_id(document, values, labels, margin),
        **({} if kind is None else {"kind": kind}),
        labels=labels,
        sense=_languages("sense", values, margin),
        aliases=read_aliases(values, margin),
        definitions=body.definitions,
        explanations=body.explanations,
        notes=body.notes,
        references=tuple(read_references(value, margin)) if (value := values.get("references")) else (),
        attributes=read_attributes(value, vocabulary, margin) if (value := values.get("attributes")) else {},
        effort=_effort(values, margin),
        tags=_tags(values.get("tags"), margin),
        extra=_extra(values, vocabulary, labels, margin),
        status=_status(values, margin),
        sources=(own,),
        places=margin.places,
    )
    edges = [
        edge
        for entry in values
        if entry.key in vocabulary.relation_types
        for edge in read_edges(entry.key, entry.value, margin)
    ]
    edges += [EdgeClaim("related", link, {}, in_text=True) for link in body.links]
    replaced_by = values.get("replaced_by")
    return TermClaim(term, tuple(edges), tuple(read_refs("replaced_by", replaced_by, margin)) if replaced_by else ())


def _makes_a_term(key: str, vocabulary: Vocabulary) -> bool:
    return key in ("labels", "kind") or key in vocabulary.relation_types or named_language(key) is not None


def _labels(document: Document, values: Mapped, margin: Margin) -> Texts:
    """`labels`, then languages as keys of their own, else the title, else the file name."""
    labels = _languages("labels", values, margin)
    for entry in values:
        lang = named_language(entry.key)
        if lang is not None and lang not in labels and (text := one_text(entry.key, entry.value, margin)):
            labels[lang] = text
            margin.places[f"labels.{lang}"] = entry.value.place
    if labels:
        return labels
    title, place = _title(document, values, margin)
    lang = language_of(title)
    margin.places[f"labels.{lang}"] = place
    return {lang: title}


def _title(document: Document, values: Mapped, margin: Margin) -> tuple[str, Place]:
    written = values.get("title")
    if written is not None and (title := one_text("title", written, margin)):
        return title, written.place
    first = next(document.outline(), None)
    if isinstance(first, Heading) and first.level == 1 and first.title and named_language(first.title) is None:
        return first.title, first.place
    return document.stem, Place(path=document.path)


def _id(document: Document, values: Mapped, labels: Texts, margin: Margin) -> str:
    """From `id`, else the file name, else the English, else the first name; the path where none holds a letter."""
    given = values.get("id")
    if given is not None and (text := one_text("id", given, margin)):
        if own := slug(text):
            return own
        margin.wrong("id", given, "letters or digits")
    names = (document.stem, labels.get("en", ""), *labels.values(), str(PurePosixPath(document.path).parent))
    return next(filter(None, map(slug, names)), "term")


def _text(key: str, values: Mapped, margin: Margin) -> str | None:
    value = values.get(key)
    text = one_text(key, value, margin) if value is not None else None
    if text is not None and value is not None:
        margin.places[key] = value.place
    return text


def _languages(key: str, values: Mapped, margin: Margin) -> Texts:
    value = values.get(key)
    return in_languages(key, value, margin) if value is not None else {}


def _effort(values: Mapped, margin: Margin) -> int | None:
    value = values.get("effort")
    if value is None:
        return None
    margin.places["effort"] = value.place
    return whole_number("effort", value, margin)


def _tags(value: Value | None, margin: Margin) -> tuple[str, ...]:
    if value is None:
        return ()
    parts = (part.strip().lstrip("#") for text in many_texts("tags", value, margin) for part in text.text.split(","))
    return tuple(dict.fromkeys(filter(None, parts)))


def _status(values: Mapped, margin: Margin) -> Status:
    text = _text("status", values, margin)
    if text is None:
        return "stable"
    value = values.get("status")
    if text not in _STATUSES and value is not None:
        margin.wrong("status", value, " or ".join(_STATUSES))
    return _STATUSES.get(text, "stable")


def _extra(values: Mapped, vocabulary: Vocabulary, labels: Texts, margin: Margin) -> dict[str, JsonValue]:
    """Keys without a meaning, as they were."""
    known = (*_KEYS, *vocabulary.relation_types)
    extra: dict[str, JsonValue] = {}
    for entry in values:
        if entry.key in known or named_language(entry.key) or _is_the_label(entry, labels):
            continue
        nearest = get_close_matches(entry.key, known, n=1, cutoff=0.8)
        margin.remark("key-unknown", entry.place, key=entry.key, nearest=nearest[0] if nearest else "")
        extra[entry.key] = as_json(entry.value)
    return extra


def _is_the_label(entry: Entry, labels: Texts) -> bool:
    return entry.key == "title" and as_json(entry.value) in labels.values()
