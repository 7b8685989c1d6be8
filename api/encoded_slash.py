"""A `/` inside a ref. Clients send it as `%2F`, servers decode the path before routing, and `a/b` would become two parts."""

from urllib.parse import unquote

from starlette.types import ASGIApp, Receive, Scope, Send

_STAND_IN = "\ufdd0"  # a noncharacter of Unicode, which no text may hold


class EncodedSlash:
    """ASGI middleware: keeps encoded slashes apart from those that separate the parts of a path."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        raw = scope.get("raw_path") or b""
        if scope["type"] == "http" and b"%2f" in raw.lower():
            path = raw.decode("ascii", "replace").replace("%2f", "%2F").replace("%2F", _STAND_IN)
            scope = {**scope, "path": unquote(path)}
        await self._app(scope, receive, send)


def with_slashes(ref: str) -> str:
    """A part of a path as the client meant it."""
    return ref.replace(_STAND_IN, "/")
