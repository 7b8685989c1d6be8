"""Terms: the list, one whole, and what a name leads to."""

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse

from api.address import base_url_of
from api.answering import JSON, answer, documented
from api.examples import CARD, RESOLUTION, STUB
from api.language import Lang
from api.negotiation import negotiated, only_json
from api.paging import linked
from api.serving import RefInPath, Service
from kg.answers.refs import Resolution
from kg.answers.stub import Stub
from kg.answers.term_card import TermCard
from kg.answers.term_list import Page
from kg.app.limits import MOST_ITEMS
from kg.app.parameters import Cursor, Limit
from kg.render.jsonld import jsonld
from kg.render.turtle import turtle

router = APIRouter(tags=["terms"])

FORMS = {"json": JSON, "markdown": "text/markdown", "jsonld": "application/ld+json", "turtle": "text/turtle"}
"""The forms of a term by name, with their media types; the first is given where anything will do."""


@router.get(
    "/terms",
    operation_id="listTerms",
    summary="All terms, page by page",
    response_model=Page[Stub],
    responses=documented({"items": [STUB], "total": 1, "next_cursor": None}, 406),
    dependencies=[only_json()],
)
async def list_terms(
    request: Request,
    service: Service,
    limit: Limit = 100,
    cursor: Cursor | None = None,
    kind: Annotated[str | None, Query(description="Only terms of this kind.", examples=["technique"])] = None,
    tag: Annotated[str | None, Query(description="Only terms with this tag.")] = None,
) -> Response:
    """Terms in the order of their ids."""
    return linked(request, service.terms(limit, cursor, kind, tag))


@router.get(
    "/resolve",
    operation_id="resolveRefs",
    summary="Which terms some names lead to",
    response_model=Resolution,
    responses=documented(RESOLUTION, 406),
    dependencies=[only_json()],
)
async def resolve(
    service: Service,
    lang: Lang,
    ref: Annotated[
        list[str],
        Query(description="Ids or names, in any language.", min_length=1, max_length=MOST_ITEMS, examples=[["BN"]]),
    ],
) -> Response:
    """For each ref whether it means one term, several or none; nothing is an error."""
    return answer(service.resolve(ref, lang))


@router.get(
    "/terms/{ref}",
    operation_id="getTerm",
    summary="Everything about a term",
    response_model=TermCard,
    responses=documented(CARD, 300, 307, 308, 404, 406, media_types=FORMS.values()),
)
async def get_term(
    request: Request,
    service: Service,
    lang: Lang,
    ref: RefInPath,
    form: Annotated[str, negotiated(FORMS)],
    inferred: Annotated[bool, Query(description="Also relations that transitivity implies, marked.")] = False,
) -> Response:
    """200 for an id; 307 to the id's own address for another name; 308 for a former id.

    With `Accept` (or `format`, which beats it) as Markdown, JSON-LD or Turtle.
    """
    former = service.former_id_of(ref)
    if former is not None:
        return _elsewhere(request, former, 308)
    id = service.term_id(ref)
    if id != ref:
        return _elsewhere(request, id, 307)
    base_url = base_url_of(request)
    if form == "markdown":
        return Response(service.term_markdown(id, lang, base_url), media_type=FORMS[form])
    if form != "json":
        write = {"jsonld": jsonld, "turtle": turtle}[form]
        return Response(write(service.concept(id, base_url)), media_type=FORMS[form])
    return answer(service.term(id, lang, base_url, inferred=inferred))


def _elsewhere(request: Request, id: str, status: int) -> Response:
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/v1/terms/{quote(id, safe='')}{query}", status)
