"""The arguments that questions take, with their limits: the same at every door."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kg.answers.question.turn import Turn
from kg.answers.question.understanding import MOST_CHARACTERS
from kg.app.limits import LEAST_TOKENS, MOST_DEPTH, MOST_ITEMS, MOST_NODES, MOST_QUERY_CHARACTERS, MOST_TOKENS, MOST_TURNS
from kg.model.label import LANGUAGE_TAG
from kg.model.term import TermId

Limit = Annotated[int, Field(ge=1, le=MOST_ITEMS, description="How many items at most.")]
Cursor = Annotated[
    str,
    StringConstraints(pattern="^([0-9a-f]{2})+$"),
    Field(description="`next_cursor` of the page before, for the one after it."),
]
Depth = Annotated[int, Field(ge=0, le=MOST_DEPTH, description="How many edges from the centre the map reaches.")]
MaxNodes = Annotated[int, Field(ge=1, le=MOST_NODES, description="How many terms the map shows at most.")]
SearchQuery = Annotated[
    str,
    StringConstraints(min_length=1, max_length=MOST_QUERY_CHARACTERS),
    Field(description="What someone types: a name in any language, pinyin, an acronym, with or without typos."),
]
Question = Annotated[
    str,
    StringConstraints(min_length=1),
    Field(
        description=f"A question in a sentence, in Chinese or English, up to {MOST_CHARACTERS:,} characters.",
        examples=["What should I learn before the Transformer?"],
    ),
]
MaxTokens = Annotated[
    int,
    Field(
        ge=LEAST_TOKENS,
        le=MOST_TOKENS,
        description="How many tokens the context may have: one per Chinese character, one per four others.",
    ),
]
History = Annotated[
    tuple[Turn, ...], Field(max_length=MOST_TURNS, description="What was said before, oldest first; for *it* and *and …?*.")
]
Ref = Annotated[str, Field(description="A term by its id or any of its names, in any language.")]
Known = Annotated[
    tuple[TermId, ...], Field(description="Terms that are known already, by any name; with all that they require.")
]
Direction = Literal["out", "in", "both"]
LanguageTag = Annotated[str, StringConstraints(pattern=LANGUAGE_TAG), Field(description="A BCP 47 tag, such as `zh`.")]
