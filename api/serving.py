"""What a request is answered from, looked up once when it arrives, and the ref in its path."""

from collections.abc import MutableMapping
from typing import Annotated, Any

from fastapi import Depends, Path
from starlette.requests import HTTPConnection

from api.encoded_slash import with_slashes
from api.problem import NotReady
from kg.app.service import GlossaryService

_KEY = "kg.service"


def give(scope: MutableMapping[str, Any], service: GlossaryService | None) -> None:
    """Tie a request to the service that is current now, to the request's end."""
    scope[_KEY] = service


def service_of(connection: HTTPConnection) -> GlossaryService:
    """The service that a request is tied to. Raises NotReady before anything is published."""
    service = connection.scope.get(_KEY)
    if not isinstance(service, GlossaryService):
        raise NotReady
    return service


async def _service(connection: HTTPConnection) -> GlossaryService:
    return service_of(connection)


async def _ref(
    ref: Annotated[
        str,
        Path(description="A term by its id or any of its names, in any language; `/` as `%2F`.", examples=["transformer"]),
    ],
) -> str:
    return with_slashes(ref)


Service = Annotated[GlossaryService, Depends(_service)]
RefInPath = Annotated[str, Depends(_ref)]
