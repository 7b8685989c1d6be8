"""All forms under which a name can be looked up."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from kg.language.chinese import language_of
from kg.model.glossary import Glossary
from kg.model.label import Language
from kg.model.term import Term, TermId
from kg.search.acronyms import acronyms
from kg.search.normalise import Spelling, spelling
from kg.search.pinyin import initials, plain, readings


class Way(IntEnum):
    """How a form is derived from a name."""

    LETTERS = 0
    PINYIN = 1
    INITIALS = 2
    ACRONYM = 3
    PHRASE = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A name as its author wrote it.

    preferred: whether it is a label rather than an alias. phrase: whether it is a wording that names nothing, and so is neither
    completed nor corrected.
    """

    text: str
    lang: Language
    term: TermId
    preferred: bool
    phrase: bool = False

    @property
    def spelling(self) -> Spelling:
        """Its spelling, made anew each time: names are many, and few are asked for theirs."""
        return spelling(self.text)


def all_names(glossary: Glossary) -> Iterator[Name]:
    """Every name of every term."""
    for term in glossary.terms.values():
        yield from names_of(term)


def names_of(term: Term) -> Iterator[Name]:
    """Every name of a term, each once; its id is one too."""
    written = {text: lang for lang, text in term.labels.items()}
    others = {alias.text: alias.lang for alias in term.aliases} | {term.id: language_of(term.id)}
    phrases = {alias.text for alias in term.aliases if alias.type == "phrase"} - written.keys() - {term.id}
    for text, lang in (others | written).items():
        if text.strip():
            yield Name(text, lang, term.id, text in written, text in phrases)


def keys(name: Name) -> Iterator[tuple[str, Way]]:
    """The forms of a name and how each is derived; each once."""
    form = name.spelling
    letters = form.letters
    if name.phrase:
        yield letters, Way.PHRASE
        return
    yield letters, Way.LETTERS
    if form.singulars != letters:
        yield form.singulars, Way.LETTERS
    read = readings(letters)
    yield from ((form, Way.PINYIN) for form in dict.fromkeys(plain("".join(one)) for one in read))
    yield from ((form, Way.INITIALS) for form in dict.fromkeys(map(initials, read)) if len(form) > 1)
    yield from ((form, Way.ACRONYM) for form in acronyms(name.text) if form != letters)
