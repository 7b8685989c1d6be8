"""What tests share: the example terms, published and served; and the rule for tests that want a real tool."""

import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import uvicorn
from starlette.testclient import TestClient

from api.main import create_app
from kg.app.publishing import build
from kg.app.service import GlossaryService
from kg.app.serving import CurrentService
from kg.app.settings import Settings
from kg.store.connect import connect

EXAMPLES = Path(__file__).parent / "examples"


@pytest.fixture(scope="session")
def examples() -> CurrentService:
    """The example terms, read, published in memory and loaded."""
    engine = connect("sqlite://")
    assert build(EXAMPLES, engine).version is not None
    current = CurrentService(engine)
    assert current.refresh()
    return current


@pytest.fixture(scope="session")
def service(examples: CurrentService) -> GlossaryService:
    """Every question, answered from the example terms."""
    assert examples.service is not None
    return examples.service


@pytest.fixture(scope="session")
def client(examples: CurrentService) -> Iterator[TestClient]:
    """The REST interface over the example terms."""
    with TestClient(create_app(Settings(), examples), follow_redirects=False) as client:
        yield client


@pytest.fixture(scope="session")
def address(examples: CurrentService) -> Iterator[str]:
    """The address of the example terms, served on a real socket; hosts and origins of its own are allowed at `/mcp`."""
    settings = Settings(allowed_hosts=("kg.example.org",), allowed_origins=("https://chat.example.org",))
    server = uvicorn.Server(uvicorn.Config(create_app(settings, examples), log_level="warning"))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def needs() -> Callable[[str], str]:
    """Where a real tool is: `needs("dot")`. Its absence skips the test, or fails it where KG_REQUIRE_TOOLS is 1."""

    def find(tool: str) -> str:
        path = shutil.which(tool)
        if path is None:
            absent(f"{tool} is not on this machine")
        return str(path)

    return find


def absent(what: str) -> None:
    """Skip a test whose real tool is absent, or fail it where KG_REQUIRE_TOOLS is 1."""
    if os.environ.get("KG_REQUIRE_TOOLS") == "1":
        pytest.fail(f"KG_REQUIRE_TOOLS=1, but {what}")
    pytest.skip(what)
