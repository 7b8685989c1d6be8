"""Values of attributes and what is kept without a meaning."""

from kg.documents.value import Listed, Mapped, Scalar, Value
from kg.model.glossary import Vocabulary
from kg.model.term import AttributeValue
from kg.terms.languages import language_tag
from kg.terms.margin import Margin
from kg.terms.texts import in_languages, many


def read_attributes(value: Value, vocabulary: Vocabulary, margin: Margin) -> dict[str, AttributeValue]:
    """Attributes by key. One that `kg.toml` does not declare, where it declares some, is remarked and kept."""
    if not isinstance(value, Mapped):
        margin.wrong("attributes", value, "a mapping from attribute to value")
        return {}
    read: dict[str, AttributeValue] = {}
    for entry in value:
        meaning = _attribute(f"attributes.{entry.key}", entry.value, margin)
        if meaning is None:
            continue
        if vocabulary.attributes and entry.key not in vocabulary.attributes:
            margin.remark("attribute-undeclared", entry.place, key=entry.key)
        read[entry.key] = meaning
        margin.places[f"attributes.{entry.key}"] = entry.place
    return read


def _attribute(key: str, value: Value, margin: Margin) -> AttributeValue | None:
    if isinstance(value, Scalar):
        return value.typed()
    if isinstance(value, Listed):
        items = [_item(item) for item in many(value) if isinstance(item, Scalar)]
        if len(items) != sum(1 for _ in many(value)):
            margin.wrong(key, value, "a list of texts or numbers")
        return tuple(items) or None
    if all(language_tag(entry.key) for entry in value):
        return in_languages(key, value, margin.aside()) or None
    margin.wrong(key, value, "a text, a number, true, false, a list or texts by language")
    return None


def _item(scalar: Scalar) -> str | int | float:
    typed = scalar.typed()
    return scalar.text if typed is None or isinstance(typed, bool) else typed
