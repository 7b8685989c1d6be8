"""`kg mcp`: the glossary for models, over standard input and output."""

import logging

import typer


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(mcp)


def mcp() -> None:
    """Serve the Model Context Protocol on standard input and output, for desktop clients.

    Add to the client's configuration:

    {"mcpServers": {"kg": {"command": ".venv/bin/kg", "args": ["mcp"]}}}
    """
    from kg.app.service import GlossaryService
    from kg.app.settings import Settings
    from kg.cli.opening import opened
    from kg.mcp_server.server import serve_stdio
    from kg.mcp_server.source import Source
    from kg.store.connect import StoreError

    settings = Settings.from_environment()
    current = opened(settings)

    def newest() -> GlossaryService | None:
        try:
            current.refresh()
        except StoreError as error:
            logging.getLogger("kg").error("%s", error)
        return current.service

    serve_stdio(Source(newest, settings.lang, settings.address))
