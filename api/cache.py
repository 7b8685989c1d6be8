"""Answers as bytes: computed once per version and request, tagged, and sent again without waking the framework.

Written against ASGI itself, since a framework middleware would cost more than most answers do."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.serving import give
from kg.app.service import GlossaryService
from kg.app.serving import CurrentService

MOST_BYTES = 64 * 1024 * 1024
"""How much memory the kept answers and what was asked may take; the least recently asked for leave first."""

PREFIX = "/v1/"
"""Below it, every answer is a function of the published version and the request."""

Key = tuple[int, bytes, bytes, str, str, str]
"""The version's number, path, query, accepted forms and languages, and the address that was asked."""


@dataclass(frozen=True)
class Answer:
    """A finished response."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class AnswerCache:
    """ASGI middleware: ties each request to the snapshot that is current when it arrives; answers GET and HEAD under
    `/v1` with a strong ETag, 304 where the client has the same bytes, and from memory where it can."""

    def __init__(self, app: ASGIApp, current: CurrentService, most_bytes: int = MOST_BYTES) -> None:
        self._app = app
        self._current = current
        self._most_bytes = most_bytes
        self._kept: OrderedDict[Key, Answer] = OrderedDict()
        self._bytes = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        service = self._current.service
        give(scope, service)
        if scope["path"].startswith(PREFIX) and scope["method"] in ("GET", "HEAD"):
            return await self._answer(scope, receive, send, service)
        if scope["method"] == "HEAD":
            return await _send(await _ask(scope, self._app, receive), scope, send)
        await self._app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, service: GlossaryService | None) -> None:
        key = _key(scope, service)
        answer = self._kept.get(key)
        if answer is None:
            answer = _described(await _ask(scope, self._app, receive), service)
            if answer.status == 200:
                self._keep(key, answer)
        else:
            self._kept.move_to_end(key)
        await _send(answer, scope, send)

    def _keep(self, key: Key, answer: Answer) -> None:
        size = _size(key, answer)
        if key in self._kept or size > self._most_bytes // 8:  # another request for the same may have been faster
            return
        self._kept[key] = answer
        self._bytes += size
        while self._bytes > self._most_bytes:
            self._bytes -= _size(*self._kept.popitem(last=False))


def _key(scope: Scope, service: GlossaryService | None) -> Key:
    headers = Headers(scope=scope)
    return (
        service.version.number if service else 0,
        scope.get("raw_path") or scope["path"].encode(),
        scope["query_string"],
        ",".join(headers.getlist("accept")),
        ",".join(headers.getlist("accept-language")),
        f"{scope['scheme']}://{headers.get('host', '')}",  # addresses in answers begin with it
    )


def _size(key: Key, answer: Answer) -> int:
    """About how many bytes of memory it takes to keep an answer."""
    asked = sum(len(part) for part in key[1:])
    told = sum(len(name) + len(value) for name, value in answer.headers)
    return asked + told + len(answer.body)


async def _ask(scope: Scope, app: ASGIApp, receive: Receive) -> Answer:
    started: Message = {"status": 500, "headers": []}
    chunks: list[bytes] = []

    async def collect(message: Message) -> None:
        if message["type"] == "http.response.start":
            started.update(message)
        elif message["type"] == "http.response.body":
            chunks.append(message.get("body", b""))

    await app({**scope, "method": "GET"}, receive, collect)
    return Answer(started["status"], list(started["headers"]), b"".join(chunks))


def _described(answer: Answer, service: GlossaryService | None) -> Answer:
    headers = MutableHeaders(raw=list(answer.headers))
    headers["vary"] = "Accept, Accept-Language"
    if service is not None:
        headers["kg-version"] = str(service.version.number)
    if answer.status == 200:
        headers["etag"] = f'"{hashlib.sha256(answer.body).hexdigest()[:32]}"'
        headers["cache-control"] = "no-cache"
    return Answer(answer.status, headers.raw, answer.body)


async def _send(answer: Answer, scope: Scope, send: Send) -> None:
    tag = Headers(raw=answer.headers).get("etag")
    wanted = Headers(scope=scope).get("if-none-match")
    status, headers, body = answer.status, answer.headers, answer.body
    if tag and wanted and _matches(wanted, tag):
        headers = [pair for pair in headers if pair[0] not in (b"content-length", b"content-type")]
        status, body = 304, b""
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def _matches(if_none_match: str, tag: str) -> bool:
    tags = [part.strip().removeprefix("W/") for part in if_none_match.split(",")]
    return "*" in tags or tag in tags
