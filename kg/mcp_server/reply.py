"""How an answer becomes a tool's result: the answer itself as structured content, and a text beside it."""

from collections.abc import Callable
from typing import Annotated, Literal, TypeVar

from mcp_types import CallToolResult, TextContent
from pydantic import BaseModel, Field

from kg.app.service import GlossaryService
from kg.language.tokens import count_tokens
from kg.mcp_server.source import NothingPublished, Source
from kg.model.errors import AmbiguousTerm, QuestionError, UnknownTerm
from kg.model.label import Language
from kg.model.term import in_language

MOST_TOKENS = 25_000
"""Clients cut what is longer, so a longer result is refused with a narrower question to ask."""

Detail = Annotated[
    Literal["concise", "full"],
    Field(description="The text beside the structured result: a short reading of it, or all of it as JSON."),
]
Answer = TypeVar("Answer", bound=BaseModel)


def answered(
    source: Source,
    lang: Language,
    detail: Detail,
    ask: Callable[[GlossaryService], Answer],
    read: Callable[[Answer], str],
    narrower: str,
) -> CallToolResult:
    """The result of asking; what is wrong with the question, or how to ask for less, is an error that a model can act on.

    narrower: what to ask instead when the answer is too long.
    """
    try:
        service = source.service()
    except NothingPublished as error:
        return _refusal(error.detail)
    try:
        answer = ask(service)
    except QuestionError as error:
        return _refusal(explained(error, service, lang))
    whole = answer.model_dump_json()
    size = count_tokens(whole)
    if size > MOST_TOKENS:
        return _refusal(f"The result has {size:,} tokens; at most {MOST_TOKENS:,} are given. {narrower}")
    text = whole if detail == "full" else read(answer)
    return CallToolResult(content=[_text(text)], structured_content=answer.model_dump(mode="json"))


def explained(error: QuestionError, service: GlossaryService, lang: Language) -> str:
    """What is wrong with a question, and which terms may have been meant."""
    near = ()
    if isinstance(error, UnknownTerm):
        near = service.nearest(error.ref, lang)
    if isinstance(error, AmbiguousTerm):
        near = service.candidates(error.candidates, lang)
    lead = "Candidates" if isinstance(error, AmbiguousTerm) else "Nearest"
    named = "; ".join(f"{one.id} ({in_language(one.labels, lang) or one.id})" for one in near)
    hint = f" {lead}: {named}." if named else ""
    return f"{error.parameter}: {error.detail}{hint}"


def _refusal(text: str) -> CallToolResult:
    return CallToolResult(content=[_text(text)], is_error=True)


def _text(text: str) -> TextContent:
    return TextContent(type="text", text=text)
