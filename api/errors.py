"""Every error that leaves the service, as a problem."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from api.language import language_of
from api.problem import NotReady, ParameterProblem, Unacceptable, problem, problem_of, respond
from api.serving import service_of
from kg.model.errors import QuestionError, shortened
from kg.render.workers import DrawingFailed

_WHOLE_BODY = "body"


def add_error_handlers(app: FastAPI) -> None:
    """Turn each kind of error into its problem."""
    app.add_exception_handler(QuestionError, _question_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(Unacceptable, _unacceptable)
    app.add_exception_handler(NotReady, _not_ready)
    app.add_exception_handler(DrawingFailed, _drawing_failed)
    app.add_exception_handler(HTTPException, _http_error)


async def _question_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, QuestionError)
    return respond(problem_of(error, service_of(request), language_of(request)))


async def _validation_error(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    errors = tuple(_parameter_problem(one) for one in error.errors())
    wrong = ", ".join(dict.fromkeys(one.parameter for one in errors))
    return respond(problem(422, f"Not acceptable: {wrong}.", errors=errors))


async def _unacceptable(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Unacceptable)
    return respond(problem(406, error.detail, allowed=error.allowed))


async def _not_ready(_request: Request, _error: Exception) -> Response:
    return respond(problem(503, "Nothing is published yet; run `kg build`."), {"Retry-After": "1"})


async def _drawing_failed(_request: Request, _error: Exception) -> Response:
    detail = "This map is too much to draw; ask for fewer terms (`max_nodes`, `depth`), or for another format."
    return respond(problem(503, detail, parameter="max_nodes"), {"Retry-After": "30"})


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    headers = dict(error.headers or {})
    match error.status_code:
        case 400:  # the framework could not read the body as text
            wrong = ParameterProblem(parameter=_WHOLE_BODY, detail="The body is not JSON in UTF-8.")
            return respond(problem(422, f"Not acceptable: {_WHOLE_BODY}.", errors=(wrong,)), headers)
        case 404:
            return respond(problem(404, f"There is nothing at {shortened(request.url.path)}."), headers)
        case 405:
            if methods := _methods_at(request):  # else the route's own stand there, as for MCP
                headers["Allow"] = ", ".join(methods)
            return respond(problem(405, f"{request.method} is not answered here."), headers)
        case status:
            return respond(problem(status, str(error.detail)), headers)


def _methods_at(request: Request) -> tuple[str, ...]:
    """The methods that an address answers, by the service's own description: each route knows only its own."""
    found = {
        method.upper()
        for path, operations in request.app.openapi()["paths"].items()
        if compile_path(path)[0].match(request.url.path)
        for method in operations
    }
    return tuple(sorted(found | ({"HEAD"} if "GET" in found else set())))


def _parameter_problem(error: Mapping[str, Any]) -> ParameterProblem:
    location: Sequence[str | int] = error["loc"]
    parameter = ".".join(str(part) for part in location[1:]) or _WHOLE_BODY
    if error["type"] == "json_invalid":
        return ParameterProblem(parameter=_WHOLE_BODY, detail=f"Not JSON: {error['ctx']['error']}")
    return ParameterProblem(parameter=parameter, detail=error["msg"], allowed=_allowed(error))


def _allowed(error: Mapping[str, Any]) -> tuple[str, ...] | None:
    expected = error.get("ctx", {}).get("expected")
    if error["type"] not in ("literal_error", "enum") or not expected:
        return None
    return tuple(part.strip().strip("'") for part in str(expected).replace(" or ", ", ").split(","))
