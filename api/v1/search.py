"""Search and completion."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.answering import answer, documented
from api.examples import SEARCH
from api.negotiation import only_json
from api.serving import Service
from kg.answers.search_results import SearchResults
from kg.app.parameters import Limit, SearchQuery
from kg.model.label import LANGUAGE_TAG

router = APIRouter(tags=["search"], dependencies=[only_json()])

OnlyLanguage = Annotated[str | None, Query(pattern=LANGUAGE_TAG, description="Only names in this language.", examples=["zh"])]
OnlyKind = Annotated[str | None, Query(description="Only terms of this kind.", examples=["technique"])]


@router.get(
    "/search",
    operation_id="searchTerms",
    summary="Find terms by what people type",
    response_model=SearchResults,
    responses=documented(SEARCH, 406),
)
async def search(
    service: Service, q: SearchQuery, limit: Limit = 10, lang: OnlyLanguage = None, kind: OnlyKind = None
) -> Response:
    """Names in any language, pinyin, acronyms, typos, descriptions. No hit is better than noise."""
    return answer(service.search(q, limit, lang, kind))


@router.get(
    "/suggest",
    operation_id="suggestTerms",
    summary="Complete what is being typed",
    response_model=SearchResults,
    responses=documented(SEARCH, 406),
)
async def suggest(
    service: Service, q: SearchQuery, limit: Limit = 10, lang: OnlyLanguage = None, kind: OnlyKind = None
) -> Response:
    """Terms whose names go on as typed, the best-known first."""
    return answer(service.suggest(q, limit, lang, kind))
