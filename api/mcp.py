"""The MCP door, mounted in this application."""

from urllib.parse import urlsplit

from fastapi import FastAPI

from kg.app.serving import CurrentService
from kg.app.settings import Settings
from kg.mcp_server.server import GlossaryServer
from kg.mcp_server.source import Source


def add_mcp(app: FastAPI, settings: Settings, current: CurrentService) -> None:
    """Answer the Model Context Protocol at `/mcp`; `app.state.mcp.run()` has to be entered while the application serves."""
    source = Source(lambda: current.service, settings.lang, settings.base_url)
    own = urlsplit(settings.base_url or "")
    hosts = (*settings.allowed_hosts, *([own.netloc] if own.netloc else ()))
    origins = (*settings.allowed_origins, *([f"{own.scheme}://{own.netloc}"] if own.netloc else ()))
    route, app.state.mcp = GlossaryServer(source).http(hosts, origins)
    app.router.routes.append(route)
