"""Several terms side by side."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.answering import JSON, answer, documented
from api.examples import COMPARISON
from api.language import Lang
from api.negotiation import negotiated
from api.serving import Service
from kg.answers.comparison import MOST_TERMS, Comparison
from kg.render.comparison import comparison_markdown

router = APIRouter(tags=["terms"])

MARKDOWN = "markdown"
_MEDIA_TYPES = {"json": JSON, MARKDOWN: "text/markdown"}


@router.get(
    "/compare",
    operation_id="compareTerms",
    summary="What terms share and in what they differ",
    response_model=Comparison,
    responses=documented(COMPARISON, 300, 404, 406, media_types=_MEDIA_TYPES.values()),
)
async def compare(
    service: Service,
    lang: Lang,
    format: Annotated[str, negotiated(_MEDIA_TYPES)],
    term: Annotated[
        list[str],
        Query(
            description="Different terms by id or any name.",
            examples=[["BN", "variance"]],
            json_schema_extra={"minItems": 2, "maxItems": MOST_TERMS, "uniqueItems": True},
        ),
    ],
) -> Response:
    """Definitions, kinds, attributes, relations and prerequisites, with what all of them share."""
    comparison = service.compare(term)
    if format == MARKDOWN:
        return Response(comparison_markdown(comparison, lang), media_type=_MEDIA_TYPES[MARKDOWN])
    return answer(comparison)
