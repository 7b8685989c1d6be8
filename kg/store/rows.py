"""Glossary ↔ rows, losslessly."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlmodel import SQLModel

from kg.language.names import fold
from kg.model.glossary import Glossary
from kg.model.relation import Relation
from kg.model.term import Term
from kg.store.tables import NameRow, RelationRow, TermRow, TextRow

Row = dict[str, Any]
_COLUMNS = {"id", "kind", "status", "effort", "labels", "aliases", "definitions", "explanations"}


def to_rows(glossary: Glossary, version: int) -> dict[type[SQLModel], list[Row]]:
    """The rows of every table that a version fills."""
    terms = glossary.terms.values()
    return {
        TermRow: [_term_row(term, version) for term in terms],
        NameRow: [row for term in terms for row in _name_rows(term, version)],
        TextRow: [row for term in terms for row in _text_rows(term, version)],
        RelationRow: [_relation_row(relation, n, version) for n, relation in enumerate(glossary.relations)],
    }


def from_rows(
    about: Mapping[str, Any], vocabulary: Mapping[str, Any], rows: Mapping[type[SQLModel], Sequence[Any]]
) -> Glossary:
    """The glossary that `to_rows` was given."""
    terms = sorted(rows[TermRow], key=lambda row: str(row.id))  # databases sort by a locale of their own
    names, texts = _by_term(rows[NameRow]), _by_term(rows[TextRow])
    return Glossary.model_validate(
        {
            "about": about,
            "vocabulary": vocabulary,
            "terms": {row.id: _term(row, names[row.id], texts[row.id]) for row in terms},
            "relations": [_relation(row) for row in rows[RelationRow]],
        }
    )


def _term_row(term: Term, version: int) -> Row:
    rest = term.model_dump(mode="json", exclude=_COLUMNS, exclude_defaults=True)
    return {
        "version": version,
        "id": term.id,
        "kind": term.kind,
        "status": term.status,
        "effort": term.effort,
        "rest": rest,
    }


def _name_rows(term: Term, version: int) -> Iterable[Row]:
    labels: list[tuple[str, str, str]] = [(text, lang, "label") for lang, text in term.labels.items()]
    aliases: list[tuple[str, str, str]] = [(alias.text, alias.lang, alias.type) for alias in term.aliases]
    for position, (text, lang, type) in enumerate(labels + aliases):
        yield {
            "version": version,
            "term": term.id,
            "position": position,
            "text": text,
            "folded": fold(text),
            "lang": lang,
            "type": type,
        }


def _text_rows(term: Term, version: int) -> Iterable[Row]:
    languages = [*term.definitions, *(lang for lang in term.explanations if lang not in term.definitions)]
    for position, lang in enumerate(languages):
        yield {
            "version": version,
            "term": term.id,
            "position": position,
            "lang": lang,
            "definition": term.definitions.get(lang),
            "explanation": term.explanations.get(lang),
        }


def _relation_row(relation: Relation, position: int, version: int) -> Row:
    return {
        "version": version,
        "position": position,
        "subject": relation.subject,
        "type": relation.type,
        "object": relation.object,
        "reason": relation.reason,
        "alternative": relation.group,
        "path": relation.place.path,
        "line": relation.place.line,
        "column": relation.place.column,
    }


def _by_term(rows: Iterable[Any]) -> Mapping[str, list[Any]]:
    grouped: defaultdict[str, list[Any]] = defaultdict(list)
    for row in rows:
        grouped[row.term].append(row)
    return grouped


def _term(row: Any, names: Sequence[Any], texts: Sequence[Any]) -> Row:
    return {
        **row.rest,
        "id": row.id,
        "kind": row.kind,
        "status": row.status,
        "effort": row.effort,
        "labels": {name.lang: name.text for name in names if name.type == "label"},
        "aliases": [{"text": name.text, "lang": name.lang, "type": name.type} for name in names if name.type != "label"],
        "definitions": {text.lang: text.definition for text in texts if text.definition is not None},
        "explanations": {text.lang: text.explanation for text in texts if text.explanation is not None},
    }


def _relation(row: Any) -> Row:
    return {
        "subject": row.subject,
        "type": row.type,
        "object": row.object,
        "reason": row.reason,
        "group": row.alternative,
        "place": {"path": row.path, "line": row.line, "column": row.column},
    }
