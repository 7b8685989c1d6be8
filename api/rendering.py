"""Parts of the graph in the format that a request wants."""

import asyncio
from typing import Annotated

from fastapi import Depends, Request, Response

from api.address import base_url_of
from api.negotiation import negotiated
from kg.app.service import GlossaryService
from kg.graph.subgraph import Subgraph
from kg.model.label import Language
from kg.render.formats import FORMATS, Format
from kg.render.workers import DrawingWorkers

MISSING_FONT = "KG-Missing-Font"
"""A header that names a script (ISO 15924) for which this machine has no font, so that the picture shows boxes."""

_BY_NAME = {format.name: format for format in FORMATS}
_MEDIA_TYPES = {format.name: format.media_type for format in FORMATS}
_SMALL = 100
"""Up to how many terms a map costs less than handing it to another thread."""


async def _format(name: Annotated[str, negotiated(_MEDIA_TYPES)]) -> Format:
    return _BY_NAME[name]


AskedFormat = Annotated[Format, Depends(_format)]


async def rendered(request: Request, service: GlossaryService, part: Subgraph, format: Format, lang: Language) -> Response:
    """A part of the graph in a format. Raises DrawingFailed where a picture is too much to draw."""
    drawing: DrawingWorkers = request.app.state.drawing
    headers: dict[str, str] = {}

    def written() -> str | bytes:
        material = service.material(part, format, lang, base_url_of(request))
        if not format.slow:
            return format.write(material)
        if format.lacks and (script := drawing.run(format.lacks, material)):
            headers[MISSING_FONT] = script
        return drawing.run(format.write, material)

    if format.slow:
        body = await asyncio.get_running_loop().run_in_executor(drawing.threads, written)
    else:
        body = await asyncio.to_thread(written) if len(part.depths) > _SMALL else written()
    return Response(body, headers=headers, media_type=format.media_type)
