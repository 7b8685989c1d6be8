"""The MCP door, mounted in this application."""

import contextlib
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

from fastapi import FastAPI

from kg.app.serving import CurrentService
from kg.app.settings import Settings
from kg.mcp_server.server import GlossaryServer
from kg.mcp_server.source import Source


@contextlib.asynccontextmanager
async def serving_mcp(app: FastAPI) -> AsyncIterator[None]:
    """Answer the Model Context Protocol at `/mcp` for as long as this is entered; may be entered again afterwards."""
    settings: Settings = app.state.settings
    current: CurrentService = app.state.current
    own = urlsplit(settings.base_url or "")
    hosts = (*settings.allowed_hosts, *([own.netloc] if own.netloc else ()))
    origins = (*settings.allowed_origins, *([f"{own.scheme}://{own.netloc}"] if own.netloc else ()))
    server = GlossaryServer(Source(lambda: current.service, settings.lang, settings.base_url))
    route, sessions = server.http(hosts, origins)
    app.router.routes.append(route)
    try:
        async with sessions.run():
            yield
    finally:
        app.router.routes.remove(route)
