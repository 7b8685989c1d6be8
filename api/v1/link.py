"""Names in running text."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import Field

from api.answering import answer, documented
from api.examples import LINKED
from api.negotiation import only_json
from api.serving import Service
from kg.answers.links import MOST_CHARACTERS, LinkedText
from kg.model.frozen import Frozen

router = APIRouter(tags=["texts"], dependencies=[only_json()])


class LinkRequest(Frozen):
    """A text, and which of its mentions are wanted."""

    text: Annotated[
        str,
        Field(
            description=f"Plain text or Markdown, up to {MOST_CHARACTERS:,} characters.",
            examples=["反向传播用链式法则计算梯度。"],
        ),
    ]
    threshold: Annotated[float | None, Field(strict=True, ge=0, le=1, description="The least score; default 0.5.")] = None
    first_per_section: Annotated[
        bool, Field(strict=True, description="Of each term only the first mention below each heading.")
    ] = False


@router.post(
    "/link",
    operation_id="linkText",
    summary="Find the names of terms in a text",
    response_model=LinkedText,
    responses=documented(LINKED, 406, 413),
)
async def link(service: Service, asked: LinkRequest) -> Response:
    """Where the text names which term, and how surely; offsets count Unicode code points."""
    once = asked.first_per_section
    return answer(await asyncio.to_thread(service.link, asked.text, asked.threshold, first_per_section=once))
