"""Links from one page of a list to the next (RFC 8288)."""

from typing import Any

from fastapi import Request, Response

from api.answering import answer
from kg.answers.term_list import Page


def linked(request: Request, page: Page[Any]) -> Response:
    """A page as an answer, with `Link: rel="next"` where there is another."""
    response = answer(page)
    if page.next_cursor:
        following = request.url.include_query_params(cursor=page.next_cursor)
        response.headers["Link"] = f'<{following.path}?{following.query}>; rel="next"'
    return response
