"""A running service shows what is newly published, whatever was wrong before."""

import logging
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from starlette.testclient import TestClient

from api.main import create_app
from kg.app.publishing import build
from kg.app.serving import CurrentService
from kg.app.settings import Settings
from kg.store.connect import connect


def publish(engine: Engine, folder: Path, definition: str) -> None:
    (folder / "a.md").write_text(f"---\nen: A\nuses: b\n---\n{definition}\n")
    (folder / "b.md").write_text("---\nen: B\n---\nThe letter B.\n")
    assert build(folder, engine).version is not None


def within_seconds(holds: Callable[[], bool]) -> bool:
    """Whether something comes to hold within the five seconds that are promised."""
    end = time.monotonic() + 5
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)
    return holds()


def test_a_version_that_cannot_be_served_is_told_once_and_the_next_is_served(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = connect(f"sqlite:///{tmp_path}/glossary.sqlite")
    publish(engine, tmp_path, "First.")
    current = CurrentService(engine)
    current.refresh()
    publish(engine, tmp_path, "Second.")
    with engine.begin() as connection:
        connection.execute(text("UPDATE kg_relation SET object = 'nothing' WHERE version = 2"))
    with TestClient(create_app(Settings(), current)) as client, caplog.at_level(logging.ERROR, "kg"):
        assert within_seconds(lambda: "no such type or term" in caplog.text)
        assert client.get("/v1/kinds").headers["kg-version"] == "1"
        publish(engine, tmp_path, "Third.")
        assert within_seconds(lambda: client.get("/v1/kinds").headers["kg-version"] == "3")
    assert len(caplog.records) == 1
