"""Where a term comes from."""

import re
from collections.abc import Iterator

from kg.documents.value import Mapped, Scalar, Value
from kg.model.term import Reference
from kg.terms.margin import Margin
from kg.terms.texts import many, one_text

_ADDRESS = re.compile(r"https?://\S+")


def read_references(value: Value, margin: Margin) -> Iterator[Reference]:
    """References given as texts, addresses or `{title, year, url}`."""
    for item in many(value):
        if isinstance(item, Scalar):
            url = item.text if _ADDRESS.fullmatch(item.text) else None
            yield Reference(title=item.text.strip(), url=url)
        elif (reference := _described(item, margin)) is not None:
            yield reference


def _described(mapping: Mapped, margin: Margin) -> Reference | None:
    title = url = None
    year = None
    for entry in mapping:
        key = f"references.{entry.key}"
        if entry.key == "title":
            title = one_text(key, entry.value, margin)
        elif entry.key == "url":
            url = one_text(key, entry.value, margin)
        elif entry.key == "year":
            year = whole_number(key, entry.value, margin)
        else:
            margin.remark("key-unknown", entry.place, key=key, nearest="")
    if title is None and url is None:
        margin.wrong("references", mapping, "a title or a url")
        return None
    return Reference(title=title or url or "", year=year, url=url)


def whole_number(key: str, value: Value, margin: Margin) -> int | None:
    """A number such as a year or minutes; None, remarked, where it is none."""
    text = one_text(key, value, margin)
    if text is None:
        return None
    if re.fullmatch(r"\d{1,9}", text, re.ASCII):
        return int(text)
    margin.wrong(key, value, "a whole number")
    return None
