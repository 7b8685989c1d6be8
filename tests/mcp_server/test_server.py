"""The MCP server, asked by the official client over a real socket and over standard input and output."""

import json
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import jsonschema
import pytest
from mcp import Client, MCPError, StdioServerParameters
from mcp_types import PromptReference, ResourceTemplateReference, TextContent, TextResourceContents

from kg.language.tokens import count_tokens
from kg.mcp_server.results import MOST_TOKENS
from kg.mcp_server.tools import TOOLS
from tests.conftest import EXAMPLES

KG = Path(sys.executable).parent / "kg"
JSON_RPC = {"accept": "application/json, text/event-stream"}
PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}

Ask = Callable[[Client], Awaitable[Any]]


@pytest.fixture(scope="module", params=["2026-07-28", "2025-11-25", "stdio"])
def server(request: pytest.FixtureRequest, address: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Client]:
    """A client of each transport and of a current and an older revision of the protocol."""
    if request.param != "stdio":
        mode = "auto" if request.param == "2026-07-28" else "legacy"
        return lambda: Client(f"{address}/mcp", mode=mode)
    home = tmp_path_factory.mktemp("stdio")
    variables = {name: value for name, value in os.environ.items() if not name.startswith("KG_")}
    variables |= {"KG_DATABASE_URL": f"sqlite:///{home}/kg.sqlite", "KG_CONTENT": str(EXAMPLES)}
    return lambda: Client(StdioServerParameters(command=str(KG), args=["mcp"], env=variables, cwd=str(home)))


def asked(server: Callable[[], Client], ask: Ask) -> Any:
    async def run() -> Any:
        async with server() as client:
            return await ask(client)

    return anyio.run(run)


def test_eight_tools_that_only_read(server: Callable[[], Client]) -> None:
    tools = asked(server, lambda client: client.list_tools()).tools
    assert [tool.name for tool in tools] == [
        "search_terms",
        "get_term",
        "get_prerequisites",
        "plan_learning",
        "get_subgraph",
        "compare_terms",
        "link_text",
        "get_context",
    ]
    for tool in tools:
        assert tool.annotations.read_only_hint
        assert not tool.annotations.destructive_hint
        assert tool.description
        jsonschema.Draft202012Validator.check_schema(tool.input_schema)
        jsonschema.Draft202012Validator.check_schema(tool.output_schema)


CALLS = {
    "search_terms": {"query": "BN"},
    "get_term": {"term": "批归一化", "inferred": True},
    "get_prerequisites": {"term": "attention", "known": ["mean"]},
    "plan_learning": {"goals": ["BN", "attention"], "known": ["variance"]},
    "get_subgraph": {"term": "normalization", "depth": 2, "types": ["is_a"]},
    "compare_terms": {"terms": ["batch-normalization", "layer-normalization"]},
    "link_text": {"text": "批归一化先求均值和方差。"},
    "get_context": {"question": "BN 和层归一化有什么区别？", "max_tokens": 300},
}


def test_every_tool_answers_within_its_own_schema(server: Callable[[], Client]) -> None:
    async def ask(client: Client) -> None:
        for name, arguments in CALLS.items():
            for detail in ("concise", "full"):
                result = await client.call_tool(name, {**arguments, "detail": detail})
                assert not result.is_error, (name, result.content)
                jsonschema.validate(result.structured_content, TOOLS[name].output_schema)
                text = _text(result)
                assert text
                if detail == "full":
                    assert json.loads(text) == result.structured_content

    asked(server, ask)


@pytest.mark.parametrize(
    ("name", "arguments", "told"),
    [
        ("get_term", {"term": "batchnormalizatio"}, "Nearest: batch-normalization"),
        ("get_term", {"term": "推理"}, "Candidates: inference-logic"),
        ("get_prerequisites", {"term": "mean", "known": ["nonsense xyzzy"]}, "known: No term is called"),
        ("get_term", {}, "term: Field required"),
        ("get_term", {"term": 5}, "term: Input should be a valid string"),
        ("get_term", {"trem": "mean"}, "trem: Extra inputs"),
        ("search_terms", {"query": "BN", "limit": 0}, "limit: Input should be greater"),
        ("search_terms", {"query": ""}, "query: String should have at least 1"),
        ("get_subgraph", {"term": "mean", "direction": "sideways"}, "direction: Input should be"),
        ("compare_terms", {"terms": ["mean"]}, "two or more different terms"),
        ("plan_learning", {"goals": []}, "goals: Value should have at least 1"),
        ("link_text", {"text": "词" * 200_001}, "at most 200,000"),
        ("get_context", {"question": "x" * 100_000}, "at most 4,000"),
        ("get_context", {"question": "BN?", "max_tokens": 0}, "max_tokens: Input should be greater"),
        ("get_context", {"question": "BN?", "max_tokens": 10**9}, "max_tokens: Input should be less"),
        ("drop_tables", {}, "There is no tool"),
    ],
)
def test_what_is_wrong_is_told_to_the_model(address: str, name: str, arguments: dict[str, Any], told: str) -> None:
    result = asked(lambda: Client(f"{address}/mcp"), lambda client: client.call_tool(name, arguments))
    assert result.is_error
    assert result.structured_content is None
    assert told in _text(result)


def test_lists_that_a_model_wrote_as_text_are_read(address: str) -> None:
    async def ask(client: Client) -> list[Any]:
        return [
            await client.call_tool("get_prerequisites", {"term": "attention", "known": known})
            for known in (["mean", "lstm"], '["mean", "lstm"]')
        ]

    listed, written = asked(lambda: Client(f"{address}/mcp"), ask)
    assert listed.structured_content == written.structured_content
    assert set(listed.structured_content["known"]) >= {"mean", "lstm"}


