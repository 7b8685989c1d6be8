"""Answers are kept as bytes: for what was asked and the version that was served, within a limit."""

import asyncio
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from api.cache import AnswerCache
from api.main import create_app
from kg.app.publishing import build
from kg.app.serving import CurrentService
from kg.app.settings import Settings
from kg.store.connect import connect


class Counting:
    """Answers `/v1/<n>` with n bytes, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.asked += 1
        await asyncio.sleep(0)
        size = Request(scope).url.path.rpartition("/")[2]
        await Response(b"x" * int(size))(scope, receive, send)


def test_forms_in_several_headers_are_told_apart(client: TestClient) -> None:
    def form(accepted: str) -> str:
        headers = [("Accept", "application/xml"), ("Accept", accepted)]
        return client.get("/v1/terms/variance", headers=headers).headers["content-type"].split(";")[0]

    assert [form(one) for one in ("text/turtle", "text/markdown")] == ["text/turtle", "text/markdown"]


def test_content_that_comes_back_is_a_version_of_its_own(tmp_path: Path) -> None:
    engine = connect("sqlite://")
    current = CurrentService(engine)
    client = TestClient(create_app(Settings(), current))  # without its lifespan: nobody else looks for versions meanwhile
    for number, definition in enumerate(("First.", "Second.", "First."), 1):
        (tmp_path / "a.md").write_text(f"---\nen: A\n---\n{definition}\n")
        assert build(tmp_path, engine).version is not None
        current.refresh()
        answer = client.get("/v1/versions")
        assert answer.headers["kg-version"] == str(number)
        assert [one["number"] for one in answer.json()["items"]] == list(range(number, 0, -1))


@pytest.mark.parametrize("path", ["/v1/100", "/v1/10?q=" + "long" * 500])
def test_the_least_recently_asked_for_leaves_first(examples: CurrentService, path: str) -> None:
    counting = Counting()
    client = TestClient(AnswerCache(counting, examples, most_bytes=20_000))
    client.get(path)
    client.get(path)
    assert counting.asked == 1
    for number in range(200):
        client.get(f"/v1/{number}?q=" + "x" * 100)
    counting.asked = 0
    client.get("/v1/199?q=" + "x" * 100)
    assert counting.asked == 0
    client.get(path)
    assert counting.asked == 1


def test_the_same_asked_at_once_is_kept_once(examples: CurrentService) -> None:
    """Were it counted each time, the limit would seem reached with nothing left to forget."""
    counting = Counting()
    cache = AnswerCache(counting, examples, most_bytes=10_000)

    async def ask(path: str) -> None:
        scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": [], "scheme": "http"}
        sent: list[object] = []

        async def send(message: object) -> None:
            sent.append(message)

        await cache(scope, None, send)  # type: ignore[arg-type]
        assert len(sent) == 2

    async def ask_all() -> None:
        for size in range(100):
            await asyncio.gather(*(ask(f"/v1/{size}") for _ in range(20)))

    asyncio.run(ask_all())
    asked = counting.asked
    asyncio.run(ask("/v1/99"))
    assert counting.asked == asked
