"""How a tool's answer, or what is wrong with the question, is told to a model."""

from collections.abc import Mapping
from typing import Any

from mcp_types import CallToolResult, TextContent
from pydantic import ValidationError

from kg.app.service import GlossaryService
from kg.language.tokens import count_tokens
from kg.mcp_server.source import Source
from kg.mcp_server.tools import TOOLS, Tool
from kg.model.errors import AmbiguousTerm, QuestionError, UnknownTerm
from kg.model.label import Language
from kg.model.term import in_language

MOST_TOKENS = 25_000
"""Clients cut what is longer, so a longer result is refused with a narrower question to ask."""

_IN_PATH = "ref"
"""What REST calls the term in an address; here it is plain which term is meant."""

NOTHING_PUBLISHED = "Nothing is published yet; run `kg build`."


def call(source: Source, name: str, given: Mapping[str, Any], base_url: str) -> CallToolResult:
    """The result of calling a tool; whatever is wrong is a result that says so and what to do instead."""
    tool, service = TOOLS.get(name), source.current()
    if tool is None:
        return _refusal(f"There is no tool {name!r}; there are {', '.join(TOOLS)}.")
    if service is None:
        return _refusal(NOTHING_PUBLISHED)
    try:
        asked = tool.arguments.model_validate(given)
    except ValidationError as error:
        return _refusal(_wrong_arguments(error))
    lang = asked.lang or source.lang
    try:
        return _told(tool, tool.ask(service, asked, lang, base_url), asked.detail == "full", lang)
    except QuestionError as error:
        return _refusal(explained(error, service, lang))


def explained(error: QuestionError, service: GlossaryService, lang: Language) -> str:
    """What is wrong with a question, and which terms may have been meant."""
    near, lead = service.nearest(error.ref, lang) if isinstance(error, UnknownTerm) else (), "Nearest"
    if isinstance(error, AmbiguousTerm):
        near, lead = service.candidates(error.candidates, lang), "Candidates"
    named = "; ".join(f"{one.id} ({in_language(one.labels, lang) or one.id})" for one in near)
    where = "" if error.parameter == _IN_PATH else f"{error.parameter}: "
    return f"{where}{error.detail}{f' {lead}: {named}.' if named else ''}"


def _told(tool: Tool, answer: Any, whole: bool, lang: Language) -> CallToolResult:
    as_json = answer.model_dump_json()
    text = as_json if whole else tool.read(answer, lang)
    size = max(count_tokens(as_json), count_tokens(text))
    if size > MOST_TOKENS:
        return _refusal(f"The result has {size:,} tokens; at most {MOST_TOKENS:,} are given. {tool.narrower}")
    content = [TextContent(type="text", text=text)]
    return CallToolResult(content=content, structured_content=answer.model_dump(mode="json"))


def _wrong_arguments(error: ValidationError) -> str:
    wrong = (f"{'.'.join(map(str, one['loc'])) or 'arguments'}: {one['msg']}" for one in error.errors())
    return f"Not acceptable: {'; '.join(wrong)}."


def _refusal(text: str) -> CallToolResult:
    return CallToolResult(content=[TextContent(type="text", text=text)], is_error=True)
