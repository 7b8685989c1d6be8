"""One concept and everything said of it."""

from typing import Literal

from pydantic import JsonValue

from kg.model.frozen import Frozen
from kg.model.label import Alias, Language, Texts
from kg.model.place import Place

TermId = str
"""A stable slug, see `kg.language.names.slug`."""

NoteType = Literal["plain", "pitfall", "example", "formula", "usage", "history"]
"""plain: what the term is, said without the words of its field."""

Status = Literal["draft", "stable", "deprecated"]
AttributeValue = bool | int | float | str | Texts | tuple[str | int | float, ...]


class Note(Frozen):
    """A typed remark on a term, as Markdown."""

    type: NoteType
    lang: Language
    text: str


class Reference(Frozen):
    """Where a term comes from."""

    title: str
    year: int | None = None
    url: str | None = None


class Term(Frozen):
    """One concept.

    definitions: one paragraph of Markdown per language. explanations: the Markdown that follows it.
    effort: minutes that a prepared learner needs. extra: front matter that has no meaning here, kept as it was.
    sources: where it is described, first its own file. places: where each value was written, keyed like
    `labels.en`, `aliases.0`, `definitions.zh`, `attributes.share`.
    """

    id: TermId
    kind: str = "concept"
    labels: Texts
    sense: Texts = {}
    aliases: tuple[Alias, ...] = ()
    definitions: Texts = {}
    explanations: Texts = {}
    notes: tuple[Note, ...] = ()
    references: tuple[Reference, ...] = ()
    attributes: dict[str, AttributeValue] = {}
    effort: int | None = None
    tags: tuple[str, ...] = ()
    extra: dict[str, JsonValue] = {}
    status: Status = "stable"
    replaced_by: tuple[TermId, ...] = ()
    sources: tuple[Place, ...] = ()
    places: dict[str, Place] = {}

    def names(self) -> tuple[str, ...]:
        """Every name, labels first, then aliases, hidden ones too."""
        return (*self.labels.values(), *(alias.text for alias in self.aliases))

    def proper_names(self) -> tuple[str, ...]:
        """The names but for phrases, which name nothing."""
        return (*self.labels.values(), *(alias.text for alias in self.aliases if alias.type != "phrase"))

    def phrases(self) -> tuple[str, ...]:
        """Wordings that lead to the term without naming it."""
        return tuple(alias.text for alias in self.aliases if alias.type == "phrase")

    def label(self, language: Language) -> str:
        """The preferred name in a language, else in another, else the id."""
        return in_language(self.labels, language) or self.id


def in_language(texts: Texts, language: Language) -> str | None:
    """The text in a language (`zh-TW` falls back to `zh`), else in English, Chinese or any other; None when there is none."""
    for wanted in (language, language.split("-")[0], "en", "zh"):
        if wanted in texts:
            return texts[wanted]
    return next(iter(texts.values()), None)
