"""Terms as resources: `kg://terms/{id}`, each the Markdown of a term."""

from urllib.parse import quote, unquote

from mcp import MCPError
from mcp_types import (
    INVALID_PARAMS,
    ListResourcesResult,
    ListResourceTemplatesResult,
    ReadResourceResult,
    Resource,
    ResourceTemplate,
    TextResourceContents,
)

from kg.app.service import GlossaryService
from kg.mcp_server.results import explained
from kg.model.errors import InvalidParameter, QuestionError
from kg.model.label import Language
from kg.model.term import in_language

TEMPLATE = "kg://terms/{id}"
MARKDOWN = "text/markdown"
_PREFIX = "kg://terms/"
_PER_PAGE = 100


def list_terms(service: GlossaryService, cursor: str | None, lang: Language) -> ListResourcesResult:
    """The terms, page by page."""
    try:
        page = service.terms(_PER_PAGE, cursor)
    except InvalidParameter as error:
        raise MCPError(INVALID_PARAMS, error.detail) from error
    resources = [
        Resource(
            uri=f"{_PREFIX}{quote(term.id, safe='')}",
            name=term.id,
            title=in_language(term.labels, lang) or term.id,
            mime_type=MARKDOWN,
        )
        for term in page.items
    ]
    return ListResourcesResult(resources=resources, next_cursor=page.next_cursor)


def list_templates() -> ListResourceTemplatesResult:
    """The one template."""
    template = ResourceTemplate(
        uri_template=TEMPLATE,
        name="term",
        title="A term of the glossary",
        description="Definition, explanation, relations and sources of a term, by its id or any of its names.",
        mime_type=MARKDOWN,
    )
    return ListResourceTemplatesResult(resource_templates=[template])


def read_term(service: GlossaryService, uri: str, lang: Language, base_url: str) -> ReadResourceResult:
    """The Markdown of a term, by its id or any of its names. Raises MCPError, which names the nearest terms."""
    ref = unquote(uri.removeprefix(_PREFIX))
    if not uri.startswith(_PREFIX) or not ref:
        raise MCPError(INVALID_PARAMS, f"There is nothing at {uri[:200]}; terms are at {TEMPLATE}.", {"uri": uri})
    try:
        text = service.term_markdown(ref, lang, base_url)
    except QuestionError as error:
        raise MCPError(INVALID_PARAMS, explained(error, service, lang), {"uri": uri}) from error
    return ReadResourceResult(contents=[TextResourceContents(uri=uri, mime_type=MARKDOWN, text=text)])
