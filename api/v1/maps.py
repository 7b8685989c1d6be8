"""Maps: what surrounds a term, what ties several together, and the whole graph, in every format."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.answering import documented
from api.examples import CONCEPT_MAP
from api.language import Lang
from api.rendering import AskedFormat, rendered
from api.serving import RefInPath, Service
from kg.answers.concept_map import ConceptMap
from kg.answers.map_part import MapFilter
from kg.app.limits import MOST_DEPTH, MOST_ITEMS
from kg.app.parameters import Depth, Direction, MaxNodes
from kg.render.formats import FORMATS, MOST_DRAWN

router = APIRouter(tags=["maps"])

_MEDIA_TYPES = [format.media_type for format in FORMATS]

Types = Annotated[
    list[str], Query(description="Relation types to follow and show, separated by commas.", examples=[["is_a,part_of"]])
]
Kinds = Annotated[list[str], Query(description="Kinds of term to show, separated by commas.", examples=[["technique"]])]


@router.get(
    "/terms/{ref}/subgraph",
    operation_id="getSubgraph",
    summary="The map around a term",
    response_model=ConceptMap,
    responses=documented(CONCEPT_MAP, 300, 404, 406, media_types=_MEDIA_TYPES),
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
    max_nodes: Annotated[MaxNodes, Query()] = 40,
) -> Response:
    """What lies within some edges of a term; what is nearest and most important stays."""
    only = MapFilter(types=_listed(types), kinds=_listed(kinds), direction=direction, max_nodes=max_nodes)
    return await rendered(request, service, service.subgraph(ref, depth, only), format, lang)


@router.get(
    "/subgraph",
    operation_id="getConnectedSubgraph",
    summary="The map that ties several terms together",
    response_model=ConceptMap,
    responses=documented(CONCEPT_MAP, 300, 404, 406, media_types=_MEDIA_TYPES),
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
    max_nodes: Annotated[MaxNodes, Query()] = 40,
) -> Response:
    """The terms and the few others that connect them."""
    only = MapFilter(types=_listed(types), kinds=_listed(kinds), max_nodes=max_nodes)
    return await rendered(request, service, service.connected_subgraph(term, depth, only), format, lang)


@router.get(
    "/graph",
    operation_id="getGraph",
    summary="The whole graph",
    response_model=ConceptMap,
    responses=documented(CONCEPT_MAP, 406, media_types=_MEDIA_TYPES),
)
async def graph(
    request: Request,
    service: Service,
    lang: Lang,
    format: AskedFormat,
    types: Types = [],  # noqa: B006
    kinds: Kinds = [],  # noqa: B006
    max_nodes: Annotated[
        MaxNodes | None, Query(description=f"How many terms the map shows at most; default all, drawn {MOST_DRAWN}.")
    ] = None,
) -> Response:
    """Every term and edge; what is drawn keeps the most important terms unless `max_nodes` says how many."""
    most = max_nodes or (MOST_DRAWN if format.drawn else None)
    only = MapFilter(types=_listed(types), kinds=_listed(kinds), max_nodes=most)
    return await rendered(request, service, service.graph(only), format, lang)


def _listed(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.strip() for value in values for one in value.split(",") if one.strip()))
