"""`/llms.txt`: what this is and where to ask, for models that come by themselves (llmstxt.org)."""

from itertools import islice

from fastapi import APIRouter, Request
from fastapi.responses import Response

from api.address import base_url_of
from api.serving import Service
from kg.app.service import GlossaryService, term_uri
from kg.mcp_server.tools import TOOLS
from kg.model.term import in_language

router = APIRouter(tags=["chat"])

_MOST_TERMS = 100


class MarkdownResponse(Response):
    """A text in Markdown."""

    media_type = "text/markdown"


@router.get(
    "/llms.txt",
    operation_id="getLlmsTxt",
    summary="A guide for models",
    response_class=MarkdownResponse,
)
async def llms_txt(request: Request, service: Service) -> MarkdownResponse:
    """Markdown: what the glossary is about, how to ask it, and its most important terms."""
    return MarkdownResponse(_guide(service, base_url_of(request)))


def _guide(service: GlossaryService, base: str) -> str:
    about, snapshot = service.glossary(), service.snapshot
    title = in_language(about.title, "en") or about.id
    summary = in_language(about.description, "en") or "Terms and how they hang together."
    terms = tuple(islice(snapshot.graph.prominence, _MOST_TERMS))
    lines = [
        f"# {title}",
        "",
        f"> {summary} {about.version.terms} terms and {about.version.relations} relations, in {', '.join(about.languages)}.",
        "",
        "Any name of a term, in any language, works wherever a term is asked for. "
        "A term's address gives Markdown for `Accept: text/markdown`, else JSON.",
        "",
        "## Ask",
        "",
        f'- [Context]({base}/v1/context): POST {{"question", "max_tokens"}}; what to answer from, with citations',
        f'- [Answer]({base}/v1/ask): POST {{"question"}}; an answer from the graph, without a language model',
        f"- [Chat completions]({base}/v1/chat/completions): the same behind OpenAI's interface",
        f"- [Search]({base}/v1/search?q=): names, pinyin, acronyms, typos, descriptions",
        f"- [MCP]({base}/mcp): streamable HTTP; tools {', '.join(TOOLS)}",
        f"- [Tool schemas]({base}/v1/tools?flavor=openai): for calling models directly; also flavor=anthropic",
        f"- [Everything else]({base}/openapi.json): OpenAPI",
        "",
        "## Terms",
        "",
        *(f"- [{service.label(id, 'en')}]({term_uri(base, id)})" for id in terms),
    ]
    if (more := about.version.terms - len(terms)) > 0:
        lines += ["", "## Optional", "", f"- [All terms]({base}/v1/terms?limit=1000): {more} more"]
    return "\n".join(lines) + "\n"
