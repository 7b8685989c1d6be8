"""How two terms hang together."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.answering import answer, documented
from api.examples import CONNECTION
from api.language import Lang
from api.negotiation import only_json
from api.serving import Service
from kg.answers.connection import Connection

router = APIRouter(tags=["terms"], dependencies=[only_json()])

From = Annotated[str, Query(alias="from", description="A term by id or any name.", examples=["BN"])]
To = Annotated[str, Query(description="Another term by id or any name.", examples=["variance"])]


@router.get(
    "/connection",
    operation_id="getConnection",
    summary="How two terms hang together",
    response_model=Connection,
    responses=documented(CONNECTION, 300, 404, 406),
)
async def connection(service: Service, lang: Lang, source: From, to: To) -> Response:
    """The shortest chain of stated relations, the strongest among equally short ones, also in words; empty when there is
    none."""
    return answer(service.connection(source, to, lang))
