"""Which language a request wants: `lang`, else `Accept-Language`, else the setting."""

import re
from typing import Annotated

from fastapi import Depends, Query
from starlette.requests import HTTPConnection

from kg.model.label import LANGUAGE_TAG, Language

_RANGE = re.compile(r"\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*([0-9.]+))?\s*$")


def language_of(connection: HTTPConnection) -> Language:
    """The language of a request whose parameters may be wrong in other ways."""
    asked = connection.query_params.get("lang", "")
    if re.match(LANGUAGE_TAG, asked):
        return asked
    default: Language = connection.app.state.settings.lang
    return preferred(connection.headers.get("accept-language", "")) or default


def preferred(accept_language: str) -> Language | None:
    """The most wanted language of an `Accept-Language` header (RFC 9110, 12.5.4); None when it names none."""
    wanted = [(quality, -position, tag) for position, (tag, quality) in enumerate(_ranges(accept_language)) if quality > 0]
    return max(wanted)[2] if wanted else None


def _ranges(header: str) -> list[tuple[Language, float]]:
    found = [match for part in header.split(",") if (match := _RANGE.match(part)) and match[1] != "*"]
    return [(match[1], _quality(match[2])) for match in found]


def _quality(text: str | None) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0


async def _language(
    connection: HTTPConnection,
    lang: Annotated[
        str | None,
        Query(pattern=LANGUAGE_TAG, description="Language of texts (BCP 47); default from Accept-Language.", examples=["zh"]),
    ] = None,
) -> Language:
    return lang or language_of(connection)


Lang = Annotated[Language, Depends(_language)]
