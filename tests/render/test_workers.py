"""Pictures are made in processes of their own, within a time limit."""

import time
from collections.abc import Iterator

import pytest

from kg.render.workers import DrawingTimeout, DrawingWorkers


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
    with pytest.raises(DrawingTimeout):
        workers.run(time.sleep, 60)
    workers.seconds = 10
    assert workers.run(len, "next") == 4
    workers.close()
