"""The address that people reach the service at."""

from fastapi import Request


def base_url_of(request: Request) -> str:
    """The configured address, else the one that the request was sent to; without a slash at its end."""
    configured: str | None = request.app.state.settings.base_url
    return (configured or str(request.base_url)).rstrip("/")
