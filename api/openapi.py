"""The service's own description: every route with every status it can return."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic.json_schema import models_json_schema

from api.answering import JSON
from api.problem import Problem
from kg.app.service import GlossaryService

_TEMPLATE = "#/components/schemas/{model}"


def describe(app: FastAPI, routers: Sequence[APIRouter]) -> None:
    """Let `/openapi.json` also hold what the framework does not see: the schema of problems, what is null in the examples of
    these routers, and which kinds and relation types the served glossary has. It is written anew for each version."""
    described: dict[str, dict[str, Any]] = {}

    def openapi() -> dict[str, Any]:
        service = app.state.current.service
        digest = service.version.digest if service else ""
        if digest not in described:
            described.clear()
            described[digest] = _description(app, routers, service)
        return described[digest]

    app.openapi = openapi  # type: ignore[method-assign]


def _description(app: FastAPI, routers: Sequence[APIRouter], service: GlossaryService | None) -> dict[str, Any]:
    schema = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
    _, problems = models_json_schema([(Problem, "serialization")], ref_template=_TEMPLATE)
    schemas = schema.setdefault("components", {}).setdefault("schemas", {})
    schemas.update(problems["$defs"])
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    _write_out_examples(schema, routers)
    if service is not None:
        _name_choices(schema, {"kind": service.kind_ids, "kinds": service.kind_ids, "types": service.relation_type_ids})
    return schema


def _write_out_examples(schema: Mapping[str, Any], routers: Sequence[APIRouter]) -> None:
    """Give the examples as the routes have them: the framework drops what is null in them."""
    routes = [route for router in routers for route in router.routes if isinstance(route, APIRoute)]
    examples = {route.operation_id: route.responses.get(200, {}).get("content", {}).get(JSON, {}) for route in routes}
    for operations in schema["paths"].values():
        for operation in operations.values():
            operation["responses"]["200"].get("content", {}).get(JSON, {}).update(examples.get(operation["operationId"], {}))


def _name_choices(schema: Mapping[str, Any], choices: Mapping[str, Sequence[str]]) -> None:
    """Tell what parameters of these names may be; lists are separated by commas."""
    for operations in schema["paths"].values():
        for operation in operations.values():
            for parameter in operation.get("parameters", ()):
                if parameter["in"] == "query" and choices.get(parameter["name"]):
                    _name_choice(parameter, choices[parameter["name"]])


def _name_choice(parameter: dict[str, Any], there_are: Sequence[str]) -> None:
    schema = parameter["schema"]
    one = {"type": "string", "enum": list(there_are)}
    if schema.get("type") == "array":
        parameter |= {"style": "form", "explode": False}
        schema |= {"items": one, "examples": [list(there_are[:2])]}
    else:
        parameter["schema"] = {"title": schema["title"], **one, "examples": [there_are[0]]}
