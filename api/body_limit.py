"""Bodies that are too large are refused before they are read whole."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problem import problem, respond

MOST_BYTES = 4 * 1024 * 1024
"""Larger than any text that is accepted, however it is written in JSON."""


class BodyLimit:
    """ASGI middleware: answers 413 once a body has more than `MOST_BYTES`."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD", "OPTIONS"):
            return await self._app(scope, receive, send)
        messages: list[Message] = []
        size = 0
        while True:
            message = await receive()
            messages.append(message)
            size += len(message.get("body", b""))
            if size > MOST_BYTES:
                refusal = respond(problem(413, f"A body may have at most {MOST_BYTES:,} bytes."), {"Connection": "close"})
                return await refusal(scope, receive, send)
            if message["type"] != "http.request" or not message.get("more_body"):
                break
        waiting = iter(messages)

        async def replay() -> Message:
            return next(waiting, None) or await receive()

        await self._app(scope, replay, send)
