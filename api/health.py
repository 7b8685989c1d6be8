"""Whether the process lives and whether it has something to serve."""

from typing import Literal

from fastapi import APIRouter, Response

from api.answering import answer
from api.problem import Problem
from api.serving import Service
from kg.model.frozen import Frozen

router = APIRouter(tags=["health"])


class Health(Frozen):
    """The process lives."""

    status: Literal["ok"] = "ok"


class Readiness(Frozen):
    """A snapshot is being served."""

    status: Literal["ready"] = "ready"
    version: int
    terms: int


@router.get("/healthz", operation_id="getHealth", summary="Alive?", response_model=Health)
async def health() -> Response:
    """200 as long as the process answers."""
    return answer(Health())


@router.get(
    "/readyz",
    operation_id="getReadiness",
    summary="Ready to answer?",
    response_model=Readiness,
    responses={503: {"model": Problem, "description": "Nothing is published yet."}},
)
async def readiness(service: Service) -> Response:
    """200 once a snapshot is being served, else 503."""
    return answer(Readiness(version=service.version.number, terms=service.version.terms))