def test_a_result_that_is_too_long_is_refused_with_a_narrower_question(address: str) -> None:
    text = "均值与方差。" * 3_000
    assert count_tokens(text) < MOST_TOKENS
    result = asked(lambda: Client(f"{address}/mcp"), lambda client: client.call_tool("link_text", {"text": text}))
    assert result.is_error
    assert "at most 25,000" in _text(result)
    assert "in parts" in _text(result)


def test_terms_are_resources(server: Callable[[], Client]) -> None:
    async def ask(client: Client) -> None:
        listed = (await client.list_resources()).resources
        assert [one.name for one in listed][:2] == ["attention", "batch-normalization"]
        for one in listed:
            read = await client.read_resource(one.uri)
            assert isinstance(read.contents[0], TextResourceContents)
            assert read.contents[0].mime_type == "text/markdown"
        by_alias = await client.read_resource("kg://terms/%E6%89%B9%E5%BD%92%E4%B8%80%E5%8C%96")
        assert by_alias.contents[0].text == (await client.read_resource("kg://terms/batch-normalization")).contents[0].text
        templates = (await client.list_resource_templates()).resource_templates
        assert [one.uri_template for one in templates] == ["kg://terms/{id}"]
        for uri in ("kg://terms/xyzzy", "kg://terms/", "file:///etc/passwd", "kg://terms/../../etc/passwd"):
            with pytest.raises(MCPError):
                await client.read_resource(uri)

    asked(server, ask)


def test_prompts_carry_what_the_glossary_says(server: Callable[[], Client]) -> None:
    async def ask(client: Client) -> None:
        prompts = (await client.list_prompts()).prompts
        required = {one.name: [arg.name for arg in one.arguments or () if arg.required] for one in prompts}
        assert required == {"explain-term": ["term"], "plan-learning": ["goal"]}
        explained = await client.get_prompt("explain-term", {"term": "BN", "lang": "zh"})
        assert "批归一化" in explained.messages[0].content.text
        planned = await client.get_prompt("plan-learning", {"goal": "attention", "known": "mean"})
        assert "lstm" in planned.messages[0].content.text or "gru" in planned.messages[0].content.text
        with pytest.raises(MCPError, match="takes term"):
            await client.get_prompt("explain-term", {})
        with pytest.raises(MCPError, match="No term is called"):
            await client.get_prompt("explain-term", {"term": "xyzzy"})
        with pytest.raises(MCPError, match="no prompt"):
            await client.get_prompt("write-a-poem", {})

    asked(server, ask)


def test_names_are_completed(server: Callable[[], Client]) -> None:
    async def ask(client: Client) -> None:
        prompt = PromptReference(type="ref/prompt", name="explain-term")
        names = (await client.complete(prompt, {"name": "term", "value": "batch n"})).completion.values
        assert names[0] in ("BatchNorm", "Batch Normalization")
        template = ResourceTemplateReference(type="ref/resource", uri="kg://terms/{id}")
        ids = (await client.complete(template, {"name": "id", "value": "批归"})).completion.values
        assert ids[0] == "batch-normalization"
        assert (await client.complete(prompt, {"name": "lang", "value": "z"})).completion.values == []
        known = PromptReference(type="ref/prompt", name="plan-learning")
        more = (await client.complete(known, {"name": "known", "value": "mean, var"})).completion.values
        assert more[0] == "mean, Variance"

    asked(server, ask)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"host": "localhost:9"}, 200),
        ({"host": "kg.example.org"}, 200),
        ({"host": "kg.example.org:8443"}, 200),
        ({"host": "evil.example.net"}, 421),
        ({"host": "127.0.0.1.evil.example.net:80"}, 421),
        ({"origin": "http://localhost:3000"}, 200),
        ({"origin": "https://chat.example.org"}, 200),
        ({"origin": "https://evil.example.net"}, 403),
    ],
)
def test_only_allowed_hosts_and_origins_are_answered(address: str, headers: dict[str, str], status: int) -> None:
    assert httpx.post(f"{address}/mcp", json=PING, headers=JSON_RPC | headers).status_code == status


def test_no_stream_is_held_open_and_none_is_broken(address: str) -> None:
    assert httpx.get(f"{address}/mcp", headers={"accept": "text/event-stream"}).status_code == 405
    answer = httpx.post(f"{address}/mcp", json=PING, headers=JSON_RPC)
    assert answer.json() == {"jsonrpc": "2.0", "id": 1, "result": {}}
    assert "etag" not in answer.headers


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b'{"jsonrpc":"2.0"}', b'{"jsonrpc":"2.0","id":1,"method":"nope"}'])
def test_what_is_no_request_is_a_clear_error(address: str, body: bytes) -> None:
    answer = httpx.post(f"{address}/mcp", content=body, headers=JSON_RPC | {"content-type": "application/json"})
    assert answer.status_code < 500
    assert "error" in answer.json() or answer.status_code >= 400


def test_many_at_once(address: str) -> None:
    async def run() -> list[str]:
        found: list[str] = []

        async def one(client: Client, term: str) -> None:
            found.append((await client.call_tool("get_term", {"term": term})).structured_content["id"])

        async with Client(f"{address}/mcp") as client, anyio.create_task_group() as group:
            for term in ("mean", "variance", "BN") * 10:
                group.start_soon(one, client, term)
        return found

    assert sorted(anyio.run(run)) == sorted(["mean", "variance", "batch-normalization"] * 10)


def _text(result: Any) -> str:
    block = result.content[0]
    assert isinstance(block, TextContent)
    return block.text
