"""Pictures are made in processes of their own, within a time limit."""

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator

import pytest

from kg.render.workers import DrawingFailed, DrawingWorkers


@pytest.fixture
def worker() -> Iterator[DrawingWorkers]:
    workers = DrawingWorkers(processes=1, seconds=10)
    yield workers
    workers.close()


def test_what_the_function_makes_and_raises_comes_back(worker: DrawingWorkers) -> None:
    assert worker.run(len, "four") == 4
    with pytest.raises(ValueError, match="invalid literal"):
        worker.run(int, "four")


def test_what_takes_too_long_is_ended_and_the_next_is_served() -> None:
    workers = DrawingWorkers(processes=1, seconds=10)
    assert workers.run(len, "ready") == 5
    workers.seconds = 0.2
    with pytest.raises(DrawingFailed):
        workers.run(time.sleep, 60)
    workers.seconds = 10
    assert workers.run(len, "next") == 4
    workers.close()


def test_what_ends_its_process_fails_and_the_next_is_served(worker: DrawingWorkers) -> None:
    with pytest.raises(DrawingFailed):
        worker.run(os._exit, 1)
    assert worker.run(len, "next") == 4


def test_a_process_that_ended_while_idle_is_replaced(worker: DrawingWorkers) -> None:
    process = worker.run(_process, "ready")
    os.kill(process, signal.SIGKILL)
    while process in {child.pid for child in multiprocessing.active_children()}:
        pass
    assert worker.run(len, "next") == 4


def _process(_material: str) -> int:
    return os.getpid()
