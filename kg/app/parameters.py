"""The arguments that questions take, with their limits: the same at every door."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kg.model.term import TermId

MOST_ITEMS = 1000
MOST_DEPTH = 10
MOST_NODES = 2000
MOST_QUERY_CHARACTERS = 200

Limit = Annotated[int, Field(ge=1, le=MOST_ITEMS, description="How many items at most.")]
Depth = Annotated[int, Field(ge=0, le=MOST_DEPTH, description="How many edges from the centre the map reaches.")]
MaxNodes = Annotated[int, Field(ge=1, le=MOST_NODES, description="How many terms the map shows at most.")]
SearchQuery = Annotated[
    str,
    StringConstraints(min_length=1, max_length=MOST_QUERY_CHARACTERS),
    Field(description="What someone types: a name in any language, pinyin, an acronym, with or without typos."),
]
Ref = Annotated[str, Field(description="A term by its id or any of its names, in any language.")]
Known = Annotated[
    tuple[TermId, ...], Field(description="Terms that are known already, by any name; with all that they require.")
]
Direction = Literal["out", "in", "both"]
LANGUAGE_TAG = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"
LanguageTag = Annotated[str, StringConstraints(pattern=LANGUAGE_TAG), Field(description="A BCP 47 tag, such as `zh`.")]
