"""Questions over REST: limits, bad input, chat completions, tool schemas, the guide for models."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from kg.mcp_server.tools import TOOLS

WRONG: list[tuple[dict[str, Any], int, str]] = [
    ({}, 422, "question"),
    ({"question": ""}, 422, "question"),
    ({"question": 5}, 422, "question"),
    ({"question": None}, 422, "question"),
    ({"question": "BN?", "history": "before"}, 422, "history"),
    ({"question": "BN?", "history": [{"role": "owner", "content": "x"}]}, 422, "history.0.role"),
    ({"question": "BN?", "lang": "Chinese please"}, 422, "lang"),
    ({"question": "BN?", "quesiton": "BN?"}, 422, "quesiton"),
    ({"question": "x" * 100_000}, 413, "question"),
]


@pytest.mark.parametrize("path", ["/v1/context", "/v1/ask"])
@pytest.mark.parametrize(("body", "status", "parameter"), WRONG, ids=range(len(WRONG)))
def test_bad_questions_are_clear_errors(
    client: TestClient, path: str, body: dict[str, Any], status: int, parameter: str
) -> None:
    answer = client.post(path, json=body)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    named = [one["parameter"] for one in problem.get("errors", [])] or [problem["parameter"]]
    assert parameter in named


@pytest.mark.parametrize("most", [-1, 0, 1, 10**9, "many", None, 1.5])
def test_a_budget_that_nothing_fits_or_nothing_needs_is_refused(client: TestClient, most: Any) -> None:
    answer = client.post("/v1/context", json={"question": "BN?", "max_tokens": most})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["parameter"] == "max_tokens"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"BN?"', b"null", b"\xff\xfe"])
def test_bodies_that_are_no_question_are_refused(client: TestClient, body: bytes) -> None:
    for path in ("/v1/context", "/v1/ask", "/v1/chat/completions", "/v1/tools/get_term"):
        answer = client.post(path, content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 422, path


def test_half_a_surrogate_pair_is_no_fault_of_the_service(client: TestClient) -> None:
    headers = {"content-type": "application/json"}
    bodies = {
        "/v1/context": b'{"question": "BN \\ud83d?"}',
        "/v1/ask": b'{"question": "BN \\ud83d?"}',
        "/v1/chat/completions": b'{"messages": [{"role": "user", "content": "BN \\ud83d?"}]}',
        "/v1/tools/search_terms": b'{"query": "BN \\ud83d"}',
    }
    for path, body in bodies.items():
        assert client.post(path, content=body, headers=headers).status_code in (200, 422), path


def test_known_terms_are_looked_up(client: TestClient) -> None:
    question = {"question": "学批归一化之前要学什么？"}
    assert client.post("/v1/context", json={**question, "known": ["方差"]}).status_code == 200
    unknown = client.post("/v1/context", json={**question, "known": ["xyzzy"]})
    assert (unknown.status_code, unknown.json()["parameter"]) == (404, "known")
    shared = client.post("/v1/context", json={**question, "known": ["推理"]})
    assert (shared.status_code, len(shared.json()["candidates"])) == (300, 2)


def test_a_question_is_answered_in_its_own_language_unless_the_request_asks_for_another(client: TestClient) -> None:
    def answer(body: dict[str, str], **headers: str) -> str:
        text: str = client.post("/v1/ask", json=body, headers=headers).json()["answer"]
        return text

    assert "批归一化" in answer({"question": "什么是 BN？"})
    assert "Batch normalization is" in answer({"question": "What is BN?"})
    assert "批归一化是" in answer({"question": "What is BN?"}, **{"accept-language": "zh-CN,zh;q=0.9"})
    assert "Batch normalization is" in answer({"question": "什么是 BN？", "lang": "en"}, **{"accept-language": "zh"})


def test_addresses_in_answers_are_those_that_were_asked(client: TestClient) -> None:
    citation = client.post("/v1/ask", json={"question": "What is BN?"}).json()["citations"][0]
    assert citation["url"] == "http://testserver/v1/terms/batch-normalization"
    assert client.get(citation["url"]).status_code == 200


def completion(client: TestClient, *messages: tuple[str, Any], **more: Any) -> Any:
    body = {"model": "kg", "messages": [{"role": role, "content": content} for role, content in messages], **more}
    return client.post("/v1/chat/completions", json=body)


def test_a_completion_answers_as_ask_does(client: TestClient) -> None:
    asked = client.post("/v1/ask", json={"question": "What is BN?"}).json()["answer"]
    found = completion(client, ("system", "Be brief."), ("user", "What is BN?")).json()
    assert found["object"] == "chat.completion"
    assert found["choices"] == [{"index": 0, "message": {"role": "assistant", "content": asked}, "finish_reason": "stop"}]
    assert found["usage"]["total_tokens"] == found["usage"]["prompt_tokens"] + found["usage"]["completion_tokens"]


def test_a_completion_reads_what_was_said_before_and_parts_of_messages(client: TestClient) -> None:
    parts = [{"type": "text", "text": "它和 GRU 有什么区别？"}, {"type": "image_url", "image_url": {"url": "x"}}]
    found = completion(client, ("user", "什么是 LSTM？"), ("assistant", "…"), ("user", parts)).json()
    assert "| | 门控循环单元 | 长短期记忆网络 |" in found["choices"][0]["message"]["content"]


@pytest.mark.parametrize("message", [{"role": "user"}, {"role": "user", "content": ""}, {"role": "assistant", "content": "hi"}])
def test_a_conversation_without_a_question_gets_an_honest_answer(client: TestClient, message: dict[str, str]) -> None:
    found = client.post("/v1/chat/completions", json={"messages": [message]}).json()
    assert "not in this glossary" in found["choices"][0]["message"]["content"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 422),
        ({"messages": []}, 422),
        ({"messages": "hello"}, 422),
        ({"messages": [{"role": "nobody", "content": "hello"}]}, 422),
        ({"messages": [{"role": "user", "content": "x" * 100_000}]}, 413),
    ],
)
def test_bad_completions_are_clear_errors(client: TestClient, body: dict[str, Any], status: int) -> None:
    answer = client.post("/v1/chat/completions", json=body)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_the_glossary_is_the_one_model(client: TestClient) -> None:
    models = client.get("/v1/models").json()
    assert models["object"] == "list"
    only = models["data"][0]
    assert client.get(f"/v1/models/{only['id']}").json() == only
    assert client.get("/v1/models/gpt-4").status_code == 404


def test_tools_are_described_in_the_form_of_each_provider(client: TestClient) -> None:
    openai = client.get("/v1/tools").json()["items"]
    anthropic = client.get("/v1/tools", params={"flavor": "anthropic"}).json()["items"]
    assert [one["function"]["name"] for one in openai] == [one["name"] for one in anthropic] == list(TOOLS)
    for one, other in zip(openai, anthropic, strict=True):
        assert one.keys() == {"type", "function"}
        assert other.keys() == {"name", "description", "input_schema"}
        assert one["function"]["parameters"] == other["input_schema"]
        Draft202012Validator.check_schema(other["input_schema"])
    wrong = client.get("/v1/tools", params={"flavor": "vanilla"})
    assert wrong.status_code == 422
    assert wrong.json()["errors"][0]["allowed"] == ["openai", "anthropic"]


@pytest.mark.parametrize(
    ("name", "arguments", "status"),
    [
        ("get_term", {"term": "BN"}, 200),
        ("get_term", {"term": "xyzzy"}, 404),
        ("get_term", {"term": "推理"}, 300),
        ("get_term", {}, 422),
        ("get_term", {"term": ["BN"]}, 422),
        ("get_term", {"trem": "BN"}, 422),
        ("get_context", {"question": "BN?", "max_tokens": 0}, 422),
        ("link_text", {"text": "词" * 200_001}, 413),
        ("drop_tables", {}, 404),
    ],
)
def test_a_tool_call_is_carried_out_or_clearly_refused(
    client: TestClient, name: str, arguments: dict[str, Any], status: int
) -> None:
    assert client.post(f"/v1/tools/{name}", json=arguments).status_code == status


def test_the_guide_for_models_leads_to_everything(client: TestClient) -> None:
    guide = client.get("/llms.txt")
    assert guide.headers["content-type"].startswith("text/markdown")
    assert guide.text.startswith("# ")
    for path in ("/v1/context", "/v1/ask", "/mcp", "/v1/tools", "/v1/terms/batch-normalization"):
        assert f"http://testserver{path}" in guide.text


def test_a_term_is_also_markdown(client: TestClient) -> None:
    term = client.get("/v1/terms/batch-normalization", headers={"accept": "text/markdown"})
    assert term.headers["content-type"].startswith("text/markdown")
    assert term.text.startswith("# Batch Normalization")
