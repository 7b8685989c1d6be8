"""`kg serve`: the service over HTTP."""

import socket
from typing import Annotated

import typer


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(serve)


def serve(
    database: Annotated[str | None, typer.Option(help="Where versions are kept; default KG_DATABASE_URL.")] = None,
    host: Annotated[str | None, typer.Option(help="The address to listen on; default KG_HOST.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="The port; default KG_PORT.")] = None,
) -> None:
    """Serve what is published, and each newly published version within seconds; build first where nothing is.

    kg serve
    kg serve --host 0.0.0.0 --port 80
    """
    import uvicorn

    from api.main import create_app
    from kg.app.settings import Settings
    from kg.cli.opening import opened

    given = {"database_url": database, "host": host, "port": port}
    settings = Settings.from_environment().model_copy(update={k: v for k, v in given.items() if v is not None})
    _try_to_listen(settings.host, settings.port)
    current = opened(settings, prepared=True)
    uvicorn.run(create_app(settings, current), host=settings.host, port=settings.port, log_level="info", access_log=False)


def _try_to_listen(host: str, port: int) -> None:
    """Refuse an address that cannot be listened on before the glossary is opened. Raises SettingsError."""
    from kg.app.settings import SettingsError

    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        with socket.socket(family, kind) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server itself listens
            trial.bind(address)
    except OSError as error:
        raise SettingsError(
            f"{host}:{port} cannot be listened on: {error.strerror}; choose another --host or --port."
        ) from error
