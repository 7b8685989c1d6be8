"""How answers and their documentation are put together."""

import json
from collections.abc import Iterable
from typing import Any

from fastapi import Response
from pydantic import BaseModel
from pydantic_core import PydanticSerializationError

from api.problem import MEDIA_TYPE, Problem

JSON = "application/json"

_WITHOUT_BODY = (304, 307, 308)
_MEANING = {
    300: "Several terms bear this name; `candidates` tells them apart.",
    304: "The client has these bytes already (If-None-Match).",
    307: "Another name of a term; `Location` is the term's own address.",
    308: "A former id of a term; `Location` is the term's own address.",
    404: "No term is called so; `nearest` names some that may be meant.",
    406: "No acceptable format; `allowed` lists those there are.",
    413: "The text is too long.",
    422: "A parameter is wrong; `errors` says which and what is allowed.",
    503: "Nothing is published yet.",
}


def answer(model: BaseModel, media_type: str = JSON) -> Response:
    """An answer as every door gives it: the model's own JSON."""
    try:
        return Response(model.model_dump_json(), media_type=media_type)
    except PydanticSerializationError:  # half a surrogate pair, as only JSON can send it, goes back as JSON can
        return Response(json.dumps(model.model_dump(), separators=(",", ":")), media_type=media_type)


def documented(example: Any, *statuses: int, media_types: Iterable[str] = ()) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route for OpenAPI: an example of the answer and everything else it can end with.

    media_types: the forms that the answer can also be had in.
    """
    responses: dict[int | str, dict[str, Any]] = {200: {"content": {JSON: {"example": example}}}}
    responses[200]["content"] |= {media_type: {} for media_type in media_types if media_type != JSON}
    for status in (304, *statuses, 422, 503):
        responses[status] = {"description": _MEANING[status]}
        if status not in _WITHOUT_BODY:
            schema = {"$ref": f"#/components/schemas/{Problem.__name__}"}
            responses[status]["content"] = {MEDIA_TYPE: {"schema": schema}}
    return responses
