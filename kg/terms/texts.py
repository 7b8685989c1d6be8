"""Values as texts, lists of texts and texts in languages."""

from collections.abc import Iterator

from kg.documents.value import Listed, Mapped, Scalar, Value
from kg.language.chinese import language_of
from kg.model.label import Texts
from kg.terms.languages import language_tag
from kg.terms.margin import Margin


def one_text(key: str, value: Value, margin: Margin) -> str | None:
    """A text, with the space around it taken off; None when there is none."""
    if isinstance(value, Scalar):
        return None if _is_blank(value) else value.text.strip()
    margin.wrong(key, value, "a text")
    return None


def many(value: Value) -> Iterator[Scalar | Mapped]:
    """The items of a list, of the lists in it too; anything else is its own only item. What is empty is left out."""
    if isinstance(value, Listed):
        for item in value.items:
            yield from many(item)
    elif not (isinstance(value, Scalar) and _is_blank(value)):
        yield value


def many_texts(key: str, value: Value, margin: Margin) -> Iterator[Scalar]:
    """The texts of a list, or a single one."""
    for item in many(value):
        if isinstance(item, Scalar):
            yield item
        else:
            margin.wrong(key, item, "a text or a list of texts")


def in_languages(key: str, value: Value, margin: Margin) -> Texts:
    """Texts by language; a bare text, or each of a list, is in the language it is written in."""
    texts: Texts = {}
    if not isinstance(value, Mapped):
        for scalar in many_texts(key, value, margin):
            _put(texts, key, language_of(scalar.text), scalar, margin)
        return texts
    for entry in value:
        tag = language_tag(entry.key)
        if tag is None:
            margin.remark("value-wrong", entry.place, key=key, written=entry.key, expected="a language such as en or zh")
        elif isinstance(entry.value, Scalar):
            _put(texts, key, tag, entry.value, margin)
        else:
            margin.wrong(f"{key}.{entry.key}", entry.value, "a text")
    return texts


def _is_blank(scalar: Scalar) -> bool:
    return scalar.empty or not scalar.text.strip()


def _put(texts: Texts, key: str, tag: str, scalar: Scalar, margin: Margin) -> None:
    if _is_blank(scalar):
        return
    if tag in texts:
        margin.wrong(key, scalar, f"one text for {tag}")
    else:
        texts[tag] = scalar.text.strip()
        margin.places[f"{key}.{tag}"] = scalar.place
