"""What to learn first, and what comes within reach."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from pydantic import Field

from api.answering import answer, documented
from api.examples import FRONTIER, LEARNING_PLAN, PREREQUISITES
from api.language import Lang
from api.serving import RefInPath, Service
from kg.answers.learnable import LearnableTerm
from kg.answers.plan import LearningPlan, PrerequisitesPlan
from kg.answers.term_list import Page
from kg.app.parameters import MOST_ITEMS, LanguageTag, Limit
from kg.model.frozen import Frozen

router = APIRouter(tags=["learning"])

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


class VersionedPlan(LearningPlan):
    """A plan and the number of the version that it was made from."""

    version: int


@router.get(
    "/terms/{ref}/prerequisites",
    operation_id="getPrerequisites",
    summary="What to learn before a term",
    response_model=PrerequisitesPlan,
    responses=documented(PREREQUISITES, 300, 404),
)
async def prerequisites(service: Service, lang: Lang, ref: RefInPath, known: Known = []) -> Response:  # noqa: B006
    """Everything to learn first, in an order that works, without what is known."""
    return answer(service.prerequisites(ref, tuple(known), lang))


@router.get(
    "/terms/{ref}/unlocks",
    operation_id="getUnlocks",
    summary="What a term makes learnable",
    response_model=Page[LearnableTerm],
    responses=documented(FRONTIER, 300, 404),
)
async def unlocks(service: Service, ref: RefInPath, limit: Limit = 100) -> Response:
    """Terms that need this one, directly or through others, the nearest first."""
    return answer(service.unlocks(ref, limit))


@router.get(
    "/learning-path",
    operation_id="getLearningPath",
    summary="What to learn before several terms",
    response_model=LearningPlan,
    responses=documented(LEARNING_PLAN, 300, 404),
)
async def learning_path(service: Service, lang: Lang, goal: Goals, known: Known = []) -> Response:  # noqa: B006
    """One plan toward all goals; a goal that another goal needs is a step."""
    return answer(service.learning_path(tuple(goal), tuple(known), lang))


@router.post(
    "/learning-path",
    operation_id="planLearning",
    summary="What to learn before several terms, asked with a body",
    response_model=VersionedPlan,
    responses=documented({**LEARNING_PLAN, "version": 1}, 300, 404, 413),
)
async def plan_learning(service: Service, lang: Lang, asked: LearningRequest) -> Response:
    """As `GET /learning-path`, for lists too long for an address."""
    plan = service.learning_path(asked.goals, asked.known, asked.lang or lang)
    return answer(VersionedPlan(**dict(plan), version=service.version.number))


@router.get(
    "/frontier",
    operation_id="getFrontier",
    summary="What can be learned now",
    response_model=Page[LearnableTerm],
    responses=documented(FRONTIER, 300, 404),
)
async def frontier(service: Service, known: Known = [], goal: Goals = [], limit: Limit = 20) -> Response:  # noqa: B006
    """What somebody who knows these can learn next, what opens most first; toward goals, or toward everything."""
    return answer(service.frontier(tuple(known), tuple(goal), limit))
