"""The commands of README.md and what they print. `python -m tests.project.readme` runs them and writes the outputs into it."""

import os
import re
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
_CONSOLE = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_DIAGRAM = re.compile(r"(?<=^<!-- )(kg [^\n]*)( -->\n```mermaid\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_PORT = "8000"

Run = Callable[[str], str]


def as_printed(text: str, run: Run) -> str:
    """The text with each command's output under it, and each diagram under its command, as they are printed now."""
    text = _CONSOLE.sub(lambda block: "".join(f"$ {one}\n{run(one)}" for one in _commands(block[0])), text)
    return _DIAGRAM.sub(lambda block: f"{block[1]}{block[2]}{run(block[1])}", text)


@contextmanager
def shell() -> Iterator[Run]:
    """A shell in which `kg` is installed and content/ is built and served, as after `make serve`."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
        variables = {name: value for name, value in os.environ.items() if not name.startswith("KG_")}
        variables |= {
            "KG_DATABASE_URL": f"sqlite:///{folder}/glossary.sqlite",
            "KG_BASE_URL": f"http://127.0.0.1:{_PORT}",
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{variables['PATH']}",
            "COLUMNS": "100",
        }

        def run(command: str) -> str:
            here = command.replace(f":{_PORT}", f":{port}").replace(".venv/bin/", "")
            ran = subprocess.run(here, shell=True, cwd=ROOT, env=variables, capture_output=True, text=True, timeout=120)
            lines = (ran.stdout + ran.stderr).replace(f":{port}", f":{_PORT}").splitlines()
            return "".join(f"{line.rstrip()}\n" for line in lines)

        run("kg build")
        free.close()
        command = ["kg", "serve", "--port", port]
        with subprocess.Popen(command, cwd=ROOT, env=variables, stderr=subprocess.PIPE, text=True) as server:
            assert server.stderr is not None
            next(line for line in server.stderr if "Uvicorn running" in line)
            try:
                yield run
            finally:
                server.terminate()


def _commands(block: str) -> list[str]:
    return [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]


if __name__ == "__main__":
    with shell() as run:
        README.write_text(as_printed(README.read_text("utf-8"), run), "utf-8")
