"""The service's own description: every route with every status it can return."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from api.problem import Problem

_TEMPLATE = "#/components/schemas/{model}"


def describe(app: FastAPI) -> None:
    """Let `/openapi.json` also hold the schema of problems, which the framework does not see."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
            _, problems = models_json_schema([(Problem, "serialization")], ref_template=_TEMPLATE)
            schemas = schema.setdefault("components", {}).setdefault("schemas", {})
            schemas.update(problems["$defs"])
            for unused in ("HTTPValidationError", "ValidationError"):
                schemas.pop(unused, None)
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
