"""The ASGI application: routes, errors, and what stands before them."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from importlib.metadata import version

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from api import health, llms_txt, metrics
from api.body_limit import BodyLimit
from api.cache import AnswerCache
from api.encoded_slash import EncodedSlash
from api.errors import add_error_handlers
from api.mcp import serving_mcp
from api.metrics import Metrics
from api.openapi import describe
from api.v1 import about, chat, check_text, compare, completions, connection, learning, link, maps, search, terms, tools
from kg.app.serving import CurrentService
from kg.app.settings import Settings
from kg.render.workers import DrawingWorkers
from kg.store.connect import StoreError

_LOOK_EVERY_SECONDS = 1.0
_SHOWN_HEADERS = ("ETag", "KG-Version", "Link", "Location", "Vary")

_V1 = (terms, connection, compare, search, link, learning, check_text, maps, chat, completions, tools, about)

_log = logging.getLogger("kg")


def create_app(settings: Settings, current: CurrentService) -> FastAPI:
    """The application that serves what `current` holds and looks for new versions every second."""
    app = FastAPI(
        title="kg",
        version=version("kg-glossary"),
        description="A knowledge-graph glossary: what a word means, what to know first, how it hangs together.",
        lifespan=_lifespan,
        middleware=_middleware(current),
        redirect_slashes=False,
    )
    app.state.settings = settings
    app.state.current = current
    add_error_handlers(app)
    for part in _V1:
        app.include_router(part.router, prefix="/v1")
    for part in (health, metrics, llms_txt):
        app.include_router(part.router)
    describe(app, [part.router for part in _V1])
    return app


def _middleware(current: CurrentService) -> list[Middleware]:
    return [
        Middleware(
            CORSMiddleware,
            allow_origins=["*"],
            allow_methods=["GET", "HEAD", "POST", "OPTIONS"],
            allow_headers=["*"],
            expose_headers=_SHOWN_HEADERS,
        ),
        Middleware(Metrics),
        Middleware(EncodedSlash),
        Middleware(BodyLimit),
        Middleware(AnswerCache, current=current),
    ]


@contextlib.asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    watch = asyncio.create_task(_watch(app.state.current))
    app.state.drawing = DrawingWorkers()
    try:
        async with serving_mcp(app):
            yield
    finally:
        app.state.drawing.close()
        watch.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watch


async def _watch(current: CurrentService) -> None:
    """Serve new versions as they appear; what cannot be read is told and tried again."""
    told = ""
    while True:
        try:
            if await asyncio.to_thread(current.refresh) and current.service:
                _log.info("serving version %d", current.service.version.number)
            told = ""
        except Exception as error:  # whatever is wrong with a new version, what is served stays served
            if str(error) != told:
                _log.error("%s", error, exc_info=not isinstance(error, StoreError))
            told = str(error)
        await asyncio.sleep(_LOOK_EVERY_SECONDS)
