"""What of a text its readers will not understand."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import Field

from api.answering import answer, documented
from api.examples import CHECKED_TEXT
from api.language import Lang
from api.negotiation import only_json
from api.serving import Service
from kg.answers.check_text import CheckedText
from kg.answers.links import MOST_CHARACTERS
from kg.app.limits import MOST_ITEMS
from kg.app.parameters import LanguageTag
from kg.model.frozen import Frozen

router = APIRouter(tags=["learning"], dependencies=[only_json()])


class CheckRequest(Frozen):
    """A text and what its reader knows already, by any name."""

    text: Annotated[
        str,
        Field(
            description=f"Plain text or Markdown, up to {MOST_CHARACTERS:,} characters.",
            examples=["Batch normalization keeps the variance of activations in check."],
        ),
    ]
    known: Annotated[tuple[str, ...], Field(max_length=MOST_ITEMS, examples=[["mean"]])] = ()
    lang: LanguageTag | None = None


@router.post(
    "/check-text",
    operation_id="checkText",
    summary="Which words of a text its reader does not know yet",
    response_model=CheckedText,
    responses=documented(CHECKED_TEXT, 300, 404, 406, 413),
)
async def check_text(service: Service, lang: Lang, asked: CheckRequest) -> Response:
    """Which terms the text names, which of them are not known yet and where they stand first, and what comes before them."""
    return answer(await asyncio.to_thread(service.check_text, asked.text, asked.known, asked.lang or lang))
