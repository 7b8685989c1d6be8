"""The arguments of the tools: those of REST, with the same names, limits and defaults."""

import json
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from kg.app.limits import MOST_ITEMS
from kg.app.parameters import Depth, Direction, History, LanguageTag, Limit, MaxNodes, MaxTokens, Question, Ref, SearchQuery
from kg.model.frozen import Frozen


def _listed(value: Any) -> Any:
    """A list that a model wrote as JSON in a string, or a single name where a list is wanted."""
    if not isinstance(value, str):
        return value
    try:
        read = json.loads(value)
    except (ValueError, RecursionError):
        return [value]
    return read if isinstance(read, list) else [value]


Names = Annotated[tuple[str, ...], BeforeValidator(_listed, json_schema_input_type=tuple[str, ...])]
Known = Annotated[
    Names, Field(max_length=MOST_ITEMS, description="Terms that the reader knows already, by any name; with all they require.")
]


class Arguments(Frozen):
    """What every tool takes."""

    lang: Annotated[LanguageTag | None, Field(description="Language of texts, `zh` or `en`.")] = None
    detail: Annotated[
        Literal["concise", "full"],
        Field(description="The text beside the structured result: a short reading of it, or all of it as JSON."),
    ] = "concise"


class SearchTerms(Arguments):
    """What to search for."""

    query: SearchQuery
    limit: Limit = 10
    kind: Annotated[str | None, Field(description="Only terms of this kind.")] = None


class GetTerm(Arguments):
    """Which term."""

    term: Ref
    inferred: Annotated[bool, Field(description="Also relations that transitivity implies, marked.")] = False


class GetPrerequisites(Arguments):
    """What is to be learned, and what is known."""

    term: Ref
    known: Known = ()


class PlanLearning(Arguments):
    """What is to be learned, and what is known."""

    goals: Annotated[Names, Field(min_length=1, max_length=MOST_ITEMS, description="Terms to learn, by any name.")]
    known: Known = ()


class GetSubgraph(Arguments):
    """Which part of the graph."""

    term: Ref
    depth: Depth = 1
    types: Annotated[Names, Field(max_length=MOST_ITEMS, description="Only relations of these types, such as `is_a`.")] = ()
    kinds: Annotated[Names, Field(max_length=MOST_ITEMS, description="Only terms of these kinds.")] = ()
    direction: Annotated[Direction, Field(description="Which way relations are followed.")] = "both"
    max_nodes: MaxNodes = 40


class CompareTerms(Arguments):
    """What to compare."""

    terms: Annotated[Names, Field(max_length=MOST_ITEMS, description="Two or more terms, by any name.")]


class LinkText(Arguments):
    """Which text."""

    text: Annotated[str, Field(description="The text in which names of terms are to be found.")]
    threshold: Annotated[float | None, Field(ge=0, le=1, description="Only mentions at least this sure.")] = None


class GetContext(Arguments):
    """What was asked, and how much may be read."""

    question: Question
    max_tokens: MaxTokens = 1500
    history: History = ()
    known: Known = ()
