"""Names and texts in languages."""

from typing import Literal

from kg.model.frozen import Frozen

Language = str
"""A BCP 47 tag; `zh` means simplified Chinese."""

LANGUAGE_TAG = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"
"""What such a tag looks like."""

Texts = dict[Language, str]
"""At most one text per language; a missing language is an absent key."""

AliasType = Literal["synonym", "acronym", "code", "regional", "misspelling", "former", "phrase"]
"""phrase: a wording that leads to a term without naming it, such as *computing the gradient*."""


class Alias(Frozen):
    """Another name of a term. Misspellings and phrases are found, never displayed."""

    text: str
    lang: Language
    type: AliasType = "synonym"

    @property
    def hidden(self) -> bool:
        return self.type in ("misspelling", "phrase")
