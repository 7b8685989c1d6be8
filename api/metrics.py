"""Counts and times of requests, and the served version, for Prometheus."""

import time

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

router = APIRouter(tags=["health"])

_registry = CollectorRegistry()
_requests = Counter("kg_requests", "Answered requests.", ["method", "status"], registry=_registry)
_seconds = Histogram(
    "kg_request_seconds",
    "Time from the arrival of a request to its answer.",
    registry=_registry,
    buckets=(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
_version = Gauge("kg_served_version", "Number of the version that is served; 0 before the first.", registry=_registry)
_terms = Gauge("kg_served_terms", "Terms in the version that is served.", registry=_registry)

_METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"})


class Metrics:
    """ASGI middleware: counts and times every request."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        began, status = time.perf_counter(), 500

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watch)
        finally:
            method = scope["method"] if scope["method"] in _METHODS else "OTHER"
            _requests.labels(method, str(status)).inc()
            _seconds.observe(time.perf_counter() - began)


@router.get("/metrics", operation_id="getMetrics", summary="Metrics for Prometheus", response_class=Response)
async def metrics(request: Request) -> Response:
    """Requests by method and status, their times, and what is served."""
    service = request.app.state.current.service
    _version.set(service.version.number if service else 0)
    _terms.set(service.version.terms if service else 0)
    return Response(generate_latest(_registry), media_type=CONTENT_TYPE_LATEST)
