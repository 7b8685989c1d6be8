"""Questions in sentences: what a model needs to answer one, and an answer without a model."""

from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from pydantic import BeforeValidator, Field

from api.address import base_url_of
from api.answering import answer, documented
from api.examples import CONTEXT, REPLY
from api.language import preferred
from api.negotiation import only_json
from api.serving import Service
from kg.answers.ask import Reply
from kg.answers.context import Context
from kg.app.limits import MOST_ITEMS
from kg.app.parameters import History, LanguageTag, MaxTokens, Question
from kg.model.frozen import Frozen
from kg.model.label import Language

router = APIRouter(tags=["chat"], dependencies=[only_json()])


class Asked(Frozen):
    """A question and what was said before it. Without `lang` it is answered in its own language."""

    question: Question
    lang: LanguageTag | None = None
    history: History = ()


def _number(value: Any) -> Any:
    """Refuses a text that looks like a number, which JSON tells apart."""
    if isinstance(value, (str, bool)):
        raise ValueError("not a number")
    return value


class AskedForContext(Asked):
    """A question, how much may be read about it, and what needs no definition."""

    max_tokens: Annotated[MaxTokens, BeforeValidator(_number)] = 1500
    known: Annotated[tuple[str, ...], Field(max_length=MOST_ITEMS, description="What is known, by any name.")] = ()


@router.post(
    "/context",
    operation_id="getContext",
    summary="What a model needs to answer a question",
    response_model=Context,
    responses=documented(CONTEXT, 300, 404, 406, 413),
)
async def context(request: Request, service: Service, asked: AskedForContext) -> Response:
    """Markdown within a number of tokens: definitions first, then what the question calls for, with citations."""
    lang = _language(request, asked)
    base_url = base_url_of(request)
    return answer(service.context(asked.question, asked.max_tokens, lang, asked.history, asked.known, base_url))


@router.post(
    "/ask",
    operation_id="ask",
    summary="A question answered from the graph",
    response_model=Reply,
    responses=documented(REPLY, 406, 413),
)
async def ask(request: Request, service: Service, asked: Asked) -> Response:
    """Markdown with citations, without a language model; or that the glossary has nothing to say, and what comes nearest."""
    return answer(service.ask(asked.question, _language(request, asked), asked.history, base_url_of(request)))


def _language(request: Request, asked: Asked) -> Language | None:
    """What the request asks for; None leaves it to the question."""
    return asked.lang or request.query_params.get("lang") or preferred(request.headers.get("accept-language", ""))
