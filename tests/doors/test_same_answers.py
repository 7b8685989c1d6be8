"""One answer, three doors: REST, MCP and `--json` say the same to the same question."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from mcp import Client

from tests.conftest import EXAMPLES

KG = Path(sys.executable).parent / "kg"
TEXT = "批归一化先求均值和方差，LSTM 不用它。"

QUESTIONS: list[tuple[str, dict[str, Any], str, Any, list[str] | None]] = [
    ("search_terms", {"query": "norm", "limit": 3}, "/v1/search?q=norm&limit=3", None, ["search", "norm", "--limit", "3"]),
    ("get_term", {"term": "批归一化", "lang": "zh"}, "/v1/terms/批归一化?lang=zh", None, ["show", "批归一化", "--lang", "zh"]),
    ("get_term", {"term": "c++", "inferred": True}, "/v1/terms/c++?inferred=true", None, ["show", "c++", "--inferred"]),
    (
        "get_prerequisites",
        {"term": "attention", "known": ["mean"]},
        "/v1/terms/attention/prerequisites?known=mean",
        None,
        ["path", "attention", "--known", "mean"],
    ),
    ("plan_learning", {"goals": ["BN", "GRU"]}, "/v1/learning-path", {"goals": ["BN", "GRU"]}, None),
    (
        "get_subgraph",
        {"term": "BN", "depth": 2, "types": ["is_a", "requires"], "max_nodes": 5},
        "/v1/terms/BN/subgraph?depth=2&types=is_a,requires&max_nodes=5",
        None,
        ["map", "BN", "--depth", "2", "--type", "is_a", "--type", "requires", "--max-nodes", "5"],
    ),
    ("compare_terms", {"terms": ["BN", "LN"]}, "/v1/compare?term=BN&term=LN", None, ["compare", "BN", "LN"]),
    ("link_text", {"text": TEXT}, "/v1/link", {"text": TEXT}, ["link", "-"]),
    (
        "get_context",
        {"question": "BN 和 LN 有什么区别？", "max_tokens": 400, "known": ["mean"]},
        "/v1/context",
        {"question": "BN 和 LN 有什么区别？", "max_tokens": 400, "known": ["mean"]},
        None,
    ),
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose database holds the example terms, for the command line."""
    home = tmp_path_factory.mktemp("doors")
    assert run(home, "http://x", ["build", str(EXAMPLES)]).returncode == 0
    return home


def run(home: Path, address: str, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    variables = {name: value for name, value in os.environ.items() if not name.startswith("KG_")}
    variables |= {"KG_DATABASE_URL": f"sqlite:///{home}/kg.sqlite", "KG_BASE_URL": address}
    return subprocess.run([KG, *arguments], env=variables, input=TEXT, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize(
    ("tool", "arguments", "path", "body", "command"),
    QUESTIONS,
    ids=[f"{one[0]}-{number}" for number, one in enumerate(QUESTIONS)],
)
def test_the_same_question_gets_the_same_answer_at_every_door(
    address: str, home: Path, tool: str, arguments: dict[str, Any], path: str, body: Any, command: list[str] | None
) -> None:
    with httpx.Client(base_url=address, follow_redirects=True) as http:
        rest = (http.get(path) if body is None else http.post(path, json=body)).raise_for_status().json()
        carried_out = http.post(f"/v1/tools/{tool}", json=arguments).raise_for_status().json()

    async def ask() -> Any:
        async with Client(f"{address}/mcp") as client:
            return (await client.call_tool(tool, arguments)).structured_content

    assert anyio.run(ask) == rest
    assert carried_out == rest
    if command is not None:
        told = run(home, address, [*command, "--json"])
        assert told.returncode == 0, told.stderr
        assert json.loads(told.stdout) == rest


@pytest.mark.parametrize("term", ["xyzzy", "推理"])
def test_the_same_mistake_is_told_with_the_same_terms(address: str, home: Path, term: str) -> None:
    rest = httpx.get(f"{address}/v1/terms/{term}").json()
    told = json.loads(run(home, address, ["show", term, "--json"]).stdout)

    async def ask() -> Any:
        async with Client(f"{address}/mcp") as client:
            return (await client.call_tool("get_term", {"term": term})).content[0].text

    text = anyio.run(ask)
    assert (told["status"], told["detail"]) == (rest["status"], rest["detail"])
    assert told.get("candidates") == rest.get("candidates")
    assert rest["detail"] in text
    assert all(one["id"] in text for one in rest.get("candidates", []) + rest.get("nearest", []))
