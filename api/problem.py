"""What is wrong, as RFC 9457 problem details: the one map from an error to a status."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.responses import Response

from kg.answers.stub import NearTerm
from kg.app.service import GlossaryService
from kg.model.errors import AmbiguousTerm, InvalidParameter, QuestionError, TooLarge, UnknownTerm
from kg.model.frozen import Frozen
from kg.model.label import Language

MEDIA_TYPE = "application/problem+json"


class ParameterProblem(Frozen):
    """One parameter that cannot be accepted. allowed: what can, where that can be listed."""

    parameter: str
    detail: str
    allowed: tuple[str, ...] | None = None


class Problem(Frozen):
    """An error. nearest: terms that may have been meant; candidates: the terms that share a name."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    parameter: str | None = None
    errors: tuple[ParameterProblem, ...] | None = None
    nearest: tuple[NearTerm, ...] | None = None
    candidates: tuple[NearTerm, ...] | None = None
    allowed: tuple[str, ...] | None = None


STATUS_OF: Mapping[type[QuestionError], int] = {
    UnknownTerm: 404,
    AmbiguousTerm: 300,
    InvalidParameter: 422,
    TooLarge: 413,
}


class Unacceptable(Exception):
    """No format that the request accepts can be given; `allowed` lists those that can."""

    def __init__(self, detail: str, allowed: tuple[str, ...]) -> None:
        super().__init__(detail)
        self.detail = detail
        self.allowed = allowed


class NotReady(Exception):
    """Nothing was published yet."""


def problem(status: int, detail: str, **more: Any) -> Problem:
    """A problem whose title is the status's own phrase."""
    return Problem(title=HTTPStatus(status).phrase, status=status, detail=detail, **more)


def problem_of(error: QuestionError, service: GlossaryService, lang: Language) -> Problem:
    """What is wrong with a question, with the terms that may have been meant."""
    more: dict[str, Any] = {"parameter": error.parameter}
    if isinstance(error, UnknownTerm):
        more["nearest"] = service.nearest(error.ref, lang)
    if isinstance(error, AmbiguousTerm):
        more["candidates"] = service.candidates(error.candidates, lang)
    if isinstance(error, InvalidParameter):
        more["errors"] = (ParameterProblem(parameter=error.parameter, detail=error.detail, allowed=error.allowed),)
    return problem(STATUS_OF[type(error)], error.detail, **more)


def respond(problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """The problem as a response; members that say nothing are left out."""
    return Response(as_json(problem), problem.status, headers=dict(headers or {}), media_type=MEDIA_TYPE)


def as_json(problem: Problem) -> str:
    """The problem's JSON, without the members that say nothing."""
    return problem.model_dump_json(exclude={name for name, value in problem if value is None})
