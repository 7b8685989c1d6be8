"""The tools, for those who call models directly: their schemas, and one address to carry out a call."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError

from api.address import base_url_of
from api.answering import answer, documented
from api.examples import SEARCH, TOOL
from api.language import Lang
from api.problem import problem, respond
from api.serving import Service
from kg.answers.term_list import Page, whole
from kg.mcp_server.tools import TOOLS, Tool
from kg.model.frozen import Frozen

router = APIRouter(tags=["chat"])

Flavor = Literal["openai", "anthropic"]


class ToolSchema(Frozen):
    """A tool as a model provider wants it described: `type` and `function`, or `name`, `description` and `input_schema`."""

    type: Literal["function"] | None = None
    function: dict[str, Any] | None = None
    name: str | None = None
    description: str | None = None
    input_schema: dict[str, Any] | None = None


@router.get(
    "/tools",
    operation_id="listTools",
    summary="The tools, as schemas for calling models directly",
    response_model=Page[ToolSchema],
    responses=documented({"items": [TOOL], "total": 1, "next_cursor": None}),
    response_model_exclude_none=True,
)
async def list_tools(
    flavor: Annotated[Flavor, Query(description="Whose form the schemas take.")] = "openai",
) -> Response:
    """`items` can be given to the provider's `tools` as it stands; made from the same definitions as the tools of MCP."""
    page = whole(tuple(_schema(tool, flavor) for tool in TOOLS.values()))
    return Response(page.model_dump_json(exclude_unset=True), media_type="application/json")


@router.post(
    "/tools/{name}",
    operation_id="callTool",
    summary="Carry out a tool call",
    responses=documented(SEARCH, 300, 404, 413),
)
async def call_tool(
    request: Request,
    service: Service,
    lang: Lang,
    name: str,
    arguments: Annotated[dict[str, Any], Body(description="What the model gave.", examples=[{"query": "BN"}])],
) -> Response:
    """The same structured answer as the tool gives over MCP, for the arguments that a model wrote."""
    tool = TOOLS.get(name)
    if tool is None:
        return respond(problem(404, f"There is no tool {name[:80]!r}.", allowed=tuple(TOOLS)))
    try:
        asked = tool.arguments.model_validate(arguments)
    except ValidationError as error:
        raise RequestValidationError([{**one, "loc": ("body", *one["loc"])} for one in error.errors()]) from error
    return answer(tool.ask(service, asked, asked.lang or lang, base_url_of(request)))


def _schema(tool: Tool, flavor: Flavor) -> ToolSchema:
    if flavor == "anthropic":
        return ToolSchema(name=tool.name, description=tool.description, input_schema=tool.input_schema)
    function = {"name": tool.name, "description": tool.description, "parameters": tool.input_schema}
    return ToolSchema(type="function", function=function)
