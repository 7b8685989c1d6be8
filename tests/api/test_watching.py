"""A running service shows what is newly published, whatever was wrong before."""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
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


def test_pictures_that_wait_to_be_drawn_hold_up_nothing_else(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path}/glossary.sqlite")
    publish(engine, tmp_path, "First.")
    current = CurrentService(engine)
    current.refresh()
    many = range(1, 13)
    with TestClient(create_app(Settings(), current)) as client, ThreadPoolExecutor(len(many) + 2) as people:
        drawing = client.app.state.drawing  # type: ignore[attr-defined]
        drawing.seconds = 6
        busy = [people.submit(drawing.run, time.sleep, 60) for _ in range(2)]
        waiting = [people.submit(client.get, f"/v1/graph?format=svg&max_nodes={number}") for number in many]
        publish(engine, tmp_path, "Second.")
        assert within_seconds(lambda: client.get("/v1/kinds").headers["kg-version"] == "2")
        assert not any(one.done() for one in (*busy, *waiting))
        assert all(one.result().status_code in (200, 503) for one in waiting)
