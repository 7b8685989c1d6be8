"""The glossary as a chat model: the interface of OpenAI's chat completions, answered as `/ask` answers."""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from api.address import base_url_of
from api.answering import answer, documented
from api.examples import COMPLETION, MODEL
from api.problem import problem, respond
from api.serving import Service
from kg.answers.question.turn import Turn
from kg.app.limits import MOST_TURNS
from kg.app.service import GlossaryService
from kg.language.tokens import count_tokens
from kg.model.frozen import Frozen

router = APIRouter(tags=["chat"])

_EVENTS = "text/event-stream"


class _Lenient(BaseModel):
    """What other models understand and this one has no use for is ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class TextPart(_Lenient):
    """A part of a message; only text is read."""

    type: str
    text: str = ""


class Message(_Lenient):
    """One message of the conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    content: str | tuple[TextPart, ...] | None = None

    @property
    def text(self) -> str:
        """What it says."""
        if isinstance(self.content, tuple):
            return "\n".join(part.text for part in self.content if part.type == "text")
        return self.content or ""


class StreamOptions(_Lenient):
    """Whether the stream ends with a count of tokens."""

    include_usage: Annotated[bool, Field(strict=True)] = False


class CompletionRequest(_Lenient):
    """A conversation whose last user message is the question."""

    model: str = "kg"
    messages: Annotated[tuple[Message, ...], Field(min_length=1, max_length=MOST_TURNS)]
    stream: Annotated[bool, Field(strict=True)] = False
    stream_options: StreamOptions | None = None


class CompletionMessage(Frozen):
    """The answer."""

    role: Literal["assistant"] = "assistant"
    content: str


class Choice(Frozen):
    """The one answer."""

    index: Literal[0] = 0
    message: CompletionMessage
    finish_reason: Literal["stop"] = "stop"


class Usage(Frozen):
    """Tokens, counted as everywhere here."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class Completion(Frozen):
    """A chat completion. `version` is that of the glossary that was asked."""

    id: str
    object: Literal["chat.completion"] = "chat.completion"
    created: int
    model: str
    choices: tuple[Choice, ...]
    usage: Usage
    version: int


class Model(Frozen):
    """The glossary, as a model to choose."""

    id: str
    object: Literal["model"] = "model"
    created: int
    owned_by: str = "kg"


class Models(Frozen):
    """The models there are: one."""

    object: Literal["list"] = "list"
    data: tuple[Model, ...]


@router.post(
    "/chat/completions",
    operation_id="createChatCompletion",
    summary="The glossary as a chat model",
    response_model=Completion,
    responses=documented(COMPLETION, 413, media_types=["text/event-stream"]),
)
async def create(request: Request, service: Service, asked: CompletionRequest) -> Response:
    """Answers the last user message as `/ask` does, whole or, with `stream`, as server-sent events."""
    completion = _completed(service, asked, base_url_of(request))
    if not asked.stream:
        return answer(completion)
    usage = asked.stream_options is not None and asked.stream_options.include_usage
    return StreamingResponse(_events(completion, with_usage=usage), media_type=_EVENTS, headers={"Cache-Control": "no-store"})


@router.get(
    "/models",
    operation_id="listModels",
    summary="The models that chat completions offer",
    response_model=Models,
    responses=documented({"object": "list", "data": [MODEL]}),
)
async def list_models(service: Service) -> Response:
    """One: the glossary."""
    return answer(Models(data=(_model(service),)))


@router.get(
    "/models/{model}",
    operation_id="getModel",
    summary="One of the models",
    response_model=Model,
    responses=documented(MODEL, 404),
)
async def get_model(service: Service, model: str) -> Response:
    """The glossary, by its id."""
    found = _model(service)
    if model != found.id:
        return respond(problem(404, f"There is no model {model[:80]!r}; there is {found.id!r}."))
    return answer(found)


def _completed(service: GlossaryService, asked: CompletionRequest, base_url: str) -> Completion:
    at = max((place for place, one in enumerate(asked.messages) if one.role == "user"), default=None)
    question = asked.messages[at].text if at is not None else ""
    turns = [Turn(role=_role(one), content=one.text) for one in asked.messages[:at]]
    reply = service.ask(question, None, turns, base_url)
    read, written = sum(count_tokens(one.text) for one in asked.messages), count_tokens(reply.answer)
    digest = hashlib.sha256(f"{service.version.digest}{asked!r}".encode("utf-8", "replace")).hexdigest()
    return Completion(
        id=f"chatcmpl-{digest[:24]}",
        created=_seconds(service),
        model=asked.model,
        choices=(Choice(message=CompletionMessage(content=reply.answer)),),
        usage=Usage(prompt_tokens=read, completion_tokens=written, total_tokens=read + written),
        version=service.version.number,
    )


def _role(message: Message) -> Literal["system", "user", "assistant"]:
    return message.role if message.role in ("user", "assistant") else "system"


def _events(completion: Completion, *, with_usage: bool) -> Iterator[str]:
    """The completion in pieces, a line of the answer each."""
    content = completion.choices[0].message.content
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}]
    deltas += [{"content": line} for line in content.splitlines(keepends=True)]
    for delta in deltas:
        yield _event(completion, [{"index": 0, "delta": delta, "finish_reason": None}])
    yield _event(completion, [{"index": 0, "delta": {}, "finish_reason": "stop"}])
    if with_usage:
        yield _event(completion, [], usage=completion.usage.model_dump())
    yield "data: [DONE]\n\n"


def _event(completion: Completion, choices: list[dict[str, Any]], **more: Any) -> str:
    chunk = {"id": completion.id, "object": "chat.completion.chunk", "created": completion.created, "model": completion.model}
    return f"data: {json.dumps({**chunk, 'choices': choices, **more})}\n\n"


def _model(service: GlossaryService) -> Model:
    return Model(id=service.glossary().id, created=_seconds(service))


def _seconds(service: GlossaryService) -> int:
    """When the version was published, as a Unix time: the same question to the same version is answered alike."""
    return int(datetime.fromisoformat(service.version.published_at).timestamp())
