"""Which form of an answer a request wants: `format`, else `Accept` (RFC 9110, 12.5.1)."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from fastapi import Depends, Query, Request

from api.answering import JSON
from api.problem import Unacceptable
from kg.model.errors import shortened


def negotiated(media_types: Mapping[str, str]) -> Any:
    """What a route depends on to be told the name of the format that a request wants; see `name_asked_for`."""
    description = f"One of {', '.join(media_types)}; beats `Accept`."
    parameter = Query(description=description, json_schema_extra={"enum": list(media_types)})

    async def name(request: Request, format: Annotated[str | None, parameter] = None) -> str:  # noqa: ARG001
        return name_asked_for(request, media_types)

    return Depends(name)


def only_json() -> Any:
    """What a route that answers in JSON alone depends on, to refuse every other form."""
    return negotiated({"json": JSON})


def name_asked_for(request: Request, media_types: Mapping[str, str]) -> str:
    """The name of the format that a request wants, of those in a table from name to media type; the first wherever
    anything will do. Raises Unacceptable with what is allowed."""
    asked = request.query_params.get("format")
    if asked is not None:
        if asked not in media_types:
            raise Unacceptable(f"There is no format {shortened(asked)!r} here.", tuple(media_types))
        return asked
    accept = ",".join(request.headers.getlist("accept")) or "*/*"
    quality = _quality(accept)
    name = max(media_types, key=lambda one: quality(media_types[one]))
    if quality(media_types[name]) <= 0:
        raise Unacceptable("None of the accepted media types can be given.", tuple(dict.fromkeys(media_types.values())))
    return name


def _quality(accept: str) -> Callable[[str], float]:
    ranges = dict(_range(part) for part in accept.split(",") if part.strip())

    def of(media_type: str) -> float:
        for pattern in (media_type, f"{media_type.split('/')[0]}/*", "*/*"):
            if pattern in ranges:
                return ranges[pattern]
        return 0.0

    return of


def _range(part: str) -> tuple[str, float]:
    pattern, *parameters = (piece.strip().lower() for piece in part.split(";"))
    weights = [value for key, _, value in (one.partition("=") for one in parameters) if key.strip() == "q"]
    try:
        return pattern, min(float(weights[0]), 1.0) if weights else 1.0
    except ValueError:
        return pattern, 0.0
