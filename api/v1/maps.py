"""Maps: what surrounds a term, what ties several together, and the whole graph, in every format."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response

from api.address import base_url_of
from api.answering import documented
from api.examples import CONCEPT_MAP
from api.language import Lang
from api.negotiation import name_asked_for
from api.serving import RefInPath, Service
from kg.answers.concept_map import ConceptMap
from kg.answers.map_part import MapFilter
from kg.app.parameters import MOST_DEPTH, MOST_ITEMS, MOST_NODES, Depth, Direction
from kg.app.service import GlossaryService
from kg.graph.subgraph import Subgraph
from kg.render.formats import FORMATS, MOST_DRAWN, Format
from kg.render.workers import DrawingWorkers

router = APIRouter(tags=["maps"])

_BY_NAME = {format.name: format for format in FORMATS}
_MEDIA_TYPES = {format.name: format.media_type for format in FORMATS}
_DESCRIPTION = f"One of {', '.join(_BY_NAME)}; beats `Accept`."

MISSING_FONT = "KG-Missing-Font"
"""A header that names a script (ISO 15924) for which this machine has no font, so that the picture shows boxes."""

Types = Annotated[
    list[str], Query(description="Relation types to follow and show, separated by commas.", examples=[["is_a,part_of"]])
]
Kinds = Annotated[list[str], Query(description="Kinds of term to show, separated by commas.", examples=[["technique"]])]
MaxNodes = Annotated[int | None, Query(ge=1, le=MOST_NODES, description="How many terms the map shows at most.")]


async def _format(
    request: Request,
    format: Annotated[str | None, Query(description=_DESCRIPTION, examples=["mermaid"])] = None,  # noqa: ARG001
) -> Format:
    return _BY_NAME[name_asked_for(request, _MEDIA_TYPES)]


AskedFormat = Annotated[Format, Depends(_format)]


def _documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    responses = documented(CONCEPT_MAP, *statuses, 406)
    responses[200]["content"] |= {format.media_type: {} for format in FORMATS[1:]}
    return responses


@router.get(
    "/terms/{ref}/subgraph",
    operation_id="getSubgraph",
    summary="The map around a term",
    response_model=ConceptMap,
    responses=_documented(300, 404),
)
async def subgraph(
    request: Request,
    service: Service,
    lang: Lang,
    format: AskedFormat,
    ref: RefInPath,
    depth: Annotated[Depth, Query()] = 1,
    types: Types = [],  # noqa: B006
    kinds: Kinds = [],  # noqa: B006
    direction: Annotated[Direction, Query(description="Which way edges are followed.")] = "both",
    max_nodes: MaxNodes = 40,
) -> Response:
    """What lies within some edges of a term; what is nearest and most important stays."""
    only = MapFilter(types=_listed(types), kinds=_listed(kinds), direction=direction, max_nodes=max_nodes or 40)
    return await _rendered(request, service, service.subgraph(ref, depth, only), format, lang)


@router.get(
    "/subgraph",
    operation_id="getConnectedSubgraph",
    summary="The map that ties several terms together",
    response_model=ConceptMap,
    responses=_documented(300, 404),
)
async def connected_subgraph(
    request: Request,
    service: Service,
    lang: Lang,
    format: AskedFormat,
    term: Annotated[
        list[str],
        Query(description="Terms by id or any name.", min_length=1, max_length=MOST_ITEMS, examples=[["BN", "dropout"]]),
    ],
    depth: Annotated[int, Query(ge=0, le=MOST_DEPTH, description="How far around the terms the map reaches.")] = 0,
    types: Types = [],  # noqa: B006
    kinds: Kinds = [],  # noqa: B006
    max_nodes: MaxNodes = 40,
) -> Response:
    """The terms and the few others that connect them."""
    only = MapFilter(types=_listed(types), kinds=_listed(kinds), max_nodes=max_nodes or 40)
    return await _rendered(request, service, service.connected_subgraph(term, depth, only), format, lang)


@router.get(
    "/graph",
    operation_id="getGraph",
    summary="The whole graph",
    response_model=ConceptMap,
    responses=_documented(),
)
async def graph(
    request: Request,
    service: Service,
    lang: Lang,
    format: AskedFormat,
    types: Types = [],  # noqa: B006
    kinds: Kinds = [],  # noqa: B006
    max_nodes: MaxNodes = None,
) -> Response:
    """Every term and edge; what is drawn keeps the most important terms unless `max_nodes` says how many."""
    most = max_nodes or (MOST_DRAWN if format.drawn else None)
    only = MapFilter(types=_listed(types), kinds=_listed(kinds), max_nodes=most)
    return await _rendered(request, service, service.graph(only), format, lang)


def _listed(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.strip() for value in values for one in value.split(",") if one.strip()))


async def _rendered(request: Request, service: GlossaryService, part: Subgraph, format: Format, lang: str) -> Response:
    material = service.material(part, format, lang, base_url_of(request))
    headers = {}
    if format.slow:
        drawing: DrawingWorkers = request.app.state.drawing
        body = await asyncio.to_thread(drawing.run, format.write, material)
        lacking = await asyncio.to_thread(drawing.run, format.lacks, material) if format.lacks else None
        if lacking:
            headers[MISSING_FONT] = lacking
    else:
        body = format.write(material)
    return Response(body, headers=headers, media_type=format.media_type)
