"""What the glossary says of itself."""

from fastapi import APIRouter, Response

from api.answering import answer, documented
from api.examples import GLOSSARY, KIND, RELATION_TYPE, STATISTICS, VERSION
from api.negotiation import only_json
from api.serving import Service
from kg.answers.term_list import Page
from kg.answers.vocabulary import CountedKind, CountedRelationType, GlossaryCard, Statistics
from kg.store.versions import Version

router = APIRouter(tags=["about"], dependencies=[only_json()])


@router.get(
    "/relation-types",
    operation_id="listRelationTypes",
    summary="The types of relation and what each promises",
    response_model=Page[CountedRelationType],
    responses=documented({"items": [RELATION_TYPE], "total": 1, "next_cursor": None}, 406),
)
async def relation_types(service: Service) -> Response:
    """Strongest first, with the number of stated edges of each."""
    return answer(service.relation_types())


@router.get(
    "/kinds",
    operation_id="listKinds",
    summary="The kinds of term",
    response_model=Page[CountedKind],
    responses=documented({"items": [KIND], "total": 1, "next_cursor": None}, 406),
)
async def kinds(service: Service) -> Response:
    """With the number of terms of each."""
    return answer(service.kinds())


@router.get(
    "/glossary",
    operation_id="getGlossary",
    summary="Title, languages, licence and version",
    response_model=GlossaryCard,
    responses=documented(GLOSSARY, 406),
)
async def glossary(service: Service) -> Response:
    """What the content says of itself, and the version that is served."""
    return answer(service.glossary())


@router.get(
    "/stats",
    operation_id="getStatistics",
    summary="How large the glossary is",
    response_model=Statistics,
    responses=documented(STATISTICS, 406),
)
async def statistics(service: Service) -> Response:
    """Counts of terms, names and relations."""
    return answer(service.statistics())


@router.get(
    "/versions",
    operation_id="listVersions",
    summary="The published versions",
    response_model=Page[Version],
    responses=documented({"items": [VERSION], "total": 1, "next_cursor": None}, 406),
)
async def versions(service: Service) -> Response:
    """Those that are kept, newest first."""
    return answer(service.versions())
