"""The text of a term file: definitions, explanations and notes by language, and the links in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.documents.document import Document
from kg.documents.outline import Heading, Passage
from kg.documents.wikilinks import wikilinks
from kg.language.chinese import language_of
from kg.model.label import Language, Texts
from kg.model.term import Note, NoteType
from kg.terms.claims import Ref
from kg.terms.languages import named_language
from kg.terms.margin import Margin

_NOTE_WORDS: dict[NoteType, str] = {
    "plain": r"in plain (?:words|terms|english)|plainly|in everyday words|通俗地?(?:说|讲|解释)|大白话",
    "pitfall": r"pitfalls?|(?:常见)?误区|(?:常见)?误解",
    "example": r"examples?|例子|示例|举例",
    "formula": r"formulas?|formulae|公式",
    "usage": r"usage|用法|使用方法",
    "history": r"history|历史",
}
_NOTE_HEADINGS = {
    type: re.compile(rf"(?:{words})(?:\s*\d+)?(?:\s*[：:—–-]\s*(?P<rest>.*))?", re.IGNORECASE)
    for type, words in _NOTE_WORDS.items()
}
_DEFINITION = re.compile(r"definition|定义|释义", re.IGNORECASE)
_NOT_WORDS = re.compile(r"`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\$|\\\[.*?\\\]|\\\(.*?\\\)|https?://\S+", re.DOTALL)


@dataclass(frozen=True)
class Body:
    """notes: in the order written. links: names between `[[` and `]]`."""

    definitions: Texts
    explanations: Texts
    notes: tuple[Note, ...]
    links: tuple[Ref, ...]


def read_body(document: Document, margin: Margin) -> Body:
    """What the text below the front matter says. Text keeps the form it is written in."""
    parts = tuple(document.outline())
    reader = _Reader(margin)
    for section in _sections(parts):
        reader.take(section)
    explanations = {lang: "\n\n".join(texts) for lang, texts in reader.explanations.items() if texts}
    return Body(reader.definitions, explanations, tuple(reader.notes), tuple(_links(parts)))


def note_type(title: str) -> tuple[NoteType, str] | None:
    """The type of note that a heading names, and what it says beyond that."""
    for type, pattern in _NOTE_HEADINGS.items():
        if match := pattern.fullmatch(title.strip().rstrip("：:").strip()):
            return type, match["rest"] or ""
    return None


@dataclass
class _Section:
    """Text in one language. lang: named by its heading; None where the text itself must tell."""

    lang: Language | None = None
    level: int = 0
    parts: list[Heading | Passage] = field(default_factory=list)

    def language(self) -> Language:
        if self.lang is not None:
            return self.lang
        words = "\n".join(part.title if isinstance(part, Heading) else _words(part) for part in self.parts)
        return language_of(words)


def _sections(parts: tuple[Heading | Passage, ...]) -> Iterator[_Section]:
    section = _Section()
    for number, part in enumerate(parts):
        if isinstance(part, Heading):
            lang = named_language(part.title)
            if lang is not None:
                yield section
                section = _Section(lang, part.level)
                continue
            if part.level <= section.level:
                yield section
                section = _Section(level=part.level)
            elif number == 0 and part.level == 1:
                continue
        section.parts.append(part)
    yield section


class _Reader:
    def __init__(self, margin: Margin) -> None:
        self.definitions: Texts = {}
        self.explanations: dict[Language, list[str]] = {}
        self.notes: list[Note] = []
        self._margin = margin

    def take(self, section: _Section) -> None:
        if not section.parts:
            return
        lang = section.language()
        rest = self.explanations.setdefault(lang, [])
        may_define = lang not in self.definitions
        note: _OpenNote | None = None
        for part in section.parts:
            if isinstance(part, Heading):
                if note is not None and part.level <= note.level:
                    self._close(note, lang)
                    note = None
                named = note_type(part.title) if note is None else None
                if named is not None:
                    note = _OpenNote(named[0], part, [named[1]] if named[1] else [])
                elif not (may_define and _DEFINITION.fullmatch(part.title)):
                    may_define = False
                    (rest if note is None else note.texts).append("#" * part.level + " " + part.title)
            elif note is not None:
                note.texts.append(part.text)
            elif may_define and part.kind == "paragraph":
                may_define = False
                self.definitions[lang] = part.text.strip()
                self._margin.places[f"definitions.{lang}"] = part.place
            else:
                rest.append(part.text)
        if note is not None:
            self._close(note, lang)

    def _close(self, note: "_OpenNote", lang: Language) -> None:
        if note.texts:
            self._margin.places[f"notes.{len(self.notes)}"] = note.heading.place
            self.notes.append(Note(type=note.type, lang=lang, text="\n\n".join(note.texts)))


@dataclass
class _OpenNote:
    type: NoteType
    heading: Heading
    texts: list[str]

    @property
    def level(self) -> int:
        return self.heading.level


def _words(passage: Passage) -> str:
    """A passage without code, formulas and addresses, whose letters are in no language."""
    if passage.text.lstrip().startswith(("```", "~~~", "$$")):
        return ""
    return _NOT_WORDS.sub(" ", passage.text)


def _links(parts: tuple[Heading | Passage, ...]) -> Iterator[Ref]:
    """Each name that is linked, where it is linked first."""
    seen: set[str] = set()
    for part in parts:
        if isinstance(part, Passage) and "[[" in part.text:
            for link in wikilinks(part.text):
                if link.target in seen:
                    continue
                seen.add(link.target)
                before = part.text[: link.offset]
                yield Ref(link.target, part.place.moved(before.count("\n"), link.offset - (before.rfind("\n") + 1)))
