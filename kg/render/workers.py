"""Processes that draw: Graphviz holds the interpreter while it works, and must not hold up everything else."""

import importlib
import multiprocessing
import queue
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from typing import TypeVar

Material = TypeVar("Material")
Made = TypeVar("Made")

_MOST_WAITING = 32


class DrawingFailed(Exception):
    """A picture took too long to draw, or ended the process that drew it."""


class DrawingWorkers:
    """Some processes that each draw one picture at a time. Close them when done.

    seconds: how long a picture may take, and how long it may wait for a process. threads: to wait for pictures in, so that
    these waits hold up nothing else.
    """

    def __init__(self, processes: int = 2, seconds: float = 20.0) -> None:
        self.seconds = seconds
        self.threads = ThreadPoolExecutor(_MOST_WAITING, "kg-drawing")
        self._idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._workers = [_Worker() for _ in range(processes)]
        for worker in self._workers:
            self._idle.put(worker)

    def run(self, function: Callable[[Material], Made], material: Material) -> Made:
        """What a function of a module makes of the material, waiting for a process that is free.

        Blocks. Raises DrawingFailed, and what the function raises.
        """
        try:
            worker = self._idle.get(timeout=self.seconds)
        except queue.Empty:
            raise DrawingFailed from None
        try:
            return worker.ask(function, material, self.seconds)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """End all processes; what still waits to be drawn is forgotten."""
        self.threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.end()


class _Worker:
    def __init__(self) -> None:
        self._start()

    def ask(self, function: Callable[[Material], Made], material: Material, seconds: float) -> Made:
        if not self._process.is_alive():
            self._restart()
        try:
            self._connection.send((function, material))
            if not self._connection.poll(seconds):
                raise DrawingFailed
            answer: Made | Exception = self._connection.recv()
        except (DrawingFailed, EOFError, OSError) as error:
            self._restart()
            raise DrawingFailed from error
        if isinstance(answer, Exception):
            raise answer
        return answer

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        self._connection.close()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True, name="kg-drawing")
        self._process.start()
        theirs.close()

    def _restart(self) -> None:
        self.end()
        self._start()


def _serve(connection: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the service ends its workers itself
    importlib.import_module("kg.render.png")  # ready before the first picture is asked for, and with little in memory
    while True:
        try:
            function, material = connection.recv()
        except EOFError:
            return
        try:
            answer = function(material)
        except Exception as error:
            answer = error
        connection.send(answer)
