"""What to learn first, and what comes within reach."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api.address import base_url_of
from api.answering import answer, documented
from api.examples import FRONTIER, LEARNING_PLAN, PREREQUISITES
from api.language import Lang
from api.negotiation import negotiated, only_json
from api.paging import linked
from api.rendering import rendered
from api.serving import RefInPath, Service
from kg.answers.learnable import LearnableTerm
from kg.answers.plan import LearningPlan, PrerequisitesPlan, VersionedPlan
from kg.answers.term_list import Page
from kg.app.limits import MOST_ITEMS
from kg.app.parameters import Cursor, LanguageTag, Limit
from kg.app.service import GlossaryService
from kg.model.frozen import Frozen
from kg.render.plan_formats import PLAN_FORMATS

router = APIRouter(tags=["learning"])

_FORMATS = {format.name: format for format in PLAN_FORMATS}
_MEDIA_TYPES = {name: format.media_type for name, format in _FORMATS.items()}

AskedFormat = Annotated[str, negotiated(_MEDIA_TYPES)]

Known = Annotated[
    list[str],
    Query(
        description="What is known already, by any name; with all that it requires.",
        max_length=MOST_ITEMS,
        examples=[["vector"]],
    ),
]
Goals = Annotated[
    list[str],
    Query(description="What is to be learned, by any name.", max_length=MOST_ITEMS, examples=[["transformer"]]),
]


class LearningRequest(Frozen):
    """What is to be learned and what is known, by any name."""

    goals: Annotated[tuple[str, ...], Field(min_length=1, max_length=MOST_ITEMS, examples=[["transformer"]])]
    known: Annotated[tuple[str, ...], Field(max_length=MOST_ITEMS, examples=[["vector"]])] = ()
    lang: LanguageTag | None = None


@router.get(
    "/terms/{ref}/prerequisites",
    operation_id="getPrerequisites",
    summary="What to learn before a term",
    response_model=PrerequisitesPlan,
    responses=documented(PREREQUISITES, 300, 404, 406, media_types=_MEDIA_TYPES.values()),
)
async def prerequisites(
    request: Request,
    service: Service,
    lang: Lang,
    format: AskedFormat,
    ref: RefInPath,
    known: Known = [],  # noqa: B006
) -> Response:
    """Everything to learn first, in an order that works, without what is known."""
    if map := _FORMATS[format].map:
        return await rendered(request, service, service.prerequisites_map(ref, known), map, lang)
    return _written(request, service, service.prerequisites(ref, known, lang), format, lang)


@router.get(
    "/terms/{ref}/unlocks",
    operation_id="getUnlocks",
    summary="What a term makes learnable",
    response_model=Page[LearnableTerm],
    responses=documented(FRONTIER, 300, 404, 406),
    dependencies=[only_json()],
)
async def unlocks(
    request: Request, service: Service, ref: RefInPath, limit: Limit = 100, cursor: Cursor | None = None
) -> Response:
    """Terms that need this one, directly or through others, the nearest first."""
    return linked(request, service.unlocks(ref, limit, cursor))


@router.get(
    "/learning-path",
    operation_id="getLearningPath",
    summary="What to learn before several terms",
    response_model=LearningPlan,
    responses=documented(LEARNING_PLAN, 300, 404, 406, media_types=_MEDIA_TYPES.values()),
)
async def learning_path(
    request: Request,
    service: Service,
    lang: Lang,
    format: AskedFormat,
    goal: Goals,
    known: Known = [],  # noqa: B006
) -> Response:
    """One plan toward all goals; a goal that another goal needs is a step."""
    if map := _FORMATS[format].map:
        return await rendered(request, service, service.learning_path_map(goal, known), map, lang)
    return _written(request, service, service.learning_path(goal, known, lang), format, lang)


@router.post(
    "/learning-path",
    operation_id="planLearning",
    summary="What to learn before several terms, asked with a body",
    response_model=VersionedPlan,
    responses=documented({**LEARNING_PLAN, "version": 1}, 300, 404, 406, 413),
    dependencies=[only_json()],
)
async def plan_learning(service: Service, lang: Lang, asked: LearningRequest) -> Response:
    """As `GET /learning-path`, for lists too long for an address."""
    return answer(service.versioned_learning_path(asked.goals, asked.known, asked.lang or lang))


@router.get(
    "/frontier",
    operation_id="getFrontier",
    summary="What can be learned now",
    response_model=Page[LearnableTerm],
    responses=documented(FRONTIER, 300, 404, 406),
    dependencies=[only_json()],
)
async def frontier(
    request: Request,
    service: Service,
    known: Known = [],  # noqa: B006
    goal: Goals = [],  # noqa: B006
    limit: Limit = 20,
    cursor: Cursor | None = None,
) -> Response:
    """What somebody who knows these can learn next, what opens most first; toward goals, or toward everything."""
    return linked(request, service.frontier(known, goal, limit, cursor))


def _written(
    request: Request, service: GlossaryService, plan: PrerequisitesPlan | LearningPlan, format: str, lang: str
) -> Response:
    if format == "markdown":
        return Response(service.checklist(plan, lang, base_url_of(request)), media_type=_MEDIA_TYPES[format])
    return answer(plan)
